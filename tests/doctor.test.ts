import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examineSite, listTight } from '../src/build/doctor/examine.ts';
import { HOSTS } from '../src/build/doctor/hosts.ts';
import { type Listing, listSite, measure, toListings } from '../src/build/doctor/measure.ts';
import { runProgram, writeFiles } from './program.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-doctor-'));
  site = join(folder, '_site');
  writeFiles(site, { 'index.html': 'first', '404.html': 'none', '.nojekyll': '', 'dates/2022.html': 'a year' });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of so many bytes that takes no place on the disk. */
function writeHollow(path: string, bytes: number): void {
  writeFileSync(join(site, path), '');
  truncateSync(join(site, path), bytes);
}
function writeMany(path: string, count: number): void {
  mkdirSync(join(site, path), { recursive: true });
  for (let at = 0; at < count; at += 1) writeFileSync(join(site, path, `${at}.html`), '');
}
const toMany = (count: number, name: (at: number) => string): Listing => ({
  folder: 'articles',
  entries: Array.from({ length: count }, (_, at) => ({ name: name(at), bytes: 1 })),
});

describe.each(Object.keys(HOSTS))('%s', (host) => {
  test('takes a small site', () => {
    const { fits, lines } = examineSite(site, host);
    expect(lines.join('\n')).toContain('The site fits');
    expect(fits).toBe(true);
  });
});

test('each host has a page in the docs, and the program and README name it', async () => {
  const root = join(import.meta.dirname, '..');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { stdout } = await runProgram(['doctor', '--help']);
  for (const [name, { limits }] of Object.entries(HOSTS)) {
    expect(stdout, name).toContain(name);
    expect(read('README.md'), name).toContain(`\`${name}\``);
    expect(read('docs/hosting.md'), name).toContain(`(hosting/${name}.md)`);
    const page = read(`docs/hosting/${name}.md`);
    expect(page).toContain(`backfile doctor --host ${name}`);
    for (const { what, most, unit } of limits)
      if (unit === undefined && most > 0) expect(page, what).toContain(most === 255 ? '255' : most.toLocaleString('en'));
  }
});

test('the workflow for GitHub Actions runs commands that there are, and publishes what they make', () => {
  const workflow: { jobs: { publish: { steps: { run?: string; uses?: string; with?: { path?: string } }[] } } } = parse(
    readFileSync(join(import.meta.dirname, '../docs/hosting/github-actions.yml'), 'utf8'),
  );
  const { steps } = workflow.jobs.publish;
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npx backfile build', 'npx backfile doctor --host github-pages']);
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))?.with?.path).toBe('_site');
});

describe('a site that breaks a limit', () => {
  test.each<[host: string, breakIt: () => void, sentence: RegExp]>([
    [
      'github-pages',
      () => writeHollow('big.bin', 1_000_000_000),
      /1,000,000,015 bytes in all, at most 1,000,000,000 fit\. What to do: set search: lead/,
    ],
    ['github-pages', () => rmSync(join(site, '.nojekyll')), /\.nojekyll is missing: GitHub leaves out/],
    ['cloudflare', () => writeMany('articles', 20_000), /20,004 files, at most 20,000 fit\. What to do: the free plan/],
    [
      'cloudflare',
      () => writeHollow('dates/big.bin', 26_214_401),
      /26,214,401 bytes in one file, at most 26,214,400 fit \(dates\/big\.bin\)\. What to do: leave/,
    ],
    ['cloudflare', () => rmSync(join(site, '404.html')), /404\.html is missing: Cloudflare then answers/],
    ['gitlab', () => writeHollow('big.bin', 1_000_000_000), /1,000,000,015 bytes in all, at most 1,000,000,000 fit/],
    ['fat32', () => writeHollow('big.bin', 4_294_967_296), /4,294,967,296 bytes in one file, at most 4,294,967,295 fit \(big\.bin\)/],
    [
      'fat32',
      () => writeFiles(site, { 'Dates/2022.html': '' }),
      /1 names that differ from others in capitals alone, none may be \(dates\)/,
    ],
    ['fat32', () => writeFiles(site, { 'sources/aux.html': '' }), /1 names that Windows does not know, none may be \(sources\/aux\.html\)/],
    ['fat32', () => writeFiles(site, { [`${'a'.repeat(120)}/${'b'.repeat(140)}`]: '' }), /261 letters in one path, at most 255 fit/],
  ])('%s', (host, breakIt, sentence) => {
    breakIt();
    const { fits, lines } = examineSite(site, host);
    expect(lines.at(-1)).toMatch(sentence);
    expect(fits).toBe(false);
  });

  test.each<[host: string, listing: Listing, sentence: RegExp]>([
    ['netlify', toMany(54_001, (at) => `${at}.html`), /54,001 files in one folder, at most 54,000 fit \(articles\)\. What to do: split/],
    ['gitlab', toMany(200_001, (at) => `${at}.html`), /200,001 files and folders, at most 200,000 fit\. What to do: split/],
    // Forty letters take one place and four more.
    [
      'fat32',
      toMany(13_200, (at) => String(at).padStart(40, '0')),
      /66,002 places for names in one folder, at most 65,536 fit \(articles\)\. What to do: format/,
    ],
  ])('%s, of very many files', (host, listing, sentence) => {
    const { fits, lines } = examineSite(site, host, [listing]);
    expect(lines.at(-1)).toMatch(sentence);
    expect(fits).toBe(false);
  });
});

test('the program ends with 1 for a site that does not fit, with 0 for one that does, with 2 for what it does not know', async () => {
  writeHollow('big.bin', 26_214_401);
  const run = (...given: readonly string[]) => runProgram(['doctor', ...given]);
  const [bad, good, unknown, none, unsaid] = await Promise.all([
    run('--host', 'cloudflare', folder),
    run('--host', 'netlify', folder),
    run('--host', 'geocities', folder),
    run('--host', 'gitlab', '--output', join(folder, 'nowhere'), folder),
    run(folder),
  ]);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toContain('26,214,401 bytes in one file');
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('There is no host geocities; the doctor knows github-pages, cloudflare');
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('build it first');
  expect(unsaid.code).toBe(1);
  for (const { title } of Object.values(HOSTS))
    expect(unsaid.stdout.split(/[.:]?\n/)).toContainEqual(expect.stringMatching(`fit.* ${title}`));
}, 60_000);

test('what is known of the files of a site measures as the site on the disk does', () => {
  writeMany('articles/5e', 30);
  const found = measure(listSite(site));
  const files = new Map(
    [...listSite(site)].flatMap(({ folder: at, entries }) =>
      entries.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [[at === '' ? name : `${at}/${name}`, { bytes }] as const])),
    ),
  );
  expect(measure(toListings(files))).toEqual(found);
  expect(found).toMatchObject({ files: 34, entries: 37, largestFolder: { path: 'articles/5e', figure: 30 } });
});

test('a build is told of a limit from four fifths of it on', () => {
  expect(listTight([toMany(15_999, (at) => `${at}`)])).toEqual([]);
  expect(listTight([toMany(16_000, (at) => `${at}`)])).toEqual(['Cloudflare Pages (cloudflare): 16,000 files, at most 20,000 fit']);
});
