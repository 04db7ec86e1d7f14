import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../program.ts';
import { withBrowser } from './browser.ts';

const TESTS = join(import.meta.dirname, '..');
const GIVEN = join(TESTS, '../../shared/seeds');

/** Two captures, and what a reader must find in them. */
interface Pair {
  readonly thread: string;
  readonly dateline: string;
  /** A word of the article with the dateline, and one that only the third comment of the other says. */
  readonly word: string;
  readonly said: string;
  readonly location: string;
}

const TWINS: Pair = {
  thread: join(TESTS, 'fixtures/thread/dle--flat-thread-without-dateline/input.txt'),
  dateline: join(TESTS, 'fixtures/dateline/own-line--opinion-with-source-and-comment-form/input.txt'),
  word: 'timetable',
  said: 'pension day',
  location: 'Bergen',
};
const PAIR: Pair = {
  thread: join(GIVEN, '000_3491eda69179e071.txt'),
  dateline: join(GIVEN, '001_525024b9648cb47b.txt'),
  word: 'de-escalation',
  said: 'wind turbines',
  location: 'Moscow',
};
if (!existsSync(GIVEN))
  console.warn('captures.test.ts: the two given captures are not beside this clone; only their invented twins are tested.');

function describePair({ thread, dateline, word, said, location }: Pair): void {
  let archive: string;
  let titles: readonly string[];

  beforeAll(async () => {
    archive = await mkdtemp(join(tmpdir(), 'backfile-captures-'));
    await mkdir(join(archive, 'seeds'));
    await copyFile(thread, join(archive, 'seeds/thread.txt'));
    await copyFile(dateline, join(archive, 'seeds/dateline.txt'));
    titles = await Promise.all([thread, dateline].map(async (path) => (await readFile(path, 'utf8')).split('\n')[0] ?? ''));
    expect(await runProgram(['build', archive, '--quiet'])).toMatchObject({ code: 0 });
  });

  afterAll(() => rm(archive, { recursive: true, force: true }));

  const visit = (walk: (open: (address: string) => Promise<Page>) => Promise<void>) =>
    withBrowser(join(archive, '_site'), async ({ open, errors, strays }) => {
      await walk(open);
      expect({ errors, strays }).toEqual({ errors: [], strays: [] });
    });

  test('a search finds the article by a word in its text', () =>
    visit(async (open) => {
      const page = await open(`search.html?${new URLSearchParams({ q: word })}`);
      await page.locator('#hits a').first().click();
      const title = await page.locator('#title').textContent();
      expect(titles[1]?.startsWith(`${title}.`)).toBe(true);
    }));

  test('a search in comments opens the article at the comment', () =>
    visit(async (open) => {
      const page = await open(`search.html?${new URLSearchParams({ q: said, in: 'comments' })}`);
      await page.locator('#hits a[href*="#c3"]').first().click();
      await page.waitForURL(/#c3(?:$|:~:text=)/);
      expect(await page.locator('#title').textContent()).toBe(titles[0]);
      expect(await page.locator('#c3:target').textContent()).toContain(said);
      await expect.poll(() => page.locator('#c3').evaluate((comment) => comment.getBoundingClientRect().top < innerHeight)).toBe(true);
    }));

  test('the location is listed, and its page leads to the article', () =>
    visit(async (open) => {
      const page = await open('locations.html');
      await page.locator('main a', { hasText: location }).first().click();
      const [title = ''] = (titles[1] ?? '').split('. Opinion');
      await page.locator('main a', { hasText: title }).first().click();
      expect(await page.locator('#location').textContent()).toContain(location);
    }));

  test('a date that was worked out says so', () =>
    visit(async (open) => {
      const page = await open(`search.html?${new URLSearchParams({ q: said, in: 'comments' })}`);
      await page.locator('#hits a[href*="#c3"]').first().click();
      await page.waitForURL(/#c3(?:$|:~:text=)/);
      expect(await page.locator('#date').textContent()).toMatch(/or earlier.*comment/s);
    }));
}

describe('the invented twins', () => describePair(TWINS));
describe.runIf(existsSync(GIVEN))('the given captures', () => describePair(PAIR));
