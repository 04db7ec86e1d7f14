import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLES } from '../src/exports/articles.ts';
import { COMMENTS, toPostings } from '../src/exports/comments.ts';
import { toCsvCell } from '../src/exports/csv.ts';
import { makeTables } from '../src/build/site/tables.ts';
import { ALONE } from '../src/build/workers/pool.ts';
import { readParquetGroups } from '../src/exports/parquet.ts';
import { openRows } from '../src/exports/rows.ts';
import { type Row, type Table, toRow } from '../src/exports/table.ts';
import type { Article } from '../src/record.ts';
import { readParquetRows } from './parquet.ts';
import { SAMPLES, toArchive, toComment, toSample } from './samples.ts';
import { toShelves } from '../src/site/shelves.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'backfile-tables-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, 'data', name);
const readJsonLines = (name: string): readonly Row[] =>
  readFileSync(at(name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);

/** Makes the tables of articles, their rows written in several folders and any order. */
async function make(articles: readonly Article[], ids: readonly string[], parts = 3, last?: string): Promise<void> {
  const folders = Array.from({ length: parts }, (_, part) => {
    const rows = join(folder, 'data/.rows', String(part));
    const writer = openRows(rows);
    for (const [index, article] of articles.entries()) if (index % parts === part) writer.write(article);
    writer.close();
    return rows;
  });
  const imprint = { title: 'The Harbour Papers', description: '', licence: 'CC0-1.0' };
  await makeTables({ output: folder, folders: folders.toReversed(), ids, imprint, ...(last !== undefined && { last }) }, ALONE);
}

function checkAgreement(articles: readonly Article[]): void {
  const rows = articles.map((article) => toRow(ARTICLES, article));
  const postings = articles.flatMap(toPostings).map((posting) => toRow(COMMENTS, posting));
  expect(readJsonLines('articles.jsonl')).toEqual(rows);
  expect(readJsonLines('comments.jsonl')).toEqual(postings);
  expect(readParquetRows(at('articles.parquet'))).toEqual(rows);
  expect(readParquetRows(at('comments.parquet'))).toEqual(postings);
  const csv: Record<string, string>[] = parse(readFileSync(at('articles.csv')), { columns: true });
  const spread = ARTICLES.columns.filter(({ long }) => long !== true);
  expect(csv).toEqual(rows.map((row) => Object.fromEntries(spread.map(({ name }) => [name, toCsvCell(row[name])]))));
}

interface Package {
  readonly licenses: readonly object[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly rows: number;
    readonly bytes: number;
    readonly hash: string;
    readonly format: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey: readonly string[];
    };
  }[];
}

function checkPackage(articles: number, comments: number): void {
  const { resources, licenses }: Package = JSON.parse(readFileSync(at('datapackage.json'), 'utf8'));
  expect(licenses).toEqual([{ name: 'CC0-1.0' }]);
  const files = readdirSync(join(folder, 'data')).filter((name) => name !== 'datapackage.json');
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  for (const { path, rows, bytes, hash, schema, format, name } of resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(rows, path).toBe(path.startsWith('articles') ? articles : comments);
    expect(bytes, path).toBe(statSync(at(path)).size);
    expect(hash).toBe(
      `sha256:${createHash('sha256')
        .update(readFileSync(at(path)))
        .digest('hex')}`,
    );
    const table: Table<never> = path.startsWith('articles') ? ARTICLES : COMMENTS;
    const shown = table.columns.filter(({ long }) => format !== 'csv' || long !== true);
    expect(schema.fields.map((field) => field.name)).toEqual(shown.map((column) => column.name));
    expect(schema.primaryKey).toEqual(table.key);
    if (format !== 'jsonl') continue;
    const types = new Map(schema.fields.map((field) => [field.name, field.type]));
    for (const row of readJsonLines(path)) {
      for (const [key, cell] of Object.entries(row)) {
        const type = Array.isArray(cell) ? 'array' : Number.isInteger(cell) && types.get(key) === 'integer' ? 'integer' : typeof cell;
        expect(types.get(key), key).toBe(type);
      }
    }
  }
}

describe('the tables of the samples', () => {
  const archive = toArchive(SAMPLES);
  const listed = toShelves(archive).articles.map(({ id }) => archive.readArticle(id));

  test('agree row by row with the records, read by other libraries', async () => {
    await make(
      SAMPLES.map(({ article }) => article),
      listed.map(({ record }) => record.id),
    );
    checkAgreement(listed);
    checkPackage(listed.length, listed.flatMap(({ record }) => record.comments).length);
    expect(existsSync(at('.rows'))).toBe(false);
    expect(listed.length).toBeLessThan(SAMPLES.length);
  });

  test('are the same however the rows came', async () => {
    const ids = listed.map(({ record }) => record.id);
    const read = (): readonly string[] => readdirSync(join(folder, 'data')).map((name) => readFileSync(at(name), 'latin1'));
    await make(listed, ids, 1);
    const first = read();
    rmSync(join(folder, 'data'), { recursive: true });
    await make(listed.toReversed(), ids, 4);
    expect(read()).toEqual(first);
  });

  test('say which values were worked out', async () => {
    await make(
      listed,
      listed.map(({ record }) => record.id),
    );
    const row = readJsonLines('articles.jsonl').find(({ title }) => String(title).startsWith('The ferry that would not leave'));
    expect(row).toMatchObject({ inferred: ['date'], byline: ['Mara Lindqvist'], location: 'BERGEN, Norway', location_name: 'Bergen' });
  });

  test('an article without a row is an error, not a gap', async () => {
    await expect(
      make(
        listed.slice(1),
        listed.map(({ record }) => record.id),
      ),
    ).rejects.toThrow(/has no row/);
  });
});

