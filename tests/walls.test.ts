import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/oxlint/bin/oxlint');

/** Each wall of the house: a file that breaks it, the line that does and the words with which the linter must refuse it. */
const BROKEN: readonly (readonly [file: string, line: string, refusal: string])[] = [
  ['src/record.ts', `export type { Config } from './config.ts';`, 'record.ts imports nothing'],
  ['src/config.ts', `import './build/index.ts';`, 'config.ts knows only'],
  ['src/text/a.ts', `import { parseCapture } from '../parse/index.ts';`, 'text/ knows only'],
  ['src/text/b.ts', `import type { Config } from '../config.ts';`, 'text/ knows only'],
  ['src/text/c.ts', `import { readFileSync } from 'node:fs';`, 'No disk'],
  ['src/text/d.ts', `export const now = Date.now();`, 'no clock'],
  ['src/text/places/e.ts', `import { planPages } from '../../site/plan.ts';`, 'text/ knows only'],
  ['src/parse/a.ts', `import { readCaptures } from '../captures/index.ts';`, 'parse/ knows only'],
  ['src/parse/b.ts', `import { readFile } from 'node:fs/promises';`, 'No disk'],
  ['src/parse/c.ts', `export const today = new Date();`, 'no clock'],
  ['src/parse/d.ts', `export const now = globalThis.Date.now();`, 'no clock'],
  ['src/parse/e.ts', `export const luck = Math.random();`, 'no randomness'],
  ['src/parse/f.ts', `export const page = await fetch('https://example.org');`, 'no network'],
  ['src/parse/g.ts', `export const site = await import('../site/plan.ts');`, 'parse/ knows only'],
  ['src/parse/h.ts', `import type { Config } from '../config.ts';`, 'parse/ knows only'],
  ['src/parse/dialects/a.ts', `import { other } from './other.ts';`, 'no other dialect'],
  ['src/parse/dialects/b.ts', `import { readCaptures } from '../../captures/index.ts';`, 'parse/ knows only'],
  ['src/parse/dialects/c.ts', `import { connect } from 'node:net';`, 'No disk'],
  ['src/parse/dialects/d.ts', `export const luck = Math.random();`, 'no randomness'],
  ['src/html/a.ts', `import { parseCapture } from '../parse/index.ts';`, 'html/ knows only'],
  ['src/html/b.ts', `import { readFile } from 'node:fs/promises';`, 'No disk'],
  ['src/parse/i.ts', `import { readPage } from '../html/index.ts';`, 'parse/ knows only'],
  ['src/captures/a.ts', `import { parseCapture } from '../parse/index.ts';`, 'captures/ knows only'],
  ['src/content/a.ts', `import { readCaptures } from '../captures/index.ts';`, 'content/ knows only'],
  ['src/content/b.ts', `import { renderMarkdown } from '../site/markdown.ts';`, 'only types from site/'],
  ['src/site/a.ts', `import { indexArchive } from '../search/index.ts';`, 'it never reads, parses or builds'],
  ['src/site/pages/a.ts', `import { parseCapture } from '../../parse/index.ts';`, 'it never reads, parses or builds'],
  ['src/site/pages/b.ts', `import { readArticle } from '../../content/index.ts';`, 'it never reads, parses or builds'],
  ['src/site/pages/c.ts', `import { readFile } from 'node:fs/promises';`, 'No disk'],
  ['src/site/parts/a.ts', `import { readCaptures } from '../../captures/index.ts';`, 'it never reads, parses or builds'],
  ['src/site/parts/b.ts', `import Eleventy from '@11ty/eleventy';`, 'it never reads, parses or builds'],
  ['src/search/a.ts', `import { readArticle } from '../content/index.ts';`, 'search/ knows only'],
  ['src/search/b.ts', `import { renderFrame } from '../site/parts/frame.ts';`, 'only archive.ts, markdown.ts and words.ts'],
  ['src/exports/a.ts', `import { readArticle } from '../content/files.ts';`, 'it never reads, parses or builds'],
  ['src/exports/b.ts', `import Eleventy from '@11ty/eleventy';`, 'it never reads, parses or builds'],
  ['src/site/d.ts', `import { planExports } from '../exports/index.ts';`, 'it never reads, parses or builds'],
  ['src/site/assets/search/a.ts', `export { readArticle } from '../../../content/files.ts';`, 'Code for the browser'],
  ['src/site/assets/search/b.ts', `export { join } from 'node:path';`, 'No disk'],
  ['src/build/a.ts', `import { run } from '../cli.ts';`, 'Nobody imports cli.ts'],
  ['src/build/b.ts', `import Eleventy from '@11ty/eleventy';`, 'Only site/eleventy.ts'],
  ['src/build/g.ts', `export { measure } from '../bench/meter.ts';`, 'No room needs bench/'],
  ['src/bench/a.ts', `import { run } from '../cli.ts';`, 'nobody imports cli.ts'],
  ['src/bench/peers/b.ts', `import Eleventy from '@11ty/eleventy';`, 'Only site/eleventy.ts'],
  ['src/site/c.ts', `export { toLuck } from '../bench/luck.ts';`, 'it never reads, parses or builds'],
  ['src/build/c.ts', `process.exit(1);`, `Don't use \`process.exit()\``],
  ['src/build/d.ts', `export default 1;`, 'Prefer named exports'],
  ['src/build/e.ts', `export const loose: any = 1;`, 'Unexpected `any`'],
  ['src/build/f.ts', `async function wait(): Promise<void> {}\nwait();`, 'Promises must be awaited'],
];

