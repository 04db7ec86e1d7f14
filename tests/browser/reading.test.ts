import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/bench/browser.ts';
import { article } from '../../src/site/pages/article.ts';
import { comments } from '../../src/site/pages/comments.ts';
import { renderSite } from '../render.ts';
import { type Sketch, SAMPLES, toArchive, toComment, toSample } from '../samples.ts';
import { withBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

const BAD: Readonly<Record<string, Sketch>> = {
  'a title of 5,000 characters': { title: 'A title that does not know when to stop '.repeat(125) },
  'a title of 5,000 characters without a space': { title: '港'.repeat(5000), byline: ['x'.repeat(3000)] },
  'a comment of 1 MB': { title: 'One letter', comments: [toComment(1, 'It goes on and on. '.repeat(55_000), { author: 'Mara' })] },
  '40 levels of replies': {
    title: 'Forty levels',
    comments: Array.from({ length: 40 }, (_, index) =>
      toComment(index + 1, `Level ${index + 1} says ${'so '.repeat(30)}`, {
        author: `Reader ${index}`,
        ...(index > 0 && { parent: `c${index}` }),
      }),
    ),
  },
  'names that misbehave': {
    title: 'Names',
    comments: ['🛥️👩‍👩‍👧‍👦🏴‍☠️'.repeat(40), `Z${'\u0351\u0363\u0300'.repeat(300)}`, '\u202Egnissim \u2066\u202D', 'سلمى', 'x'.repeat(2000)].map(
      (author, index) => toComment(index + 1, 'Good morning.', { author, name: `${author}!`, date: '2022-01-11T11:05', status: author }),
    ),
  },
};
const MANY = toSample(299, {
  title: 'Ten thousand letters',
  comments: Array.from({ length: 10_000 }, (_, index) => toComment(index + 1, `Letter ${index + 1}`, { author: `Reader ${index % 7}` })),
});
const NAMES = Object.keys(BAD);
const BAD_SAMPLES = Object.values(BAD).map((sketch, index) =>
  toSample(200 + index, { body: [{ kind: 'paragraph', text: 'It is short.' }], ...sketch }),
);
const archive = toArchive([...SAMPLES, ...BAD_SAMPLES, MANY]);
const toAddress = (index: number): string => article.permalink(BAD_SAMPLES[index]?.article.record.id ?? '', archive);
const [FERRY = ''] = SAMPLES.map(({ article: { record } }) => article.permalink(record.id, archive));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-reading-'));
  await renderSite(archive, folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const findSpill = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('the reading room', { timeout: 180_000 }, () => {
  test.each(NAMES)('%s: nothing overflows, nothing is lost, nothing keeps anyone out', (name) =>
    withBrowser(folder, async ({ open, errors, strays }) => {
      const index = NAMES.indexOf(name);
      const { record } = BAD_SAMPLES[index]?.article ?? {};
      for (const look of LOOKS) {
        const page = await open(toAddress(index), look);
        expect(await findSpill(page)).toBeLessThanOrEqual(0);
        const text = (await page.locator('main').textContent()) ?? '';
        expect(text).toContain(record?.title);
        for (const { author = '', body } of record?.comments ?? [])
          for (const said of [author, ...body.map((block) => ('text' in block ? block.text : ''))]) expect(text.includes(said)).toBe(true);
        await page.evaluate(AXE);
        expect(
          await page.evaluate<string[]>(
            `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].target))`,
          ),
        ).toEqual([]);
        await page.context().close();
      }
      expect({ errors, strays }).toEqual({ errors: [], strays: [] });
    }),
  );

  test('ten thousand comments stand on pages that lead to one another, below a prefix too', () =>
    withBrowser(
      folder,
      async ({ open, errors, strays }) => {
        const page = await open(article.permalink(MANY.article.record.id, archive));
        expect(await page.locator('.thread > header p').textContent()).toBe('10,000 comments by 7 people');
        await page.locator('.pages [rel=next]').click();
        expect(await page.locator('.comment').first().getAttribute('id')).toBe('c201');
        await page.locator('.pages a').last().click();
        expect(await page.locator('.comment').last().getAttribute('id')).toBe('c10000');
        expect(comments.keys(archive).filter((key) => key.startsWith(MANY.article.record.id))).toHaveLength(49);
        expect({ errors, strays }).toEqual({ errors: [], strays: [] });
      },
      '/papers/old/',
    ));

  test('from disk and without a script: a reference is taken away, answers fold, evidence opens', async () => {
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(pathToFileURL(join(folder, FERRY)).href);
      await page.locator('#cite summary').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads a').first().click()]);
      expect(download.suggestedFilename()).toMatch(/^sample-1-[0-9a-f]{8}\.bib$/);
      expect(readFileSync(await download.path(), 'utf8')).toContain('The ferry that would not leave');
      expect(await page.locator('#c2').isVisible()).toBe(true);
      await page.locator('.thread summary').first().click();
      expect(await page.locator('#c2').isVisible()).toBe(false);
      await page.locator('#date summary').click();
      await page.locator('#date .how a').click();
      expect(await page.locator('#L10').textContent()).toContain('11 January 2022 11: 05');
      await page.locator('#L6 .role a').click();
      expect(await page.locator('#p3').textContent()).toContain('In March the council');
    } finally {
      await browser.close();
    }
  });

  test('on paper there is the article, its comments and where it came from, and nothing to click', () =>
    withBrowser(folder, async ({ open }) => {
      const page = await open(FERRY);
      await page.emulateMedia({ media: 'print' });
      for (const shown of ['#title', '#body', '#comments', '#c4', '.printed'])
        expect(await page.locator(shown).isVisible(), shown).toBe(true);
      for (const hidden of ['.mast nav', '.aside', '.cite > summary', '.around', '.thread summary >> nth=0', 'body > footer'])
        expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }));
});
