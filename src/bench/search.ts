import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from './languages.ts';
import { type Link, LINKS, type Sent, serveFolder, type Server } from './link.ts';
import { toMedian } from './rounds.ts';
import { toWord } from './words.ts';

/** What searching costs a reader, over one link. */
export interface SearchCost {
  readonly link: string;
  readonly what: string;
  /** Seconds until the first hit is drawn; of the first search, since the page was asked for. */
  readonly seconds: number;
  /** Bytes of all that was loaded for it. */
  readonly bytes: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Ranks of the words that are searched for: the first one, then others, then the most frequent of all. */
const FIRST = 2_000;
const LATER = [500, 1_000, 3_000, 4_000, 6_000];
const FREQUENT = 1;

const PATIENCE = 180_000;
const QUIET = 700;

const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['fragments', /\.pf_fragment$/],
  ['index', /\.pf_index$/],
  ['filters', /\.pf_filter$/],
  ['meta', /\.pf_meta$/],
  ['engine', /\/pagefind\/.*\.(?:js|pagefind)$/],
  ['lists', /\.json$/],
  ['page', /./],
];

/** Searches a site in a real browser, in a fresh one each round, over every link; medians of the rounds. */
export async function measureSearch(
  browser: Browser,
  site: string,
  language: string,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly SearchCost[]> {
  const sounds = LANGUAGES.find(({ code }) => code === language)?.sounds;
  if (sounds === undefined) throw new Error(`There are no words of ${language}`);
  const costs: SearchCost[] = [];
  for (const link of LINKS) {
    const seen: SearchCost[] = [];
    for (let round = 0; round < rounds; round++) {
      const server = await serveFolder(site, link);
      const context = await browser.newContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        const first = toWord(FIRST, sounds);
        seen.push(
          await search('first search', first, link, server, page, () =>
            page.goto(`${server.origin}/search.html?q=${first}`, { waitUntil: 'commit' }),
          ),
        );
        for (const rank of [...LATER, FREQUENT]) {
          const word = toWord(rank, sounds);
          const what = rank === FREQUENT ? 'the most frequent word' : 'a later search';
          seen.push(await search(what, word, link, server, page, () => page.fill('#q', word)));
        }
        say(`search over ${link.name}, round ${round + 1} of ${rounds}`);
      } finally {
        await context.close();
        server.close();
      }
    }
    costs.push(...toMiddles(seen));
  }
  return costs;
}

async function search(
  what: string,
  word: string,
  link: Link,
  server: Server,
  page: Page,
  ask: () => Promise<unknown>,
): Promise<SearchCost> {
  server.takeSent();
  const start = performance.now();
  await ask();
  await page
    .locator('#hits mark', { hasText: new RegExp(`^${word}`, 'iu') })
    .first()
    .waitFor();
  const seconds = (performance.now() - start) / 1_000;
  while (server.getQuiet() < QUIET) await setTimeout(QUIET / 4);
  const sent = server.takeSent();
  return { link: link.name, what, seconds, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), parts: toParts(sent) };
}

function toParts(sent: readonly Sent[]): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const { path, bytes } of sent) {
    const name = PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'page';
    parts[name] = (parts[name] ?? 0) + bytes;
  }
  return parts;
}

function toMiddles(seen: readonly SearchCost[]): readonly SearchCost[] {
  return [...new Set(seen.map(({ what }) => what))].flatMap((what) => {
    const costs = seen.filter((cost) => cost.what === what);
    const middle = toMedian(costs.map(({ bytes }) => bytes));
    const seconds = toMedian(costs.map((cost) => cost.seconds));
    const cost = costs.find(({ bytes }) => bytes === middle);
    return cost === undefined || seconds === undefined ? [] : [{ ...cost, seconds }];
  });
}
