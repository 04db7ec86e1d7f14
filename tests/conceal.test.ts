import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { changeTexts, toConceal, toTexts } from '../src/content/conceal.ts';
import { COVER } from '../src/content/cover.ts';
import { toMask } from '../src/content/mask.ts';
import { toOrdinaryWords } from '../src/content/names.ts';
import { toPseudonym } from '../src/content/pseudonym.ts';
import type { Comment, LedgerEntry } from '../src/record.ts';

const BODY = 'The old reader of the harbour light goes home, and a guest from the quay stays.';

function conceal(names: readonly string[], text: string, texts: readonly string[] = []): string {
  const instead = new Map(names.map((name, index) => [name, `#${index + 1}`]));
  return toConceal({ names: instead, texts, ordinary: toOrdinaryWords([BODY]) })(text);
}

describe('names in texts', () => {
  test.each<[names: string[], text: string, concealed: string]>([
    [['Florkus'], 'Florkus, you are right, florkus.', '#1, you are right, #1.'],
    [['Florkus'], '@Florkus: FLORKUS wrote', '@#1: #1 wrote'],
    [['Florkus'], "Florkus' and Florkus's boat, the Florkusens", "#1' and #1's boat, the #1"],
    [['Marlo Finch'], 'Marlo Finch said it; Finch said it; dear Marlo said it', '#1 said it; #1 said it; dear #1 said it'],
    [['Marlo Finch'], 'https://example.org/u/marlo-finch and /marlofinch', 'https://example.org/u/#1 and /#1'],
    [['Marlo Finch', 'Ada Finch'], 'Ada Finch, or another Finch', `#2, or another ${COVER}`],
    [['Marlo Finch', 'Finch'], 'Finch and Marlo Finch', '#2 and #1'],
    // Words of the article itself are no part of a name; a whole name is one where its capitals are the same.
    [['Old Reader'], 'An old chair for the reader of Old Reader', 'An old chair for the reader of #1'],
    [['Guest'], 'Guest is a guest', '#1 is a guest'],
    [['Jo'], 'Jo, a job for jo', '#1, a job for jo'],
    [['I'], 'I know what I said', 'I know what I said'],
    [['Иван'], 'Ивану и с Иваном, а не Иванович', '#1 и с #1, а не Иванович'],
    [['田中'], 'それは田中さんの船です', 'それは#1さんの船です'],
    [['☠☠'], 'as ☠☠ says', 'as #1 says'],
    [['gull_22'], 'ask gull_22 or gull 22', 'ask #1 or #1'],
    [['Marlo\nFinch'], 'of Marlo\nFinch', 'of #1\n'],
    [[], 'nobody', 'nobody'],
  ])('%j in %j', (names, text, concealed) => {
    expect(conceal(names, text)).toBe(concealed);
  });
});

describe('quotations in texts', () => {
  const said = 'Who pays for the tall chair by the lake? Not the joiners. 湖のそばの高い椅子の代金は誰が払うのですか';
  test.each([
    ['> Who pays for the tall chair by the lake?', `> ${COVER}?`],
    ['You ask who PAYS, for the tall chair … and why', `You ask ${COVER} … and why`],
    ['Not the joiners, you say', `${COVER}, you say`],
    ['Not the whole of it', 'Not the whole of it'],
    ['who pays\nfor the tall chair', `${COVER}\n${COVER}`],
    ['「そばの高い椅子の代金」とは', `「${COVER}」とは`],
    ['the tall chair', 'the tall chair'],
  ])('%j', (text, concealed) => {
    expect(conceal([], text, [said])).toBe(concealed);
  });
  test('a name in a quotation goes with it', () => {
    expect(conceal(['Marlo'], 'that Marlo pays for the chair by the lake, Marlo', ['Marlo pays for the chair by the lake'])).toBe(
      `that ${COVER}, #1`,
    );
  });
});