test('hostile texts agree in every format, and no cell is a formula', async () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n', '"', '""', ',', ';', "'", '\u2028', '{{ x }}', '../..', '\u202e'),
  );
  const text = fc.array(unit, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join('')}.`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), async (texts) => {
      rmSync(join(folder, 'data'), { recursive: true, force: true });
      const articles = texts.map((title, index) => {
        const location = { text: title, latitude: -33.45, longitude: -70.5 };
        const comments = [toComment(1, title, { author: title, votes: -3 }), toComment(2, title, { parent: 'c1' })];
        return toSample(index, {
          title,
          source: title,
          byline: [title, 'Ada Quill'],
          location,
          comments,
          tags: [title],
          body: [{ kind: 'paragraph', text: title }],
        }).article;
      });
      await make(
        articles,
        articles.map(({ record }) => record.id),
      );
      checkAgreement(articles);
      const cells: string[][] = parse(readFileSync(at('articles.csv')), { from_line: 2, relax_column_count: false });
      const numbers = new Set(ARTICLES.columns.flatMap(({ kind }, index) => (kind === 'number' || kind === 'integer' ? [index] : [])));
      const texty = cells.flatMap((row) => row.filter((_, index) => !numbers.has(index)));
      expect(texty.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      expect(cells.every((row) => row.includes('-33.45'))).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a table without rows has its other files, and the package says so', async () => {
  const articles = [toSample(1, { title: 'Alone' }).article];
  await make(
    articles,
    articles.map(({ record }) => record.id),
  );
  expect(readParquetRows(at('articles.parquet'))).toHaveLength(1);
  expect(existsSync(at('comments.parquet'))).toBe(false);
  expect(readJsonLines('comments.jsonl')).toEqual([]);
  checkPackage(1, 0);
});

test('a table of more rows than a row group agrees too', async () => {
  const articles = Array.from(
    { length: 5_200 },
    (_, index) => toSample(index, { title: `Of ${index}`, comments: index % 3 === 0 ? [toComment(1, `On ${index}`)] : [] }).article,
  );
  await make(
    articles,
    articles.map(({ record }) => record.id),
    7,
  );
  checkAgreement(articles);
  checkPackage(5_200, 1_734);
}, 120_000);

test('rows that stay are taken over from the last tables, and nothing shows it', async () => {
  const odd = ['=1', '"', '\n', '\u202e', 'é'.repeat(80), '𝕏'.repeat(40), '\uffff'.repeat(30), '\0', '', '-0'];
  const toArticle = (index: number, words: string): Article => {
    const title = `${odd[index % odd.length]}${words} ${index}`;
    const comments = index % 3 === 0 ? [toComment(1, title, { author: title, votes: index % 7 }), toComment(2, title)] : [];
    const location = { text: title, latitude: -index / 90, longitude: 0 };
    return toSample(index, { title, byline: [title], tags: odd, comments, ...(index % 2 === 0 && { location }) }).article;
  };
  const before = Array.from({ length: 3_000 }, (_, index) => toArticle(index, 'Of'));
  // One is changed near the end, one goes, and three come.
  const after = [...before.slice(1), ...[3_000, 3_001, 3_002].map((index) => toArticle(index, 'New'))];
  after[2_700] = toArticle(2_701, 'Changed');
  const last = join(folder, 'last');
  const read = (): readonly string[] => readdirSync(join(folder, 'data')).map((name) => readFileSync(at(name), 'latin1'));
  const makeAnew = async (articles: readonly Article[], from?: string): Promise<readonly string[]> => {
    rmSync(join(folder, 'data'), { recursive: true, force: true });
    await make(
      articles,
      articles.map(({ record }) => record.id),
      3,
      from,
    );
    return read();
  };
  await makeAnew(before);
  renameSync(join(folder, 'data'), last);
  const clean = await makeAnew(after);
  expect(await makeAnew(after, last)).toEqual(clean);
  expect(readParquetRows(at('comments.parquet'))).toEqual(readJsonLines('comments.jsonl'));
  // A byte that is not what it was is taken over with the rest.
  const groups = readParquetGroups(join(last, 'articles.parquet'));
  expect(groups.length).toBeGreaterThan(3);
  const [, second] = groups;
  const bytes = readFileSync(join(last, 'articles.parquet'));
  bytes[(second?.at ?? 0) + 40] = (bytes[(second?.at ?? 0) + 40] ?? 0) ^ 1;
  writeFileSync(join(last, 'articles.parquet'), bytes);
  expect(await makeAnew(after, last)).not.toEqual(clean);
}, 120_000);
