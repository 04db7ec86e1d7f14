import { describe, expect, test } from 'vitest';
import { tryParse } from '../src/build/intake/reader.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { readText, toShape } from './read.ts';

const rules = (record: ArticleRecord) => record.problems.map(({ rule }) => rule);

const ARTICLE = (title: string, day: number, place: string): string => `${title}

${day} February 2022

${place}, Feb ${day} (NQNA) — The harbour office said that the pier would open again once the last of the loose planks had been found.

Nobody minds, the office says. In the yard beside the pier the rope was sold by the metre and bought by the yard.
`;
const THINGS = ['harbour', 'pier', 'rope', 'boot', 'plank', 'ferry', 'yard', 'crate', 'net', 'buoy'];
const THREAD = `Mara says:
March 3, 2015 at 4:15 pm
I count them every spring.
Reply
Jonte says:
March 4, 2015 at 4:15 pm
So do I.
Reply
`;

describe('bad input becomes a record that says what it could not tell', () => {
  test('a language that nobody knows', () => {
    const text =
      'Vuolle harre sahkki\n\nGahkki lea muitalan ahte vuolle harre ii leat sat dan baikkis gos dat ovdal lei ja ahte dat lea buorre muhto dat ii leat vel sihkar.\n\nOkta olmmos cealka ahte dat lea dego ovdal son ii dovdda geange gii dan livccii valdan.';
    expect(readText(text).title).toBe('Vuolle harre sahkki');
    const invented = readText(`Qvx zrk\n\n${'Zrkq vxq wqrt plmx ghtz qwrk vbnx. '.repeat(8)}`);
    expect(invented.language).toBe('und');
    expect(rules(invented)).toContain('language/unknown');
  });

  test('UTF-8 that was read as a Western encoding', () => {
    const record = readText('Ð¡ÐµÐ²ÐµÑ€Ð½Ñ‹Ð¹ Ð¿Ð¾Ñ€Ñ‚\n\nÐŸÐ¾Ñ€Ñ‚ Ð·Ð°ÐºÑ€Ñ‹Ñ‚ Ñ‚Ñ€ÐµÑ‚Ð¸Ð¹ Ð´ÐµÐ½ÑŒ, Ð¸ Ð½Ð¸ÐºÑ‚Ð¾ Ð½Ðµ Ð·Ð½Ð°ÐµÑ‚.');
    expect(record).toMatchObject({ language: 'und', byline: [], comments: [] });
    expect(record.problems).toMatchObject([{ rule: 'text/mojibake', severity: 'warning' }]);
  });

  test('a Cyrillic encoding that was read as a Western one', () => {
    const record = readText('Ñåâåðíûé ïîðò çàêðûò\n\nÏîðò çàêðûò òðåòèé äåíü, ñîîáùèëî âåäîìñòâî, è íèêòî íå çíàåò, êîãäà îí îòêðîåòñÿ.');
    expect(record.language).toBe('und');
    expect(rules(record)).toContain('text/mojibake');
  });

  test('a few letters in a wrong encoding leave the language known', () => {
    const record = readText(
      'Der Hafen bleibt fÃ¼r drei Tage geschlossen\n\nDer Hafen bleibt fÃ¼r drei Tage geschlossen, teilte das Amt mit. Die FÃ¤hre fÃ¤hrt erst am Freitag wieder aus dem Hafen der Stadt.',
    );
    expect(record.language).toBe('de');
    expect(record.problems).toMatchObject([{ rule: 'text/mojibake', severity: 'note' }]);
  });

  test.each([
    [
      'bytes that were never text',
      'PK\u0003\u0004\u0014\uFFFD\b\uFFFD\u0001 word/document.xml \uFFFD\u007f\u0011\n\u0013\u0002 12/11/2013 \u0005\u0006by Ada Quill \uFFFD\n'.repeat(
        20,
      ),
    ],
    [
      'signs at random',
      Array.from({ length: 2_000 }, (_, at) => (at % 61 === 0 ? '\n' : String.fromCharCode(33 + ((at * 7919 + 13) % 94)))).join(''),
    ],
  ])('%s: nothing is read from it', (_, text) => {
    const record = readText(text);
    expect(record).toMatchObject({ language: 'und', byline: [], comments: [], furniture: [] });
    expect([record.title, record.date, record.location]).toEqual([undefined, undefined, undefined]);
    expect(rules(record)).toEqual(['text/noise']);
  });

  test('rules that a board draws beside its words are no noise', () => {
    const posts = ['gaffer', 'tollhouse', 'Ines C.', 'brambly'].map(
      (name, at) =>
        `${name}   « Reply #${at} : 03.12.2009 - 18:4${at} »\nMember   ${'_'.repeat(60)}\n         The mast is larch, as it was before.`,
    );
    const record = readText(`Harbour board\n\n${posts.join('\n\n')}`);
    expect(rules(record)).not.toContain('text/noise');
  });

  test('a thread without an article', () => {
    const record = readText(THREAD);
    expect(record.comments).toHaveLength(2);
    expect(record.evidence['date']?.basis).toBe('inferred');
    expect(rules(record)).toContain('thread/without-article');
    expect(rules(record)).not.toContain('thread/holds-article');
  });

  test.each([
    ['5 Comments', ['"5 Comments" stands above the comments, and 2 were found']],
    ['5 thoughts on “The harbour”', ['"5 thoughts on “The harbour”" stands above the comments, and 2 were found']],
    ['2 Comments', []],
    // Answers and pingbacks are not counted everywhere
    ['1 Comment', []],
    ['One thought on “The 7 harbours”', []],
  ])('a thread under a line that counts it: %s', (heading, messages) => {
    const record = readText(`${ARTICLE('The harbour that was counted again', 3, 'BERGEN')}\n${heading}\n\n${THREAD}`);
    expect(record.comments).toHaveLength(2);
    expect(record.problems.filter(({ rule }) => rule === 'thread/count').map(({ message }) => message)).toEqual(messages);
  });

  test('an article inside a thread', () => {
    const record = readText(
      `Petra says:\nMarch 2, 2015 at 4:15 pm\n${ARTICLE('The harbour that was counted again', 3, 'BERGEN')}Reply\n${THREAD}`,
    );
    expect(record.byline).toEqual([]);
    expect(record.location).toBeUndefined();
    expect(rules(record)).toEqual(expect.arrayContaining(['thread/without-article', 'thread/holds-article']));
  });

  test('ten articles in one file: the first is read, and the others are told of', () => {
    const record = readText(THINGS.map((thing, at) => ARTICLE(`The ${thing} that was counted again`, at + 3, 'BERGEN')).join('\n'));
    expect(record).toMatchObject({ title: 'The harbour that was counted again', date: '2022-02-03', byline: [], comments: [] });
    expect(rules(record)).toEqual(['text/several-articles']);
    expect(record.problems[0]?.message).toContain('9 more titles');
    expect(toShape(record).filter((block) => block.includes('that was counted again'))).toHaveLength(9);
  });

  test('headings of one article are no articles', () => {
    const text = `The harbour that counts its planks\n\nBy Ada Quill\n\n${THINGS.map((thing) => `The ${thing}\n\nThe harbour office said that the ${thing} would be counted again once the last of the loose planks had been found.`).join('\n\n')}`;
    expect(rules(readText(text))).toEqual([]);
  });
});

test('a record that content files would not take is rejected, and says where it is unsound', () => {
  const comment = { kind: 'comment', author: 'Mara', votes: Number.NaN, lines: [{ number: 2, isText: true }] } as const;
  const toMarked = (votes: number) => ({
    ...toCapture('The Pier\nSo do I.'),
    markup: { lines: [undefined, undefined], values: [], comments: [{ ...comment, votes }] },
  });
  expect(tryParse(toMarked(3), EMPTY_LAYOUT)).toMatchObject({ kind: 'record', record: { comments: [{ votes: 3 }] } });
  expect(tryParse(toMarked(Number.NaN), EMPTY_LAYOUT)).toMatchObject({
    kind: 'rejected',
    rejection: { ref: 'seeds/capture.txt', reason: 'unreadable', message: expect.stringContaining('comments.0.votes') },
  });
});
