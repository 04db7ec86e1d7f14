import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { HARBOUR, PROGRAM } from './program.ts';

// Node asks this hook where every module lies, in every process that is started with it; what is asked for is noted in a file, once.
const HOOKS = `
import { appendFileSync } from 'node:fs';
const known = new Set();
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!known.has(found.url)) appendFileSync(process.env.LOADED, found.url + '\\n');
  known.add(found.url);
  return found;
}`;
const PAGE = '<!doctype html><html lang="en"><body><h1>The old pier</h1><p>The harbour office has counted the planks.</p></body></html>';
const OF_READER = /\/parse\/index\.[jt]s$/;
const OF_LANGUAGES = /node_modules\/eld\//;
const OF_PAGES = /node_modules\/(?:linkedom|@mozilla\/readability)\//;

const folder = mkdtempSync(join(tmpdir(), 'backfile-lazy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function listLoaded(name: string, files: Readonly<Record<string, string>>, command = 'build'): readonly string[] {
  const archive = join(folder, name);
  mkdirSync(join(archive, 'seeds'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(archive, 'seeds', file), text);
  const [hooks, start, loaded] = ['hooks.mjs', 'start.mjs', 'loaded.txt'].map((file) => join(archive, file)) as [string, string, string];
  writeFileSync(hooks, HOOKS);
  writeFileSync(start, `import { register } from 'node:module';\nregister(${JSON.stringify(pathToFileURL(hooks).href)});\n`);
  const env = { ...process.env, LOADED: loaded, NODE_OPTIONS: `--import=${pathToFileURL(start).href}` };
  rmSync(loaded, { force: true });
  const words = command === 'build' ? [archive, '--quiet'] : [join(archive, 'seeds')];
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, command, ...words], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(loaded, 'utf8').split('\n');
}

test('what reads pages is loaded where there is a page, and nowhere else', { timeout: 120_000 }, () => {
  const rows = `${JSON.stringify({ title: 'The old pier', text: 'The harbour office has counted the planks again.' })}\n`;
  const texts = listLoaded('texts', { 'a.txt': HARBOUR, 'b.jsonl': rows, 'c.csv': 'title,text\nRope,It is sold by the metre.\n' });
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((url) => OF_PAGES.test(url))).toEqual([]);
  const pages = listLoaded('pages', { 'a.html': PAGE });
  expect(pages.some((url) => OF_PAGES.test(url))).toBe(true);
});

test('what knows languages is looked for where English is not plain to see, and nowhere else', { timeout: 120_000 }, () => {
  expect(listLoaded('english', { 'a.txt': HARBOUR }, 'parse').filter((url) => OF_LANGUAGES.test(url))).toEqual([]);
  const text = 'El muelle\n\nLa oficina del puerto ha contado las tablas otra vez, y otra vez faltan algunas.\n';
  const spanish = listLoaded('spanish', { 'a.txt': text }, 'parse');
  expect(spanish.some((url) => OF_LANGUAGES.test(url))).toBe(true);
});

test('a build that finds nothing to do loads no reader and no pages', { timeout: 120_000 }, () => {
  const first = listLoaded('standing', { 'a.txt': HARBOUR });
  expect(first.filter((url) => OF_READER.test(url)).length).toBeGreaterThan(0);
  // What the first build wrote was too young to be known by its time; after the second it is known.
  listLoaded('standing', {});
  const third = listLoaded('standing', {});
  expect(third.length).toBeGreaterThan(100);
  expect(third.filter((url) => OF_READER.test(url) || url.includes('eleventy'))).toEqual([]);
});
