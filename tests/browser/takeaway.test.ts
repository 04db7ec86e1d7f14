import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/index.ts';
import { renderSite } from '../render.ts';
import { toArchive, toSample } from '../samples.ts';
import { withBrowser } from './browser.ts';
import { SHELF } from './shelf.ts';

// More than are drawn at once, and more than are loaded in one go.
const MANY = Array.from({ length: 260 }, (_, index) =>
  toSample(1000 + index, { title: `Log ${index}`, body: [{ kind: 'paragraph', text: 'The barnacle held.' }], date: '2020-01-01' }),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-takeaway-'));
  const archive = toArchive([...SHELF, ...MANY]);
  await renderSite(archive, folder);
  await indexArchive(archive, folder, () => undefined);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const said = (page: Page, text: string | RegExp): Promise<void> => page.locator('#status', { hasText: text }).waitFor({ timeout: 10_000 });

it('lets all hits be taken away, drawn or not, as files and as text to paste', () =>
  withBrowser(folder, async ({ open, errors, strays }) => {
    const page = await open('search.html?q=barnacle', { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
    await said(page, 'Found: 260 articles');
    expect(await page.locator('#hits > li').count()).toBe(20);
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFile(await file.path(), 'utf8');
    };
    const rows: readonly { readonly title: string; readonly address: string }[] = JSON.parse(await download('JSON'));
    await said(page, '260 hits are in the file hits.json.');
    expect(new Set(rows.map(({ title }) => title)).size).toBe(260);
    expect((await download('CSV')).split('\r\n').length).toBe(262);
    expect((await download('RIS')).match(/^TY {2}- NEWS/gm)?.length).toBe(260);
    await page.getByRole('button', { name: 'Copy as citations' }).click();
    await said(page, '260 citations are in the clipboard.');
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n').length).toBe(260);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('#hits > li').nth(39).waitFor();
    expect(await page.locator('#hits > li').count()).toBe(40);
    expect({ errors, strays }).toEqual({ errors: [], strays: [] });
  }));

it('remembers searches only when the reader wants it, and forgets them all', () =>
  withBrowser(folder, async ({ open }) => {
    const page = await open('search.html?q=storm');
    await said(page, 'Found');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(new URL('search.html', page.url()).href);
    await page.getByLabel('Remember my searches in this browser').check();
    for (const word of ['storm', 'turbines', '<b>storm</b>']) {
      await page.fill('#q', word);
      await page.press('#q', 'Enter');
      await said(page, /Found|Nothing/);
      // What the last search said may stand there still.
      await expect
        .poll(() => page.evaluate(() => Object.values(localStorage).join(' ')))
        .toContain(new URLSearchParams({ q: word }).toString());
    }
    await page.goto(new URL('search.html', page.url()).href);
    await page.locator('#recent a').first().waitFor();
    expect(await page.locator('#recent a').allInnerTexts()).toEqual(['<b>storm</b>', 'turbines', 'storm']);
    await page.locator('#recent a').last().click();
    await said(page, 'Found: 5 articles');
    await page.goto(new URL('search.html', page.url()).href);
    await page.getByLabel('Remember my searches in this browser').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('#recent a').count()).toBe(0);
  }));
