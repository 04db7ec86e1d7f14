import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/bench/browser.ts';
import { runProgram, toFolderDigest, writeFiles } from '../program.ts';
import { withBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let site: string;
let digest: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-hosting-'));
  site = join(folder, '_site');
  cpSync(join(ROOT, 'seeds/lamplighter'), join(folder, 'seeds/lamplighter'), { recursive: true });
  writeFiles(folder, { 'backfile.config.yaml': 'title: Papers\n' });
  const { code, stderr } = await runProgram(['build', folder, '--quiet']);
  if (code !== 0) throw new Error(`The archive could not be built: ${stderr}`);
  digest = toFolderDigest(site);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Goes from the first page to an article, its capture, and back to the start, by links alone; each page must have its stylesheet. */
async function walk(page: Page): Promise<void> {
  const isStyled = (): Promise<boolean> => page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 10));
  const follow = async (link: string): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), page.locator(link).first().click()]);
    expect(await page.locator('h1').count(), page.url()).toBe(1);
    if (!page.url().startsWith('file:')) expect(await isStyled(), page.url()).toBe(true);
  };
  await follow('.columns section a[href^="articles/"]');
  await follow('aside a[href*="captures/"]');
  await follow('main .own a');
  await follow('nav a[href$="dates.html"]');
  await follow('header a.name');
}

describe('a site that does not know where it stands', { timeout: 240_000 }, () => {
  test.each(['/', '/a/b/'])('is the same below %s, the search and a host’s headers included', (prefix) =>
    withBrowser(
      site,
      async ({ open, errors, strays, site: start }) => {
        const page = await open('index.html');
        await walk(page);
        // What a host sends that reads _headers: its policy holds together with that of each page.
        const policy =
          /Content-Security-Policy: (?<policy>.+)/.exec(readFileSync(join(site, '_headers'), 'utf8'))?.groups?.['policy'] ?? '';
        expect(policy).toContain("default-src 'none'");
        await page.context().route('**/*', async (route) => {
          const isWrong = route.request().url().includes('/no/such/');
          const response = await route.fetch(isWrong ? { url: `${start}404.html` } : {});
          await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
        });
        await page.goto(`${start}search.html?q=harbour`);
        await page.locator('#hits mark').first().waitFor();
        await page.goto(`${start}articles/no/such/page/at/any/depth.html`);
        expect(await page.locator('h1').textContent()).toBe('There is no such page');
        expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
        expect({ errors, strays }).toEqual({ errors: [], strays: [] });
        expect(toFolderDigest(site)).toBe(digest);
      },
      prefix,
    ),
  );

  test('is the same from disk', async () => {
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext()).newPage();
      await page.goto(pathToFileURL(join(site, 'index.html')).href);
      await walk(page);
      expect(page.url()).toBe(pathToFileURL(join(site, 'index.html')).href);
    } finally {
      await browser.close();
    }
  });
});
