import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArticleAddress, toCaptureAddress } from '../../src/text/addresses.ts';
import { HOSTILE, toShown, toStored } from '../hostile.ts';
import { PROGRAM } from '../program.ts';
import { shoot, shootAll, type Shot, visitUnguarded } from './shots.ts';

const PLAIN = { name: 'plain words', text: 'plain words' };
const ROWS = [PLAIN, ...HOSTILE];
// 2012/the-harbour-that-counts-its-planks-5e0c1b7a9d42c3f1.json
const CONTENT_FILE = /(?<slug>[a-z0-9-]+)-(?<id>[0-9a-f]{16})\.json$/g;
const SAFE_NAME = /^[A-Za-z0-9._-]+$/;

/** Fields that corrections.csv sets, and the element in which each must be read. */
const FIELDS: readonly (readonly [field: string, selector: string])[] = [
  ['title', '#title'],
  ['kicker', '#kicker'],
  ['standfirst', '#standfirst'],
  ['byline', '#byline summary bdi'],
  ['location', '#location summary bdi'],
  ['source', '#source summary bdi'],
  ['comments/c1/author', '#c1 header b bdi'],
  ['comments/c1/body', '#c1 > :not(header)'],
];

const toId = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const toCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
// What a file system cannot hold in a name is left out of it.
const toFileName = (text: string, index: number) => `${index} ${toStored(text).replaceAll('/', '∕').slice(0, 60)}.txt`;

const toScraped = (text: string) =>
  `${text}\n\nThe pier stood. ${text} It still stands, and the harbour goes on.\n\n  1. ${text} Offline ${text}\n    ${text} (${text}) 11 January 2022 11: 05\n    ${text}\n`;
const toHonest = (index: number) =>
  `The harbour that counts its planks\n\n03.02.2012, Bergen.\n\nThe office counted plank number ${index} again.\n\nSource: The Lamplighter\n  1. Marlo Offline Marlo\n    Marlo (Marlo Finch) 4 February 2012 11: 05\n    I count them every spring.\n`;

// A semicolon divides the names of a byline.
const toNames = (text: string) =>
  text
    .split(';')
    .map(toShown)
    .filter((name) => name !== '');