test('no text of whatever names loses a line, and none keeps a whole name of letters', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{4,9}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 5 }), fc.array(fc.lorem(), { maxLength: 5 }), (people, texts) => {
      const names = people.map((parts) => parts.join(' '));
      const text = texts.flatMap((each, index) => [each, names[index % Math.max(1, names.length)] ?? '']).join('\n');
      const concealed = conceal(names, text);
      expect(concealed.split('\n')).toHaveLength(text.split('\n').length);
      for (const name of names) expect(concealed).not.toContain(name);
    }),
  );
});

test('ten times the names and the text take ten times the steps', () => {
  // Names that all begin alike, which a careless search would try one after the other; and one of many words.
  const measure = (count: number): number => {
    const names = [
      ...Array.from({ length: count }, (_, index) => `Guest ${index}x`),
      Array.from({ length: count }, () => 'Guest').join(' '),
    ];
    const instead = new Map(names.map((name) => [name, '#']));
    const get = vi.spyOn(Map.prototype, 'get');
    try {
      const concealed = toConceal({ names: instead, texts: [], ordinary: new Set() })(names.join(' and '));
      expect(concealed).not.toContain('Guest');
      return get.mock.calls.length;
    } finally {
      get.mockRestore();
    }
  };
  expect(measure(5_000)).toBeLessThan(11 * measure(500));
});

test('texts of every kind of block are reached', () => {
  const comment: Comment = {
    id: 'c1',
    status: 'gull',
    dateText: 'gull, at noon',
    body: [
      { kind: 'heading', level: 2, text: 'Re: gull' },
      { kind: 'list', ordered: false, items: [{ text: 'gull', items: [{ text: 'and gull' }] }] },
      { kind: 'table', rows: [['gull', 'tern']] },
      { kind: 'quote', text: 'gull' },
    ],
    kind: 'comment',
  };
  expect(comment.body.flatMap(toTexts)).toEqual(['Re: gull', 'gull', 'and gull', 'gull', 'tern', 'gull']);
  const changed = changeTexts(comment, (text) => text.replaceAll('gull', COVER));
  expect(JSON.stringify(changed)).toBe(JSON.stringify(comment).replaceAll('gull', COVER));
});

describe('a capture', () => {
  const text = 'Title by gull\r\ngull says:\nWell, gull\nand tern\n(gull) Not bad\n\nReply to gull';
  const ledger: readonly LedgerEntry[] = [
    { lines: [1, 1], role: 'title', to: 'title' },
    { lines: [2, 2], role: 'comment-head', to: 'comments/c1' },
    { lines: [3, 4], role: 'comment-body', to: 'comments/c1/body/0' },
    { lines: [5, 5], columns: [1, 6], role: 'comment-head', to: 'comments/c2' },
    { lines: [5, 5], columns: [8, 14], role: 'comment-body', to: 'comments/c2/body/0' },
    { lines: [7, 7], role: 'furniture', to: 'furniture/0' },
  ];
  const hide = (line: string): string => line.replaceAll('gull', COVER);

  test('has its heads covered and names in what is below them', () => {
    const mask = toMask(ledger, ({ role }) => role === 'comment-head', hide);
    expect(mask(text)).toBe(`Title by gull\n${COVER}\nWell, ${COVER}\nand tern\n██████ Not bad\n\nReply to ${COVER}`);
  });
  test('keeps its columns where only a part of a line is covered', () => {
    const mask = toMask(ledger, ({ to }) => to.startsWith('comments/c2/body'), hide);
    expect(mask(text).split('\n')[4]).toBe('██████ ███████');
  });
});

test('a pseudonym hangs on the salt and the name, capitals and spaces aside, and on nothing else', () => {
  const salt = 'a salt of more than sixteen letters';
  expect(toPseudonym('Marlo  Finch', salt)).toMatch(/^Reader-[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(toPseudonym('Marlo  Finch', salt)).toBe(toPseudonym(' marlo finch', salt));
  expect(toPseudonym('Marlo Finch', salt)).not.toBe(toPseudonym('Marlo Finch', `${salt}.`));
  expect(toPseudonym('Marlo Finch', salt)).not.toBe(toPseudonym('Ada Finch', salt));
});
