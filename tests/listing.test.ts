import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toListing } from '../src/site/assets/export/listing.ts';
import type { Hit } from '../src/site/assets/search/hit.ts';
import { toText } from '../src/site/assets/search/excerpt.ts';

const NAMING = {
  archive: 'The Harbour Papers',
  site: 'https://example.org/papers/',
  untitled: 'Untitled',
  toDateText: (date: string, inferred: boolean) => (inferred ? `${date}, or earlier` : date),
};
const ARTICLE: Hit = {
  scope: 'articles',
  language: 'en',
  address: 'articles/5e/ferry-5e.html',
  title: toText('The ferry, "late"'),
  date: '2022-01-11',
  inferred: false,
  source: '=SUM(A1)',
  location: 'Bergen',
  passages: [
    [
      { text: 'It ', marked: false },
      { text: 'sailed', marked: true },
    ],
    toText('late'),
  ],
  said: [],
};
const COMMENT: Hit = {
  ...ARTICLE,
  scope: 'comments',
  inferred: true,
  passages: [],
  said: [
    { address: 'articles/5e/ferry-5e.html#c1', speaker: toText('Mara'), date: '2022-01-12T09:00', passage: toText('At last\nit did.') },
    { address: 'articles/5e/ferry-5e.html#c2', speaker: [], passage: toText('-1') },
  ],
};

describe('a list of hits', () => {
  test('as CSV has a row a comment, absolute addresses, and no cell that a spreadsheet runs', () => {
    const { text } = toListing('csv', [ARTICLE, COMMENT], NAMING);
    const rows: readonly Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map(({ scope, address }) => [scope, address])).toEqual([
      ['article', 'https://example.org/papers/articles/5e/ferry-5e.html'],
      ['comment', 'https://example.org/papers/articles/5e/ferry-5e.html#c1'],
      ['comment', 'https://example.org/papers/articles/5e/ferry-5e.html#c2'],
    ]);
    expect(rows.map(({ title, source, passage, author }) => [title, source, passage, author])).toEqual([
      ['The ferry, "late"', "'=SUM(A1)", 'It sailed … late', ''],
      ['The ferry, "late"', "'=SUM(A1)", 'At last\nit did.', 'Mara'],
      ['The ferry, "late"', "'=SUM(A1)", "'-1", ''],
    ]);
  });

  test('as CSV comes back whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const { text } = toListing('csv', [{ ...ARTICLE, title: toText(title) }], NAMING);
        const [row]: readonly Record<string, string>[] = parse(text, { columns: true });
        expect(row?.['title']?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(title);
        expect(row?.['title']).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('as RIS dates a comment by itself and gives no date of publication that was worked out', () => {
    const { text } = toListing('ris', [ARTICLE, { ...COMMENT, said: COMMENT.said.slice(1) }, COMMENT], NAMING);
    expect(text.match(/^(?:PY|AU|UR) {2}- .*$/gm)).toEqual([
      'PY  - 2022',
      'UR  - https://example.org/papers/articles/5e/ferry-5e.html',
      'UR  - https://example.org/papers/articles/5e/ferry-5e.html#c2',
      'AU  - Mara',
      'PY  - 2022',
      'UR  - https://example.org/papers/articles/5e/ferry-5e.html#c1',
      'UR  - https://example.org/papers/articles/5e/ferry-5e.html#c2',
    ]);
  });

  test('as JSON and as citations', () => {
    expect(JSON.parse(toListing('json', [ARTICLE], NAMING).text)).toMatchObject([
      { scope: 'article', date: '2022-01-11', passage: 'It sailed … late' },
    ]);
    expect(toListing('citations', [ARTICLE, { ...COMMENT, title: [] }], NAMING).text.split('\n')).toEqual([
      'The ferry, "late". =SUM(A1), 2022-01-11. The Harbour Papers, https://example.org/papers/articles/5e/ferry-5e.html',
      'Mara: Untitled. =SUM(A1), 2022-01-11, or earlier. The Harbour Papers, https://example.org/papers/articles/5e/ferry-5e.html#c1',
      'Untitled. =SUM(A1), 2022-01-11, or earlier. The Harbour Papers, https://example.org/papers/articles/5e/ferry-5e.html#c2',
      '',
    ]);
  });
});