let folder: string;
let archive: string;
/** By id. */
let slugs: ReadonlyMap<string, string>;
let outcome: { readonly captures: number; readonly pages: number; readonly rejected: number };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-hostile-'));
  archive = join(folder, 'archive');
  await mkdir(join(archive, 'seeds/scraped'), { recursive: true });
  await mkdir(join(archive, 'seeds/honest'));
  await mkdir(join(archive, 'content'));
  const corrections = ['id,field,value,note'];
  for (const [index, { text }] of ROWS.entries()) {
    await writeFile(join(archive, 'seeds/scraped', toFileName(text, index)), toScraped(text));
    await writeFile(join(archive, 'seeds/honest', `${index}.txt`), toHonest(index));
    for (const [field] of FIELDS)
      corrections.push([toId(toHonest(index)), field, toCell(toStored(text)), toCell(toStored(text))].join(','));
  }
  await writeFile(join(archive, 'content/corrections.csv'), `${corrections.join('\n')}\n`);
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'build', archive, '--quiet', '--json'], { maxBuffer: 1e8 });
  outcome = JSON.parse(stdout);
  const files = await readdir(join(archive, 'content/articles'), { recursive: true });
  slugs = new Map(
    files.flatMap((path) => [...path.matchAll(CONTENT_FILE)].map(({ groups }) => [groups?.['id'] ?? '', groups?.['slug'] ?? ''])),
  );
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('hostile text everywhere', { timeout: 240_000 }, () => {
  test('every capture has its page, and nothing was written outside the archive or under a name of its own', async () => {
    expect(outcome).toMatchObject({ captures: 2 * ROWS.length, pages: 2 * ROWS.length, rejected: 0 });
    expect(await readdir(folder)).toEqual(['archive']);
    expect((await readdir(archive)).sort()).toEqual(['.backfile', '_site', 'content', 'seeds']);
    const names = (await readdir(join(archive, '_site'), { recursive: true })).flatMap((path) => path.split(/[/\\]/));
    expect(names.filter((name) => !SAFE_NAME.test(name))).toEqual([]);
    expect({}).not.toHaveProperty('pwned');
  });

  test('as scraped: title, body, comment, file name', async () => {
    await visit(async (page) => {
      const [plain, ...shots] = await look(
        page,
        [PLAIN, ...ROWS].map(({ text }) => toScraped(text)),
        'article',
        ['#body'],
      );
      for (const [index, { name, text }] of ROWS.entries()) {
        const shot = shots[index];
        expect.soft(shot, name).toMatchObject({ active: plain?.active, handlers: [], links: [], pwned: false });
        expect.soft(shot?.texts.join(' '), name).toContain(toShown(`The pier stood. ${text} It still stands, and the harbour goes on.`));
      }
    });
  });

  test('the capture, line by line', async () => {
    await visit(async (page) => {
      const texts = [PLAIN, ...ROWS].map(({ text }) => toScraped(text));
      const [plain, ...shots] = await look(page, texts, 'capture', ['.capture .text', 'h1']);
      for (const [index, { name, text }] of ROWS.entries()) {
        const shot = shots[index];
        expect.soft(shot, name).toMatchObject({ active: plain?.active, handlers: [], links: [], pwned: false });
        expect.soft(shot?.texts.slice(0, 7), name).toEqual(toScraped(text).split('\n').slice(0, 7).map(toShown));
        expect.soft(shot?.texts.at(-1), name).toBe(toShown(toFileName(text, index)));
      }
    });
  });

  test('as corrected: title, kicker, standfirst, byline, location, source, comment', async () => {
    await visit(async (page) => {
      const selectors = FIELDS.map(([, selector]) => selector);
      const [plain, ...shots] = await look(page, [0, ...ROWS.keys()].map(toHonest), 'article', selectors);
      for (const [index, { name, text }] of ROWS.entries()) {
        const shot = shots[index];
        expect.soft(shot, name).toMatchObject({ active: plain?.active, handlers: [], links: [], pwned: false });
        expect.soft(shot?.texts, name).toEqual(FIELDS.flatMap(([field]) => (field === 'byline' ? toNames(text) : toShown(text))));
      }
    });
  });

  test('lists and the search with its facets', async () => {
    await visit(async (page, site) => {
      for (const address of ['index.html', 'sources.html', 'locations.html', 'dates.html', 'dates/2012.html', 'about.html']) {
        await page.goto(site + address);
        expect.soft(await shoot(page, []), address).toMatchObject({ handlers: [], pwned: false });
      }
      await page.goto(`${site}search.html?q=plank`);
      await page.waitForSelector('#facets button.all');
      while ((await page.locator('#facets button.all').count()) > 0) await page.locator('#facets button.all').first().click();
      const facets = (await page.locator('#facets bdi').allTextContents()).map(toShown);
      expect(ROWS.filter(({ text }) => !facets.includes(toShown(text))).map(({ name }) => name)).toEqual([]);
      for (const { name, text } of HOSTILE.filter((_, index) => index % 4 === 0)) {
        await page.fill('#q', toStored(text));
        await page.press('#q', 'Enter');
        await page.waitForSelector('#hits:not([aria-busy])', { state: 'attached' });
        expect.soft(await shoot(page, []), name).toMatchObject({ handlers: [], links: [], pwned: false });
      }
    });
  });
});

const visit = (walk: (page: Page, site: string) => Promise<void>): Promise<void> => visitUnguarded(join(archive, '_site'), walk);

function look(page: Page, texts: readonly string[], kind: 'article' | 'capture', selectors: readonly string[]): Promise<readonly Shot[]> {
  const ids = texts.map(toId);
  const addresses = ids.map((id) => (kind === 'capture' ? toCaptureAddress(id) : toArticleAddress({ id, slug: slugs.get(id) ?? '' })));
  return shootAll(page, addresses, selectors);
}
