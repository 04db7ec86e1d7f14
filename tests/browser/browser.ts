import { createServer } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { launchBrowser } from '../../src/bench/browser.ts';

/** A served folder in a real browser, and all that went wrong in it. */
export interface Visit {
  /** Where the folder is served, with a slash at the end. */
  readonly site: string;
  /** Opens a page of the site in a tab of its own. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors of the console and of scripts so far. */
  readonly errors: readonly string[];
  /** Requests that left the site so far. */
  readonly strays: readonly string[];
}

let running: Promise<Browser> | undefined;

// One serves all tests of a process, and ends with it: to start one takes most of a second.
async function findBrowser(): Promise<Browser> {
  const found = await running;
  if (found?.isConnected() === true) return found;
  running = launchBrowser();
  return running;
}

/** Serves a folder below `prefix` on 127.0.0.1 and visits it with Chromium, or with an installed Chrome or Edge. */
export async function withBrowser<T>(folder: string, visit: (visit: Visit) => Promise<T>, prefix = '/'): Promise<T> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const isInside = request.url?.startsWith(prefix) === true;
    request.url = `/${request.url?.slice(prefix.length) ?? ''}`;
    const refuse = (): void => void response.writeHead(404).end();
    if (isInside) files(request, response, refuse);
    else refuse();
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const errors: string[] = [];
  const strays: string[] = [];
  const browser = await findBrowser();
  const contexts: BrowserContext[] = [];
  try {
    const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      context.on(
        'request',
        (request) => /^(?:blob|data):/.test(request.url()) || request.url().startsWith(`${origin}/`) || strays.push(request.url()),
      );
      await page.goto(new URL(path, origin + prefix).href);
      return page;
    };
    return await visit({ site: origin + prefix, open, errors, strays });
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    server.closeAllConnections();
    server.close();
  }
}
