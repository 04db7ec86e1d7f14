import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/index.ts';
import { renderSite } from '../render.ts';
import { toArchive } from '../samples.ts';
import { type Visit, withBrowser } from './browser.ts';
import { toArticleAddress } from '../../src/text/addresses.ts';
import { FERRY, SHELF } from './shelf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-narrowing-'));
  const archive = toArchive(SHELF);
  await renderSite(archive, folder);
  await indexArchive(archive, folder, () => undefined);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const found = (page: Page, text: string | RegExp): Promise<void> => page.locator('#status', { hasText: text }).waitFor({ timeout: 10_000 });
const PHONE = { viewport: { width: 390, height: 844 } };
const withPage = (address: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> =>
  withBrowser(folder, async ({ open, errors }: Visit) => {
    await use(await open(address, options));
    expect(errors).toEqual([]);
  });

it('has what narrows right above the hits of a phone, and only when it is asked for', () =>
  withPage(
    'search.html?q=storm',
    async (page) => {
      await found(page, 'Found: 5 articles and comments below 1 article.');
      const box = page.locator('#facets input[name=language]').first();
      const top = (selector: string): Promise<number> => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
      expect(await box.isVisible()).toBe(false);
      await page.getByRole('checkbox', { name: 'Narrow these hits' }).press('Space');
      await box.waitFor();
      expect(await top('#facets')).toBeLessThan(PHONE.viewport.height / 2 + 100);
      expect(await top('#facets')).toBeLessThan(await top('#hits'));
      await box.check();
      await found(page, /^Found: (?!5)/);
      expect(await box.isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: 'Narrow these hits' }).click();
      expect(await box.isVisible()).toBe(false);
      expect(await top('#hits')).toBeLessThan(PHONE.viewport.height / 2 + 200);
    },
    PHONE,
  ));

it('is used by the keyboard alone: searched, narrowed, brushed, a hit opened, and the way back', () =>
  withPage('search.html', async (page) => {
    await found(page, 'Type a word');
    await page.keyboard.press('/');
    await page.keyboard.type('storm');
    await found(page, 'Found: 5 articles and comments below 1 article.');
    await page.getByRole('slider', { name: 'First in the chart' }).focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await found(page, 'Found: 2 articles.');
    expect(new URL(page.url()).search).toBe('?q=storm&from=2022-01-01&to=2023-12-31');
    expect(await page.locator('#from').inputValue()).toBe('2022-01-01');
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(
      await page
        .locator('#hits h2 a')
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await found(page, 'Found: 2 articles.');
    expect(await page.locator('#from').inputValue()).toBe('2022-01-01');
    await page.locator('#hits h2 a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
  }));

it('narrows by a facet, opens a comment and comes back to the same hits by the keyboard alone', () =>
  withPage('search.html?q=storm', async (page) => {
    await found(page, 'Found: 5 articles and comments below 1 article.');
    const box = page.locator('#values input[name="commented"][value="yes"]');
    for (let step = 0; step < 60 && !(await box.evaluate((one) => one === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await found(page, 'Found: 2 articles and comments below 1 article.');
    const state = new URL(page.url()).search;
    const comment = page.locator('#hits .said a').first();
    for (let step = 0; step < 60 && !(await comment.evaluate((one) => one === document.activeElement)); step++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles\/.*#c1/);
    await page.goBack();
    await found(page, 'Found: 2 articles and comments below 1 article.');
    expect(new URL(page.url()).search).toBe(state);
    expect(await box.isChecked()).toBe(true);
  }));

it.each(['index.html', toArticleAddress({ id: FERRY.article.record.id, slug: FERRY.article.slug }), 'search.html'])(
  'leads by Alt and / to the search from %s, where no script has to run',
  (address) =>
    withPage(address, async (page) => {
      if (address === 'search.html') await found(page, 'Type a word');
      // As a real keyboard sends it: playwright leaves out the text that a key without Alt would type, by which access keys are found.
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        modifiers: 1,
        key: '/',
        code: 'Slash',
        text: '/',
        unmodifiedText: '/',
      });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.type('storm');
      await page.keyboard.press('Enter');
      await found(page, 'Found: 5 articles and comments below 1 article.');
    }),
);

it('holds to a range of days from its fields, drawn over the bars or turned round in the address', () =>
  withPage('search.html?q=storm&in=articles&from=2022-01-11&to=2021-10-02', async (page) => {
    await found(page, 'Found: 2 articles. Not understood in the address');
    await page.fill('#from', '2022-01-11');
    await found(page, /^Found: 1 article\. Searched in/);
    await page.fill('#to', '');
    // May 2023 lies after it with all its days.
    await found(page, /^Found: 2 articles\. Searched in/);
    const box = await page.locator('#bars').boundingBox();
    if (box === null) throw new Error('No bars');
    await page.mouse.move(box.x + 3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.up();
    await found(page, /^Found: 2 articles\. Searched in/);
    expect(new URL(page.url()).search).toBe('?q=storm&in=articles&from=2019-01-01&to=2021-12-31');
  }));
