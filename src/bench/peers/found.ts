import type { Browser } from 'playwright-core';
import { type Link, serveFolder } from '../link.ts';
import type { Questions, SearchCost } from '../search.ts';

/** So many hits are loaded with their excerpts: as many as our page draws. */
const DRAWN = 20;

/** What it is called in tables. */
export const PEER_SEARCH = 'the most frequent word, Pagefind’s own';

/** Searches an index that Pagefind's command line made, through its own code in a real browser, after it has answered another question; nothing is drawn. */
export async function searchPeer(browser: Browser, folder: string, { first, frequent }: Questions, link: Link): Promise<SearchCost> {
  const server = await serveFolder(folder, link);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/pagefind-entry.json`);
    const ask = (word: string): Promise<number> =>
      page.evaluate(`(async () => {
        const { search } = await import('/pagefind.js');
        const start = performance.now();
        const { results } = await search(${JSON.stringify(word)});
        await Promise.all(results.slice(0, ${DRAWN}).map((result) => result.data()));
        return (performance.now() - start) / 1000;
      })()`);
    await ask(first);
    server.takeSent();
    const seconds = await ask(frequent);
    const bytes = server.takeSent().reduce((sum, sent) => sum + sent.bytes, 0);
    return { link: link.name, what: PEER_SEARCH, seconds, bytes, parts: {} };
  } finally {
    await context.close();
    server.close();
  }
}
