import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/index.ts';
import { renderSite } from '../render.ts';
import { toArticleAddress } from '../../src/text/addresses.ts';
import { toArchive } from '../samples.ts';
import { type Visit, withBrowser } from './browser.ts';
import { FERRY, MARKUP, SHELF } from './shelf.ts';

let visit: Visit;
let finish: () => void;
let ended: Promise<void>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-search-'));
  const archive = toArchive(SHELF);
  await renderSite(archive, folder);
  await indexArchive(archive, folder, () => undefined);
  await new Promise<void>((ready, fail) => {
    const leave = new Promise<void>((done) => (finish = done));
    ended = withBrowser(
      folder,
      (opened) => {
        visit = opened;
        ready();
        return leave;
      },
      '/shelf/',
    );
    ended.catch(fail);
  });
}, 60_000);

afterAll(async () => {
  finish?.();
  await ended;
  await rm(folder, { recursive: true });
});

const open = (address: string): Promise<Page> => visit.open(address);
const titles = (page: Page): Promise<string[]> => page.locator('#hits h2').allInnerTexts();
/** Waits for the answer to what the page was asked. */
const found = (page: Page, text: string | RegExp): Promise<void> => page.locator('#status', { hasText: text }).waitFor({ timeout: 10_000 });
const facet = (page: Page, name: string): Promise<string[]> =>
  page
    .locator('.facet', { has: page.locator('h2', { hasText: new RegExp(`^${name}$`) }) })
    .locator('label')
    .allInnerTexts();

