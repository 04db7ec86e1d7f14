import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderSite } from '../render.ts';
import { toArchive, toSample } from '../samples.ts';
import { withBrowser } from './browser.ts';

const archive = toArchive([
  toSample(1, { title: 'The ferry', sourceUrl: 'http://www.lamplighter.example/2022/ferry/' }),
  toSample(2, { title: 'One copy', sourceUrl: 'https://lamplighter.example/twice' }),
  toSample(3, { title: 'Another <b>copy</b>', sourceUrl: 'https://lamplighter.example/twice/' }),
  ...Array.from({ length: 700 }, (_, index) => toSample(index + 10, { sourceUrl: `https://lamplighter.example/old/${index}` })),
]);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-find-'));
  await renderSite(archive, folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('who holds a dead link comes to the article, below a prefix too', async () => {
  await withBrowser(
    folder,
    async ({ open, errors, strays }) => {
      const page = await open('find.html');
      await page.getByLabel('Address on the web').fill('lamplighter.example/2022/ferry?utm_source=mail');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.waitForURL('**/articles/**');
      expect(await page.locator('h1').innerText()).toBe('The ferry');
      await page.goto(
        new URL(
          '../../find.html?url=https%3A%2F%2Fweb.archive.org%2Fweb%2F2022%2Fhttps%3A%2F%2Flamplighter.example%2Fold%2F699',
          page.url(),
        ).href,
      );
      await page.waitForURL('**/articles/**');
      expect({ errors, strays }).toEqual({ errors: [], strays: [] });
    },
    '/papers/old/',
  );
});

test('an address of several articles, of none, with other words behind it and one that is none are told apart', async () => {
  await withBrowser(folder, async ({ open, errors }) => {
    const ask = async (address: string): Promise<readonly [said: string, found: readonly string[]]> => {
      const page = await open(`find.html?url=${encodeURIComponent(address)}`);
      await page.waitForFunction(() => document.querySelector('#said')?.textContent !== 'Looking …');
      const found = await page.locator('#found a').allInnerTexts();
      const said = await page.locator('#said').innerText();
      await page.context().close();
      return [said, found];
    };
    const [said, copies] = await ask('https://lamplighter.example/twice');
    expect([said, copies.toSorted()]).toEqual(['', ['Another <b>copy</b>', 'One copy']]);
    expect(await ask('https://lamplighter.example/2022/ferry?page=2')).toEqual(['', ['The ferry']]);
    expect(await ask('https://lamplighter.example/never')).toEqual(['The archive has no article from this address.', []]);
    expect(await ask('javascript:alert(1)')).toEqual(['This is no address of a page on the web.', []]);
    expect(errors).toEqual([]);
  });
});

test('a list that cannot be loaded is said to be missing, and the lists are shown', async () => {
  await withBrowser(folder, async ({ open }) => {
    const page = await open('find.html');
    await page.route('**/find/*.html', (route) => route.abort());
    await page.getByLabel('Address on the web').fill('lamplighter.example/twice');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForFunction(() => document.querySelector('#said')?.textContent === 'The list of addresses could not be loaded.');
    expect(await page.locator('#lists a').count()).toBe(4);
    expect(await page.locator('#lists').isVisible()).toBe(true);
  });
});
