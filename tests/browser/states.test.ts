import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/index.ts';
import { renderSite } from '../render.ts';
import { toArchive } from '../samples.ts';
import { withBrowser } from './browser.ts';
import { SHELF } from './shelf.ts';

const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  // What 200 % leaves of a window of 1280.
  { viewport: { width: 640, height: 450 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** What brings the search page into a state, and what its line says then. */
interface State {
  readonly state: string;
  readonly query: string;
  readonly said: RegExp;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { state: 'empty', query: '', said: /^Type a word/ },
  { state: 'loading', query: '?q=storm', said: /^Searching/, prepare: (page) => page.route('**/pagefind/**', () => new Promise(() => {})) },
  { state: 'with hits', query: '?q=storm', said: /^Found: 5 articles/ },
  { state: 'narrowed', query: '?q=storm&source=Hafenblatt&from=2023-01-01', said: /^Found: 1 article/ },
  { state: 'without a hit', query: '?q=zzzz', said: /^Nothing found/ },
  {
    state: 'failed',
    query: '?q=storm',
    said: /could not be loaded/,
    prepare: (page) => page.route('**/pagefind/**', (route) => route.abort()),
  },
];

let folder: string;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'backfile-states-'));
  const archive = toArchive(SHELF);
  await renderSite(archive, folder);
  await indexArchive(archive, folder, () => undefined);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

it.each(STATES)('the search page is accessible and fits when it is $state', { timeout: 60_000 }, async ({ query, said, prepare }) => {
  await withBrowser(folder, async ({ open, site }) => {
    for (const look of LOOKS) {
      const page = await open('about.html', look);
      await prepare?.(page);
      await page.goto(`${site}search.html${query}`);
      await page.locator('#status', { hasText: said }).waitFor({ timeout: 20_000 });
      await page.evaluate(axe);
      const found = await page.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' · ')))`,
      );
      expect(found, `${look.viewport.width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
