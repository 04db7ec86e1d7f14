import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentFiles, readArticle, writeRecord } from '../src/content/files.ts';
import type { ArticleRecord, Block, Evidence } from '../src/record.ts';

const NONE = new Map();
const ID = '5e0c1b7a9d42c3f1';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-content-'));
  content = join(root, 'content');
});
afterEach(() => rmSync(root, { recursive: true }));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '---',
        '\n',
        '\r\n',
        '\r',
        ': ',
        '- ',
        '#',
        '"',
        "'",
        '\\',
        '{',
        '}',
        '[',
        '&a',
        '*a',
        '!!js',
        '|',
        '>',
        '%',
        '@',
        '`',
        '\t',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\u0000',
        '\u0007',
        '\u00a0',
        '{{ x }}',
        '<script>',
        '../../x',
        'null',
        '~',
        '1984',
        '2022-01-01',
        'title: x',
        'word ',
        'длинное ',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('word '.repeat(60), `${'x'.repeat(200)}\n---\n${'y'.repeat(200)}`),
);
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'caption' as const, 'preformatted' as const),
      text: hostile,
    }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: hostile }),
    fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(fc.record({ text: hostile })) }),
    fc.record({ kind: fc.constant('table' as const), rows: fc.array(fc.array(hostile)) }),
  ),
  { maxLength: 4 },
);
const evidence: fc.Arbitrary<Evidence> = fc.record(
  { basis: fc.constant('stated'), from: fc.constant('text'), rule: hostile },
  { requiredKeys: ['basis', 'from', 'rule'] },
);
const record: fc.Arbitrary<ArticleRecord> = fc.record(
  {
    ref: hostile,
    id: fc.constant(ID),
    capture: fc.record({ file: hostile, sha256: hostile, bytes: fc.nat(), encoding: hostile, format: hostile }),
    ...Object.fromEntries(
      ['title', 'kicker', 'standfirst', 'date', 'zone', 'updated', 'agency', 'source', 'sourceUrl', 'language'].map((field) => [
        field,
        hostile,
      ]),
    ),
    language: hostile,
    location: fc.record({ text: hostile }),
    byline: fc.array(hostile),
    credits: fc.array(hostile),
    tags: fc.array(hostile),
    body: blocks,
    comments: fc.array(fc.record({ id: fc.constant('c1'), author: hostile, body: blocks, kind: fc.constant('comment' as const) }), {
      maxLength: 2,
    }),
    furniture: fc.array(fc.record({ lines: fc.constant([1, 1] as const), text: hostile, reason: hostile }), { maxLength: 2 }),
    evidence: fc.dictionary(fc.constantFrom('date', 'title', 'comments/c1/author'), evidence),
    ledger: fc.constant([]),
    problems: fc.constant([]),
    parser: fc.constant(1),
  },
  {
    requiredKeys: [
      'ref',
      'id',
      'capture',
      'byline',
      'credits',
      'tags',
      'language',
      'body',
      'comments',
      'furniture',
      'evidence',
      'ledger',
      'problems',
      'parser',
    ],
  },
);

test('any record is read as it was written, and nothing lies outside content/', async () => {
  await fc.assert(
    fc.asyncProperty(record, fc.constantFrom('edited', 'untouched'), async (given, state) => {
      rmSync(content, { recursive: true, force: true });
      const fresh = await findContentFiles(content);
      writeRecord(fresh, given);
      const again = await findContentFiles(content);
      expect(again.foreign).toEqual([]);
      if (state === 'edited') appendFileSync(`${again.get(ID)}.md`, '\nA line by hand.\n');
      const article = readArticle(again, ID, NONE);
      expect(article.edited).toBe(state === 'edited');
      const { body: _, ...known } = article.record.evidence;
      expect({ ...article.record, evidence: known }).toEqual(given);
      expect(readdirSync(root)).toEqual(['content']);
      expect(readdirSync(join(content, 'articles'), { recursive: true })).toHaveLength(3);
    }),
    { numRuns: 150 },
  );
});
