import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildResult } from '../src/build/report/result.ts';
import { SILENT } from '../src/build/progress.ts';
import { toReport } from '../src/build/report/report.ts';
import { readConfig } from '../src/config.ts';
import { TABLE_ADDRESSES } from '../src/exports/addresses.ts';
import { listRecords, setOld, toSeed, toText, writeSeeds } from './ferries.ts';
import { writeFiles } from './program.ts';
import { findAll, parseXml } from './xml.ts';

// The search bundles have tests of their own.
vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));

const BASE = 'https://example.org/papers/';

// No ferry has a comment.
const TABLES = TABLE_ADDRESSES.filter((address) => address !== 'data/comments.parquet');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-exports-'));
  writeSeeds(folder, 40);
  writeFiles(folder, { 'backfile.config.yaml': `baseUrl: ${BASE}\n` });
  setOld(false);
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (): Promise<BuildResult> => buildArchive(readConfig(folder), {}, SILENT);
const read = (address: string): string => readFileSync(join(folder, '_site', address), 'utf8');
const toNumbers = (): ReadonlyMap<string, number> =>
  new Map(['feed.xml', 'feed.json', 'sitemap.xml', ...TABLES].map((address) => [address, statSync(join(folder, '_site', address)).ino]));
const listIds = (): readonly string[] =>
  read('data/articles.jsonl')
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { id: string }).id);

test('without a base URL there are no feeds and no sitemap, and the build says why', async () => {
  writeFiles(folder, { 'backfile.config.yaml': 'title: Papers\n' });
  const result = await build();
  expect(result.feeds).toBe('no-base-url');
  expect(toReport(result, folder)).toContain(
    'No feeds and no sitemap: both need to know where the site will stand; say so as baseUrl in the config',
  );
  for (const address of ['feed.xml', 'feed.json', 'sitemap.xml']) expect(existsSync(join(folder, '_site', address)), address).toBe(false);
  expect(read('robots.txt')).not.toContain('Sitemap');
  expect(listIds()).toHaveLength(40);
}, 60_000);

test('with one there are, and each agrees with the records', async () => {
  const result = await build();
  expect(result.feeds).toBe('made');
  expect(toReport(result, folder)).not.toContain('No feeds');
  expect(findAll(parseXml(read('feed.xml')), 'entry')).toHaveLength(30);
  expect(read('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
  expect(read('404.html')).toContain(`href="${BASE}"`);
  const places = parseXml(read('sitemap.xml')).children.map((url) => findAll(url, 'loc')[0]?.text ?? '');
  for (const id of listIds()) expect(places.filter((place) => place.includes(id))).toHaveLength(1);
  expect(new Set(places).size).toBe(places.length);
}, 60_000);

test('what tells nothing new is not written again', async () => {
  await build();
  const first = toNumbers();
  setOld(true);
  await build();
  expect(toNumbers()).toEqual(first);

  // The oldest article is in no feed, and its page keeps its address.
  const [oldest = ''] = listIds().filter((id) => read('data/articles.csv').split('\r\n')[1]?.startsWith(id));
  const path = join(folder, 'content/articles', listRecords(folder).find((name) => name.includes(oldest)) ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replace('The ferry sailed', 'The old ferry sailed'));
  await build();
  const second = toNumbers();
  expect(read('data/articles.jsonl')).toContain('The old ferry sailed');
  for (const [address, number] of second) {
    if (address.startsWith('data/')) expect(number, address).not.toBe(first.get(address));
    else expect(number, address).toBe(first.get(address));
  }
}, 60_000);

test('a row that is withheld is gone from tables and feeds', async () => {
  await build();
  const [newest = ''] = listIds().toReversed();
  writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${newest},asked for,2024-02-03\n` });
  await build();
  expect(listIds()).toHaveLength(39);
  for (const address of ['feed.xml', 'feed.json', 'sitemap.xml', ...TABLES]) expect(read(address), address).not.toContain(newest);
}, 60_000);

test('tables of the last site that were tampered with are not taken from', async () => {
  await build();
  const rows = read('data/articles.jsonl');
  writeFileSync(join(folder, '_site/data/articles.jsonl'), rows.replaceAll('Ferry', 'Forged'));
  writeFiles(folder, { [toSeed(50)]: toText(50, 3) });
  await build();
  expect(listIds()).toHaveLength(41);
  expect(read('data/articles.jsonl')).not.toContain('Forged');
}, 60_000);
