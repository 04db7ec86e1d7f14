import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from './languages.ts';
import { type Link, type Sent, serveFolder, type Server } from './link.ts';
import { searchPeer } from './peers/found.ts';
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

/** What a reader asks for, one after another: a word that opens the page, others, and one that is in every article. */
export interface Questions {
  readonly first: string;
  readonly later: readonly string[];
  readonly frequent: string;
}

/** Where and how often is searched. */
export interface Searching {
  readonly browser: Browser;
  readonly site: string;
  /** An index of the same articles that Pagefind's command line made; its own code is measured beside ours. */
  readonly peer?: string;
  readonly questions: Questions;
  readonly links: readonly Link[];
  readonly rounds: number;
}

/** What the last question is called in tables. */
export const FREQUENT = 'the most frequent word';

const FIRST = 2_000;
const LATER = [500, 1_000, 3_000, 4_000, 6_000];

const PATIENCE = 60_000;
const QUIET = 700;

const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['texts', /\/(?:texts-\d+|lengths)\.bin$/],
  ['words', /\/words-\d+\.bin$/],
  ['heads', /\/head\.bin$/],
  ['facts', /\/facts\.bin$/],
  ['engine', /\/pagefind\/.*\.(?:js|pagefind)$/],
  ['lists', /\.json$/],
  ['page', /./],
];

/** Words of the invented language of that code, by their rank: names of people are about as rare. */
export function toQuestions(code: string): Questions {
  const sounds = LANGUAGES.find((language) => language.code === code)?.sounds;
  if (sounds === undefined) throw new Error(`There are no words of ${code}`);
  return { first: toWord(FIRST, sounds), later: LATER.map((rank) => toWord(rank, sounds)), frequent: toWord(1, sounds) };
}

/** Searches a site in a real browser, with nothing cached each round, over every link; medians of the rounds. */
export async function measureSearch(searching: Searching, say: (line: string) => void): Promise<readonly SearchCost[]> {
  const { browser, peer, questions, links, rounds } = searching;
  const costs: SearchCost[] = [];
  for (const link of links) {
    const seen: SearchCost[] = [];
    for (let round = 0; round < rounds; round++) {
      seen.push(...(await searchOnce(searching, link)));
      if (peer !== undefined) seen.push(await searchPeer(browser, peer, questions, link));
      say(`round ${round + 1} of ${rounds}: searches over ${link.name}`);
    }
    costs.push(...toMiddles(seen));
  }
  return costs;
}

async function searchOnce({ browser, site, questions }: Searching, link: Link): Promise<readonly SearchCost[]> {
  const server = await serveFolder(site, link);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const ask = (what: string, word: string, send: () => Promise<unknown>): Promise<SearchCost> =>
      search(what, word, link, server, page, send);
    const { first, later, frequent } = questions;
    const address = `${server.origin}/search.html?q=${encodeURIComponent(first)}`;
    const costs = [await ask('first search', first, () => page.goto(address, { waitUntil: 'commit' }))];
    for (const word of later) costs.push(await ask('a later search', word, () => page.fill('#q', word)));
    // Nothing waits for the next key when a search is sent off.
    const send = async (): Promise<void> => {
      await page.fill('#q', frequent);
      await page.press('#q', 'Enter');
    };
    costs.push(await ask(FREQUENT, frequent, send));
    return costs;
  } finally {
    await context.close();
    server.close();
  }
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
  await waitForMark(page, word);
  const seconds = (performance.now() - start) / 1_000;
  while (server.getQuiet() < QUIET) await setTimeout(QUIET / 4);
  const sent = server.takeSent();
  return { link: link.name, what, seconds, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), parts: toParts(sent) };
}

// Playwright looks again after up to half a second; here each frame is looked at.
async function waitForMark(page: Page, word: string): Promise<void> {
  const look = `new Promise((resolve) => {
    const look = () => {
      const marks = [...document.querySelectorAll('#hits mark')];
      if (marks.some(({ textContent }) => textContent.toLowerCase().startsWith(${JSON.stringify(word.toLowerCase())}))) resolve();
      else requestAnimationFrame(look);
    };
    look();
  })`;
  const isLate = setTimeout(PATIENCE, true, { ref: false });
  if ((await Promise.race([page.evaluate(look), isLate])) === true)
    throw new Error(`No hit for ${word} was drawn within ${PATIENCE / 1_000} s`);
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
