// @ts-expect-error citation.js ships no types; what is used of it is said below
import { Cite as Untyped } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { article } from '../src/site/pages/article.ts';
import { comments as commentsKind } from '../src/site/pages/comments.ts';
import { HOSTILE, toStored } from './hostile.ts';
import { renderPage } from './render.ts';
import { type Sample, type Sketch, SAMPLES, toArchive, toComment, toSample } from './samples.ts';

/** Bibliographic entries, read from any format that a plugin knows. */
const Cite = Untyped as new (
  source: string,
  options?: { readonly forceType?: string },
) => { readonly data: readonly Readonly<Record<string, unknown>>[] };

const ORDINARY = [
  'The ferry that would not leave, and the town that learned to wait for it',
  'Снег на молу девятый день',
  '港の天気は晴れ',
  'العبارة التي لم تغادر',
  'Council & crane: 50% off, $3 a ton, no. #4',
  'A title of five thousand letters '.repeat(152),
];
const ACTIVE = [
  '\\begin{document} { unbalanced } } {{ % # $ & _ ^ ~ \\',
  '@article{stolen, title = {x}}',
  'ER  - \r\nTY  - BOOK\r\nTI  - Stolen',
  '"} , title = "Stolen',
  '</script><script>alert(1)</script> <!-- <script> ]]>',
  '\u2028\u2029 {"a": 1} \u0000',
];
const TITLES = [...ORDINARY, ...ACTIVE, ...HOSTILE.map(({ text }) => toStored(text))];

// <a download="sample-1-5e0c1b7a.bib" href="data:application/x-bibtex;charset=utf-8,…">
const DOWNLOAD = /download="([a-z0-9-]+)\.(\w+)"\s+href="data:[\w./+-]+;charset=utf-8(;base64)?,([^"]*)"/g;
const FACTS = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

const render = (sample: Sample): Promise<string> => renderPage(article, sample.article.record.id, toArchive([sample]));
const toFiles = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...page.matchAll(DOWNLOAD)].map(([, , extension = '', packed, content = '']) => [
      extension,
      packed === undefined ? decodeURIComponent(content.replaceAll('&#39;', "'")) : Buffer.from(content, 'base64').toString(),
    ]),
  );
const toEntries = async (sketch: Sketch): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> => {
  const files = toFiles(await render(toSample(60, sketch)));
  expect([...files.keys()]).toEqual(['bib', 'ris', 'json']);
  return Object.fromEntries(
    [...files].map(([extension, text]) => {
      const type = { bib: '@bibtex/text', ris: '@ris/file' }[extension];
      const entries = new Cite(text, type === undefined ? {} : { forceType: type }).data;
      expect(entries, `${extension}: ${text}`).toHaveLength(1);
      return [extension, entries[0] ?? {}];
    }),
  );
};
const toPlain = (text: unknown): string =>
  String(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();

describe('a reference', () => {
  test.each(TITLES)('reads as one entry with its title in each format: %s', async (title) => {
    const entries = await toEntries({ title });
    for (const [format, entry] of Object.entries(entries)) expect.soft(toPlain(entry['title']), format).toBe(toPlain(title));
  });

  test('says who, where, when and at which address', async () => {
    const entries = await toEntries({
      title: 'A crane',
      byline: ['Mara Lindqvist', 'Smith and Sons, Ltd', 'Plato'],
      date: '2014-06-04T09:05',
      evidence: { date: { basis: 'stated', from: 'dateline', rule: 'dateline/own-line' } },
      source: 'Tide & Lamp',
      sourceUrl: 'https://example.org/a{b}?q=%20x&y=_',
    });
    for (const [format, entry] of Object.entries(entries)) {
      expect(entry['container-title'], format).toBe('Tide & Lamp');
      expect(decodeURI(String(entry['URL'])), format).toBe(decodeURI('https://example.org/a%7Bb%7D?q=%20x&y=_'));
      // Its reader of RIS calls them reporters, and takes of the date the year alone.
      expect(entry['author'] ?? entry['reporter'], format).toHaveLength(3);
      expect(entry['issued'], format).toEqual({ 'date-parts': [format === 'ris' ? [2014] : [2014, 6, 4]] });
    }
    expect(entries['json']?.['author']).toEqual(['Mara Lindqvist', 'Smith and Sons, Ltd', 'Plato'].map((literal) => ({ literal })));
  });

  test('has no date of publication where the date was worked out or has no year, and says so', async () => {
    for (const [date, note] of [
      ['2022-01-11', '11 January 2022, or earlier'],
      ['XXXX-02-26', '26 February, year not stated'],
    ] as const) {
      const entries = await toEntries({
        title: 'A day',
        date,
        evidence: { date: { basis: date.startsWith('X') ? 'stated' : 'inferred', from: 'comments', rule: 'x' } },
      });
      for (const [format, entry] of Object.entries(entries)) {
        expect(entry, format).not.toHaveProperty('issued');
        expect(entry['note'], format).toContain(note);
      }
    }
  });
});

interface Facts {
  readonly headline: string;
  readonly datePublished?: string;
  readonly dateline?: string;
  readonly locationCreated?: { readonly name: string };
  readonly comment?: readonly { readonly '@id': string; readonly text: string; readonly parentItem?: { readonly '@id': string } }[];
}

const toFacts = (page: string): Facts => {
  const blocks = [...page.matchAll(FACTS)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '') as Facts;
};
const toShownIds = (page: string): readonly string[] =>
  [...page.matchAll(/<article class="comment[^"]*" id="([^"]*)"/g)].map(([, id]) => `#${id}`);

test('a citation names the whole address where it is known where the archive stands', async () => {
  const sample = toSample(63, { title: 'The pier' });
  const archive = toArchive([sample]);
  const { id } = sample.article.record;
  const toCited = (page: string): string | undefined => /class="reference">[^]*?<code>([^<]*)<\/code>/.exec(page)?.[1];
  expect(toCited(await renderPage(article, id, archive))).toMatch(/^articles\//);
  const placed = { ...archive, config: { ...archive.config, baseUrl: 'https://example.org/papers/' } };
  const page = await renderPage(article, id, placed);
  expect(toCited(page)).toMatch(/^https:\/\/example\.org\/papers\/articles\//);
  expect(page).toMatch(/class="reference">[^]*?<a href="\.\.\/\.\.\/articles\//);
});

describe('the facts of a page for machines', () => {
  test('hold every comment of the page, in its order or not, and no other', async () => {
    const archive = toArchive(SAMPLES);
    for (const kind of [article, commentsKind]) {
      for (const key of kind.keys(archive)) {
        const page = await renderPage(kind, key, archive);
        expect((toFacts(page).comment ?? []).map((comment) => comment['@id']).toSorted(), key).toEqual(toShownIds(page).toSorted());
      }
    }
  });

  test('say where, and a date only where it is stated', async () => {
    const [ferry] = SAMPLES;
    expect(toFacts(await render(ferry as Sample))).toMatchObject({ dateline: 'BERGEN, Norway', locationCreated: { name: 'Bergen' } });
    expect(toFacts(await render(ferry as Sample))).not.toHaveProperty('datePublished');
    expect(toFacts(await render(toSample(61, { date: '2014-06-04T09:05' })))).toMatchObject({ datePublished: '2014-06-04T09:05' });
  });

  test.each(TITLES)('keep to their element: %s', async (text) => {
    const page = await render(toSample(62, { title: text, comments: [toComment(1, text, { author: text })] }));
    const { headline, comment } = toFacts(page);
    expect([headline, comment?.[0]?.text]).toEqual([text, text]);
  });
});