/** What stands right beside each wall and must pass. */
const SOUND: readonly (readonly [file: string, line: string])[] = [
  ['src/text/x.ts', `export { createHash } from 'node:crypto';\nexport type { Line } from './lines.ts';`],
  ['src/text/places/x.ts', `export { toSlug } from '../slug.ts';\nexport type { Location } from '../../record.ts';`],
  ['src/parse/x.ts', `export { DIALECTS } from './dialects/index.ts';\nexport { toLines } from '../text/lines.ts';`],
  ['src/parse/dialects/x.ts', `export type { Dialect } from '../dialect.ts';\nexport { toLines } from '../../text/lines.ts';`],
  ['src/parse/dialects/index.ts', `export { dle } from './dle.ts';`],
  ['src/captures/x.ts', `export { readFile } from 'node:fs/promises';\nexport { UsageError } from '../config.ts';`],
  ['src/html/x.ts', `export type { Markup } from '../markup.ts';\nexport { toLines } from '../text/lines.ts';`],
  ['src/captures/y.ts', `export { readPage } from '../html/index.ts';`],
  ['src/content/x.ts', `export type { OwnPage } from '../site/archive.ts';\nexport { readFile } from 'node:fs/promises';`],
  ['src/site/eleventy.ts', `export { Eleventy } from '@11ty/eleventy';`],
  ['src/site/pages/x.ts', `export { renderFrame } from '../parts/frame.ts';\nexport type { Article } from '../../record.ts';`],
  ['src/site/assets/search/x.ts', `export type { Bundle } from '../../../search/bundle.ts';`],
  ['src/site/pages/y.ts', `export { QUERY } from '../assets/search/query.ts';`],
  ['src/search/x.ts', `export { renderMarkdown } from '../site/markdown.ts';\nexport type { Archive } from '../site/archive.ts';`],
  ['src/exports/x.ts', `export type { Archive } from '../site/archive.ts';\nexport { toExcerpt } from '../site/excerpt.ts';`],
  ['src/build/x.ts', `export { parseCapture } from '../parse/index.ts';\nexport { planPages } from '../site/plan.ts';`],
  ['src/bench/x.ts', `export { openShelf } from '../build/shelf.ts';\nexport { parseCapture } from '../parse/index.ts';`],
  ['src/cli.ts', `process.exit(1);`],
  ['src/build/workers/worker.ts', `process.exit(1);`],
];

let folder: string;
let refusals: readonly { readonly filename: string; readonly message: string; readonly help?: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-walls-'));
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) await cp(join(ROOT, name), join(folder, name));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, line] of [...BROKEN, ...SOUND]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${line}\n`);
  }
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [BIN, '--format=json', 'src'], { cwd: folder, maxBuffer: 1e8 }, (_error, output) => resolve(output));
  });
  refusals = JSON.parse(stdout).diagnostics;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const said = (file: string) =>
  refusals.filter((refusal) => refusal.filename === file).map(({ message, help }) => `${message} ${help ?? ''}`);

test.each(BROKEN)('%s is refused: %s', (file, _line, refusal) => {
  expect(said(file).join('\n')).toContain(refusal);
});

test.each(SOUND)('%s passes', (file) => {
  expect(said(file).filter((words) => words.includes('restricted') || words.includes('process.exit'))).toEqual([]);
});
