import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toShown } from '../hostile.ts';
import { withBrowser } from './browser.ts';

/** What a page holds that could act, and the texts of some of its elements. */
export interface Shot {
  readonly texts: readonly string[];
  readonly active: string;
  readonly handlers: readonly string[];
  readonly links: readonly string[];
  readonly pwned: boolean;
}

/** Opens a site without the protection of its policy, so that escaping alone has to hold; nothing may stray or fail. */
export async function visitUnguarded(folder: string, walk: (page: Page, site: string) => Promise<void>): Promise<void> {
  await withBrowser(folder, async ({ site, open, errors, strays }) => {
    const page = await open('index.html', { bypassCSP: true });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await walk(page, site);
    expect({ dialogs, errors, strays }).toEqual({ dialogs: [], errors: [], strays: [] });
  });
}

/** What the page that is open holds that could act, and the texts of some of its elements with white space collapsed. */
export async function shoot(page: Page, selectors: readonly string[]): Promise<Shot> {
  const [shot] = await take(page, undefined, selectors);
  if (shot === undefined) throw new Error('The page could not be looked at');
  return shot;
}

/** The same of pages at some addresses of the site, each in a frame of the page that is open: several times as fast as going there. */
export function shootAll(page: Page, addresses: readonly string[], selectors: readonly string[]): Promise<readonly Shot[]> {
  const { origin } = new URL(page.url());
  return take(
    page,
    addresses.map((address) => new URL(address, origin).href),
    selectors,
  );
}

async function take(page: Page, addresses: readonly string[] | undefined, selectors: readonly string[]): Promise<readonly Shot[]> {
  const shots = await page.evaluate(takeHere, { addresses, wanted: selectors });
  return shots.map((shot) => ({ ...shot, texts: shot.texts.map(toShown) }));
}

// Runs in the browser, and so knows nothing of this file.
async function takeHere({ addresses, wanted }: { addresses: readonly string[] | undefined; wanted: readonly string[] }): Promise<Shot[]> {
  const ACTIVE =
    /^(?:script|iframe|frame|img|svg|math|object|embed|form|input|button|textarea|select|style|link|meta|base|template|video|audio|marquee)$/;
  const AT_ONCE = 8;
  const look = (shown: Document): Shot => {
    const all = [...shown.querySelectorAll('*')];
    // References lie in their links.
    const addressed = all.filter((element) => !element.matches('a[download][href^="data:"]'));
    const links = addressed.flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)));
    return {
      texts: wanted.flatMap((selector) => [...shown.querySelectorAll(selector)].map((element) => element.textContent ?? '')),
      // What a name and a value say in the head does nothing.
      active: all
        .filter((element) => !element.matches('meta[name]'))
        .map(({ localName }) => localName)
        .filter((name) => ACTIVE.test(name))
        .join(' '),
      handlers: all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'style'),
      links: links.filter((link) => link !== null && new URL(link, shown.baseURI).origin !== location.origin).map(String),
      pwned: shown.defaultView === null || 'pwned' in shown.defaultView || 'pwned' in globalThis,
    };
  };
  const visit = async (address: string): Promise<Shot> => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(frame);
    await loaded;
    const shown = frame.contentDocument;
    if (shown === null || shown.URL !== address) throw new Error(`There is no page at ${address}`);
    const shot = look(shown);
    // What is found harmless must have been free to act.
    const script = shown.createElement('script');
    script.textContent = 'globalThis.acted = true';
    shown.body.append(script);
    if (shown.defaultView === null || !('acted' in shown.defaultView)) throw new Error(`Scripts cannot act at ${address}`);
    frame.remove();
    return shot;
  };
  if (addresses === undefined) return [look(document)];
  const shots: Shot[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) shots.push(...(await Promise.all(addresses.slice(at, at + AT_ONCE).map(visit))));
  return shots;
}