describe('the search page', () => {
  it('finds a word in a body, in a language of its own, and marks it', async () => {
    const page = await open('search.html');
    await page.fill('#q', 'turbine');
    await found(page, 'Found: 1 article and comments below 1 article.');
    expect(await titles(page)).toContain('Turbine hall opens');
    expect(await page.locator('#hits mark').allInnerTexts()).toEqual(expect.arrayContaining(['Turbine', 'turbines']));
    const hit = page.locator('#hits li', { has: page.locator('h2', { hasText: 'Turbine hall' }) });
    expect(await hit.locator('.text').innerText()).toBe('The hall is large. Its turbines hum. The storm season begins in autumn.');
    await page.fill('#q', 'opens');
    await expect.poll(() => page.locator('#hits mark').allInnerTexts()).toEqual(['opens']);
    expect(await hit.locator('.text').innerText()).toBe('The hall is large. Its turbines hum. The storm season begins in autumn.');
    await page.fill('#q', 'schiff');
    await expect.poll(() => titles(page)).toEqual(['Sturm über dem Hafen']);
    for (const text of ['天気', '明日の天気']) {
      await page.fill('#q', text);
      await expect.poll(() => titles(page)).toEqual(['港の天気']);
      expect(await page.locator('#hits .text').innerText()).toBe('今日の港の天気は晴れです……明日は雨が降るでしょう。');
      await page.fill('#q', '');
      await expect.poll(() => titles(page)).toEqual([]);
    }
  });

  it('opens a hit in a comment at that comment, with its author', async () => {
    const page = await open('search.html?q=wind+turbines&in=comments');
    await found(page, 'comments below 1 article');
    const said = page.locator('#hits .said');
    expect(await said.count()).toBe(1);
    expect(await said.locator('b').innerText()).toBe('third_mate');
    expect(await said.locator('.text').innerText()).toBe('They should have put wind turbines on the breakwater.');
    const link = await said.locator('a').evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect(link).toBe(`${visit.site}${toArticleAddress({ id: FERRY.article.record.id, slug: FERRY.article.slug })}#c3:~:text=put-,wind`);
    await page.fill('#q', 'agreed');
    await page.locator('#hits .said b', { hasText: 'mona (Mona of the Pier)' }).waitFor();
    expect(await said.locator('.line').innerText()).toContain('12 January 2022');
    expect(await page.locator('#hits li > .line').innerText()).toBe('11 January 2022, or earlier · Bergen, Norway · North Quay Courier');
    await said.locator('a').click();
    await page.waitForURL('**/*.html#c2*');
    expect(await page.locator(':target').innerText()).toContain('Agreed.');
    await page.goBack();
    await found(page, 'comments below 1 article');
    expect(await page.locator('#q').inputValue()).toBe('agreed');
  });

  it('finds in comments only what comments say, not the title, date or source of their article', async () => {
    const page = await open('search.html?in=comments&q=ferry');
    await found(page, 'Nothing found.');
    await page.fill('#q', '2022');
    await found(page, '“2022”');
    for (const text of ['courier', 'bergen', 'norway']) {
      await page.goto(`${visit.site}search.html?in=comments&q=${text}`);
      await found(page, 'Nothing found.');
      // Only what is asked is searched: that an article has the word is not known here.
      expect(await page.locator('#status').innerText()).toContain(`Not found: “${text}”.`);
      expect(await page.locator('#count-comments').innerText()).toBe('0');
      expect(await page.locator('#count-articles').innerText()).toBe('');
    }
  });

  it('finds an article by its source, agency and place, and shows of its text no more than its text', async () => {
    const page = await open('search.html');
    for (const [text, title] of [
      ['Lamplighter', 'Turbine hall opens'],
      ['"north quay courier"', 'The ferry that stayed'],
      ['Hafenblatt', 'Sturm über dem Hafen'],
      ['Nova Scotia', '<script>alert(1)</script> is no title, says court'],
      ['pigeon canada', '<script>alert(1)</script> is no title, says court'],
    ] as const) {
      await page.goto(`${visit.site}search.html?q=${encodeURIComponent(text)}`);
      await found(page, 'Found: 1 article.');
      expect(await titles(page)).toEqual([title]);
    }
    expect(await page.locator('#hits .text').innerText()).toBe('The judge said $200 and l’amende—politely…twice (2019–2021).');
    await page.goto(`${visit.site}search.html?q=norway`);
    await found(page, 'Found: 2 articles.');
    expect((await page.locator('#hits .text').allInnerTexts()).toSorted()).toEqual([
      'The boat for the eleven o’clock crossing stayed where it was. Nobody on the quay had expected the storm.',
      'The hall is large. Its turbines hum. The storm season begins in autumn.',
    ]);
  });

  it('finds words with signs, and words that a dash joins', async () => {
    const page = await open('search.html');
    for (const text of [
      'alert(1)',
      '<script>',
      '<script>alert(1)</script>',
      'aler',
      '$200',
      'l’amende',
      '"said $200"',
      'politely',
      'politely…twice',
      '"politely twice"',
      '2019–2021',
    ]) {
      await page.goto(`${visit.site}search.html?q=${encodeURIComponent(text)}`);
      await found(page, /^Found: \d articles?\. Searched in German, English and Japanese\.$/);
      expect(await titles(page)).toContain('<script>alert(1)</script> is no title, says court');
      expect(await page.locator('#hits .text', { hasText: 'l’amende—politely…twice (2019–2021).' }).count()).toBe(1);
    }
    await page.goto(`${visit.site}search.html?q=alert(zzzz)`);
    await found(page, 'Found: 1 article. Not found: “zzzz”.');
  });

  it('says that it counts the articles whose comments match', async () => {
    const page = await open('search.html?q=eleven');
    await found(page, 'Found: 1 article and comments below 1 article.');
    expect(await page.locator('#count-comments').getAttribute('title')).toBe('Found: comments below 1 article.');
    expect(await page.locator('#count-both').getAttribute('title')).toBe('Found: 1 article and comments below 1 article.');
  });

  it('counts the values of a facet, and combines what is chosen', async () => {
    const page = await open('search.html?q=storm&in=articles');
    await found(page, 'Found: 5 articles.');
    expect(await facet(page, 'Year')).toEqual(['2023 1', '2022 1', '2021 1', '2019 1', 'Undated 1'].map((text) => text.replace(' ', '\n')));
    expect(await facet(page, 'Source')).toContain('not stated\n1');
    await page.getByRole('checkbox', { name: 'The Lamplighter' }).check();
    await found(page, 'Found: 1 article.');
    // The others can still be added.
    expect(await facet(page, 'Source')).toContain('Hafenblatt\n1');
    await page.getByRole('checkbox', { name: 'not stated' }).first().check();
    await found(page, 'Found: 2 articles.');
    expect((await titles(page)).toSorted()).toEqual(['Storm notes', 'Turbine hall opens']);
    await page.getByRole('checkbox', { name: 'Undated' }).check();
    await found(page, 'Found: 1 article.');
    expect(page.url()).toBe(`${visit.site}search.html?q=storm&in=articles&source=The+Lamplighter&source=&year=undated`);
    await page.getByRole('button', { name: 'Year: Undated (remove)' }).click();
    await found(page, 'Found: 2 articles.');
  });

  it('keeps its state over a reload and the way back', async () => {
    const page = await open('search.html');
    await page.locator('#q').pressSequentially('storm', { delay: 30 });
    await found(page, 'Found: 5 articles and comments below 1 article.');
    await page.getByLabel('newest first').check();
    await page.getByRole('radio', { name: 'Articles' }).check();
    await found(page, 'Found: 5 articles.');
    const newest = await titles(page);
    await page.reload();
    await found(page, 'Found: 5 articles.');
    expect(await titles(page)).toEqual(newest);
    expect(await page.locator('#q').inputValue()).toBe('storm');
    expect(await page.getByLabel('newest first').isChecked()).toBe(true);
    await page.goBack();
    await found(page, 'comments below');
    expect(await page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=storm');
    await page.goBack();
    await found(page, 'Type a word');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.goForward();
    await found(page, 'Found: 5 articles and');
  });

  it('sorts by date over all languages, the undated last either way', async () => {
    const page = await open('search.html?q=storm&in=articles&sort=newest');
    await found(page, 'Found: 5 articles.');
    const newest = ['Sturm über dem Hafen', 'The ferry that stayed', 'Turbine hall opens', MARKUP, 'Storm notes'];
    expect(await titles(page)).toEqual(newest);
    await page.getByLabel('oldest first').check();
    await expect.poll(() => titles(page)).toEqual([...newest.slice(0, 4).toReversed(), 'Storm notes']);
  });

  it('draws twenty hits and more on demand', async () => {
    const page = await open('search.html?q=lighthouse&sort=oldest');
    await found(page, 'Found: 45 articles');
    expect(await titles(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await found(page, '40 shown.');
    await page.getByRole('button', { name: 'Show more' }).click();
    await found(page, '45 shown.');
    expect(new Set(await titles(page)).size).toBe(45);
    expect(await page.locator('#more').isHidden()).toBe(true);
    await page.getByRole('button', { name: 'Show all 12' }).click();
    expect(await facet(page, 'Source')).toHaveLength(12);
  });

  it('draws hostile text as text', async () => {
    const page = await open('search.html?q=storm');
    await found(page, 'Found: 5 articles');
    const hit = page.locator('#hits li', { has: page.locator('.text', { hasText: 'A storm of signs' }) });
    expect(await hit.locator('h2').textContent()).toBe(MARKUP);
    expect(await hit.locator('.text').textContent()).toContain(`A storm of signs: ${MARKUP} and &lt;script&gt; spelled out. End of storm.`);
    expect(await hit.locator('.line').textContent()).toBe(`31 December 2019, 23:59 · ${MARKUP} · ${MARKUP}`);
    expect(await page.locator('.said b', { hasText: 'onerror' }).textContent()).toBe(MARKUP);
    expect(await page.locator('.facet bdi', { hasText: 'onerror' }).allTextContents()).toEqual([MARKUP, MARKUP]);
    await page.locator('.facet label', { hasText: 'onerror' }).first().click();
    await found(page, 'Found: 1 article and comments below 1 article.');
    expect(await page.locator('#choices button').textContent()).toBe(`${MARKUP} ×`);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toBe('Search · The Harbour Papers');
  });

  it('names a word that is nowhere, and survives nonsense', async () => {
    const page = await open('search.html?q=storm+zzzz&sort=sideways&in=nowhere');
    await found(
      page,
      'Found: 5 articles and comments below 1 article. Not found: “zzzz”. Not understood in the address, and left aside or put right: “sort=sideways” and “in=nowhere”.',
    );
    for (const text of ['__proto__', '[(*+?', 'javascript:alert(1)', '\u202Eevil', '"', 'x'.repeat(10_000)]) {
      await page.goto(`${visit.site}search.html?q=${encodeURIComponent(text)}`);
      await found(page, /Found|Nothing found/);
    }
    await page.goto(`${visit.site}search.html?source=nobody&year=1066`);
    await found(page, 'Nothing found.');
  });

  it('says without a script how the archive can be browsed', async () => {
    const page = await visit.open('search.html', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
    expect(await page.locator('noscript a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'dates.html',
      'locations.html',
      'sources.html',
    ]);
  });

  it('made no error and asked nobody else', () => {
    expect(visit.errors).toEqual([]);
    expect(visit.strays).toEqual([]);
  });
});

it('says when only leads are searched', async () => {
  const page = await visit.open('search.html');
  await page.context().route('**/bundles.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), lead: 150 } });
  });
  await page.fill('#q', 'storm');
  await found(page, 'Only the first 150 words of each text are searched.');
});

it('says when its index is gone, and tries again', async () => {
  const page = await visit.open('search.html');
  await page.context().route('**/bundles.json', (route) => route.fulfill({ status: 404 }));
  await page.fill('#q', 'storm');
  await found(page, 'could not be loaded');
  await page.context().unroute('**/bundles.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await found(page, 'Found: 5 articles');
});
