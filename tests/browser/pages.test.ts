import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram, toFolderDigest } from '../program.ts';
import { withBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where the pages can be looked at after a run; not in git. */
const SCREENSHOTS = join(import.meta.dirname, 'screenshots');
const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

let folder: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-pages-'));
  site = join(folder, '_site');
  for (const part of ['seeds', 'content/pages', 'backfile.config.yaml']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const { code, stderr } = await runProgram(['build', folder, '--quiet']);
  if (code !== 0) throw new Error(`The sample archive could not be built: ${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the records of the sample archive are those that its build makes', () => {
  expect(toFolderDigest(join(folder, 'content/articles'))).toBe(toFolderDigest(join(ROOT, 'content/articles')));
});

/** The page of each kind that has most in it. */
function findPages(): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const longest = (kind: RegExp): string =>
    files
      .filter((file) => kind.test(file))
      .toSorted((a, b) => readFileSync(join(site, b)).length - readFileSync(join(site, a)).length)[0] ?? '';
  const tops = files.filter((file) => !file.includes('/') && file !== 'search.html');
  return [
    ...tops,
    'search.html?q=ferry',
    ...[/^articles\//, /^find\//, /^kickers\//, /^captures\//, /^dates\//, /^sources\//, /^locations\//].map(longest),
  ];
}

test('every kind of page of the sample archive is accessible, quiet and fits a phone', { timeout: 180_000 }, async () => {
  await withBrowser(site, async ({ open, errors, strays }) => {
    const pages = findPages();
    expect(pages.length).toBeGreaterThan(10);
    for (const address of pages) {
      const page = await open(address);
      // Only what has a script goes on when it is loaded.
      if ((await page.locator('script[src]').count()) > 0) await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.evaluate(AXE);
      for (const { viewport, colorScheme } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' · ')))`,
        );
        expect(found, `${address} at ${viewport.width} px`).toEqual([]);
        const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(spill, `${address} scrolls sideways at ${viewport.width} px`).toBeLessThanOrEqual(0);
        await page.screenshot({ path: join(SCREENSHOTS, toScreenshotName(address, viewport.width)) });
      }
      await page.context().close();
    }
    expect(errors).toEqual([]);
    expect(strays).toEqual([]);
  });
});

// articles/5e/ferry-5e.html at 390 px → articles-390.png
function toScreenshotName(address: string, width: number): string {
  return `${address.replace(/\/.*|\.html.*/, '')}-${width}.png`;
}
