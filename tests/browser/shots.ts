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

/** What a page holds that could act, and the texts of some of its elements with white space collapsed. */
export async function shoot(page: Page, selectors: readonly string[]): Promise<Shot> {
  const shot = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('*')];
    const active =
      /^(?:script|iframe|frame|img|svg|math|object|embed|form|input|button|textarea|select|style|link|meta|base|template|video|audio|marquee)$/;
    // References lie in their links.
    const addressed = all.filter((element) => !element.matches('a[download][href^="data:"]'));
    const links = addressed.flatMap((element) => [
      element.getAttribute('href'),
      element.getAttribute('src'),
      element.getAttribute('action'),
    ]);
    return {
      texts: wanted.flatMap((selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')),
      // What a name and a value say in the head does nothing.
      active: all
        .filter((element) => !element.matches('meta[name]'))
        .map(({ localName }) => localName)
        .filter((name) => active.test(name))
        .join(' '),
      handlers: all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on') || name === 'style'),
      links: links.filter((link) => link !== null && new URL(link, document.baseURI).origin !== location.origin).map(String),
      pwned: 'pwned' in window,
    };
  }, selectors);
  return { ...shot, texts: shot.texts.map(toShown) };
}
