import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findContentFiles, writeRecord } from '../src/content/files.ts';
import { readWithheld } from '../src/content/withheld.ts';
import { addWithheld } from '../src/content/withholding.ts';
import { runProgram, writeFiles } from './program.ts';
import { toSample } from './samples.ts';

const URL = 'https://example.org/papers/1';
const RECORDS = [1, 2, 3].map(
  (number) =>
    toSample(number, {
      title: `Harbour, ${number}`,
      ...(number < 3 && { sourceUrl: `${URL}/` }),
      comments: [{ id: 'c1', author: 'gull', body: [], kind: 'comment' }],
    }).article.record,
);
const [first = '', second = '', third = ''] = RECORDS.map(({ id }) => id);
const WHY = { reason: 'a name, at a person\'s "wish"\nand more', date: '2024-02-03' };

let root: string;
let content: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'backfile-withhold-'));
  content = join(root, 'content');
  writeFiles(root, { 'seeds/.gitkeep': '', 'content/.gitkeep': '' });
  const files = await findContentFiles(content);
  for (const record of RECORDS) writeRecord(files, record);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (): string => readFileSync(join(content, 'withheld.csv'), 'utf8');

test.each([
  [first, first],
  [`${first}#c1`, `${first}#c1`],
  [`https://example.org/a/b/articles/5e/harbour-1-${first}.html`, first],
  [`https://example.org/articles/5e/harbour-1-${first}.html#c1`, `${first}#c1`],
  [`articles/5e/harbour-1-${first}.comments-2.html?q=gull#c1`, `${first}#c1`],
  [`_site/captures/5e/${first}.html#L12`, first],
])('%s withholds %s', async (target, id) => {
  await addWithheld(content, target, WHY);
  expect(read()).toBe(`id,reason,date\n${id},"a name, at a person's ""wish"" and more",2024-02-03\n`);
  const { records, comments } = await readWithheld(content);
  expect([records.size, comments.size]).toEqual(id.includes('#') ? [0, 1] : [1, 0]);
});

test('an address that was scraped withholds all its captures', async () => {
  const { articles } = await addWithheld(content, `${URL}#top`, WHY);
  expect(articles.map(({ id }) => id).toSorted()).toEqual([first, second].toSorted());
});

test('a row is added in the order of the columns, below what stands there', async () => {
  writeFiles(content, { 'withheld.csv': `date,reason,id\r\n2023-01-01,asked,${third}` });
  await addWithheld(content, first, { reason: 'asked', date: '2024-02-03' });
  expect(read()).toBe(`date,reason,id\r\n2023-01-01,asked,${third}\r\n2024-02-03,asked,${first}\r\n`);
});

test.each([
  ['0000000000000000', WHY, /has no record of 0000000000000000; name its id/],
  ['https://example.org/nowhere', WHY, /has no record of https:\/\/example\.org\/nowhere; name its id/],
  ['../../etc/passwd', WHY, /has no record of/],
  [`${first}#c2`, WHY, /has no comment c2; it has 1, numbered from c1/],
  [first, { ...WHY, reason: ' ' }, /no reason/],
  [first, { ...WHY, date: 'today' }, /"today" is not a day/],
])('%s %j withholds nothing', async (target, why, message) => {
  await expect(addWithheld(content, target, why)).rejects.toThrow(message);
  await expect(addWithheld(content, target, why)).rejects.toMatchObject({ name: 'UsageError' });
  expect(await readWithheld(content)).toEqual({ records: new Map(), comments: new Map() });
});

test('what is withheld already is not withheld again', async () => {
  await addWithheld(content, first, WHY);
  await expect(addWithheld(content, `${first}#c1`, WHY)).rejects.toThrow(/is withheld already, since 2024-02-03: .*withheld\.csv:2/);
});

test('the command says what it did and what is left to do', async () => {
  const { code, stdout } = await runProgram(['withhold', first, '--reason', 'asked', '--archive', root]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${first} (Harbour, 1) is withheld, by a row in ${join(content, 'withheld.csv')}\n`);
  expect(stdout).toMatch(/build and publish it anew: .* build .*\n.*keep the text, and so does the history of git/);
  expect(read()).toMatch(/,asked,\d{4}-\d\d-\d\d\n$/);
  const without = await runProgram(['withhold', second, '--archive', root]);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--reason')]);
});
