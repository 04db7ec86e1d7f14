// Takes the pictures of README and docs: npm run pictures. They show the sample archive as it is built now.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runProgram } from '../program.ts';
import { withBrowser } from './browser.ts';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'dark';
  /** What of the page is shown, from its upper edge on; else the page's beginning. */
  readonly part?: string;
  /** What is done before. */
  readonly act?: (page: Page) => Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/pictures');
const QUALITY = 82;

const archive = mkdtempSync(join(tmpdir(), 'backfile-pictures-'));
try {
  for (const part of ['seeds', 'content', 'backfile.config.yaml']) cpSync(join(ROOT, part), join(archive, part), { recursive: true });
  const { code, stderr } = await runProgram(['build', archive, '--quiet']);
  if (code !== 0) throw new Error(`The sample archive could not be built: ${stderr}`);
  mkdirSync(FOLDER, { recursive: true });
  await takePictures(join(archive, '_site'));
} finally {
  rmSync(archive, { recursive: true });
}

async function takePictures(site: string): Promise<void> {
  await withBrowser(site, async ({ open }) => {
    for (const { name, address, width, height, colorScheme = 'light', part, act } of toPictures(site)) {
      const page = await open(address, { viewport: { width, height }, colorScheme, deviceScaleFactor: 1.5 });
      await page.waitForLoadState('networkidle');
      if (act !== undefined) await act(page);
      if (part !== undefined) await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), part);
      await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: QUALITY });
      await page.context().close();
    }
  });
}

function toPictures(site: string): readonly Picture[] {
  const wide = { width: 1280, height: 860 };
  const phone = { width: 390, height: 780 };
  const richest = findRichest(site);
  return [
    { name: 'home', address: 'index.html', ...wide },
    { name: 'article', address: richest, ...wide, act: (page) => page.locator('#date > summary').click() },
    { name: 'article-phone', address: richest, ...phone, colorScheme: 'dark' },
    { name: 'comments', address: richest, ...wide, part: '#comments' },
    { name: 'capture', address: findCapture(site, richest), ...wide, part: 'h1' },
    { name: 'calendar', address: 'dates/2019.html', ...wide },
    { name: 'map', address: 'locations.html', ...wide },
    { name: 'coverage', address: 'coverage.html', ...wide },
    {
      name: 'search',
      address: 'search.html?q=harbour',
      ...wide,
      act: async (page) => void (await page.waitForSelector('#hits li mark')),
    },
  ];
}

/** The article with the most comments among those of one page. */
function findRichest(site: string): string {
  const names = readdirSync(join(site, 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const count = (name: string): number => readFileSync(join(site, 'articles', name), 'utf8').match(/id="c\d+"/g)?.length ?? 0;
  return `articles/${names.toSorted().toSorted((one, other) => count(other) - count(one))[0]}`.replaceAll('\\', '/');
}

function findCapture(site: string, article: string): string {
  const link = /captures\/\w\w\/\w+\.html/.exec(readFileSync(join(site, article), 'utf8'))?.[0];
  if (link === undefined) throw new Error(`${article} leads to no capture`);
  return link;
}
