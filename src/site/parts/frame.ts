import { html } from 'hono/html';
import { toAccentAddress } from '../accent.ts';
import type { Sheet } from '../kind.ts';
import { renderPreview } from './preview.ts';
import { STYLE_ADDRESS } from '../style.ts';
import { toWords, type Words } from '../words.ts';

/** A piece of a page in which every scraped text is already escaped. */
export type Html = ReturnType<typeof html>;

/** The rooms of the archive that stand in the head of every page. */
export type Section = 'dates' | 'locations' | 'sources' | 'search' | 'about';

const SECTIONS: readonly Section[] = ['dates', 'locations', 'sources', 'search', 'about'];

/**
 * What a page may load when it runs no script. Where nothing runs, nothing connects; it is allowed for the tools that look at a page from
 * inside, such as Lighthouse, which fetches robots.txt in the page's name.
 */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** What stands inside the frame that all pages share. */
export interface Page extends Sheet {
  /** Shown in the window's title before the archive's own; absent on the first page. */
  readonly title?: string;
  readonly main: Html;
  readonly section?: Section;
  /** Content security policy, when it is not that of a page without scripts. */
  readonly policy?: string;
  /** More elements for the head of the document. */
  readonly head?: Html;
  /** What the page is about, on one line. */
  readonly description?: string | undefined;
  /** Set for an article: the day of its publication, as far as it is stated. */
  readonly article?: { readonly published?: string };
  /** Whether the frame holds the small search form; true unless said otherwise. */
  readonly search?: boolean;
}

/** The way from one page of the site to another, both given from its root: `../../index.html`. */
export function toLink(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}

/** A whole page: head, the archive's name, its rooms, a search form and the page's own text. */
export function renderFrame(page: Page): Html {
  const { address, imprint } = page;
  const words = toWords(imprint.language);
  const link = (to: string): string => toLink(address, to);
  return html`<!doctype html>
    <html lang="${words.language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${page.policy ?? POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        ${page.unlisted === true && html`<meta name="robots" content="noindex" />`} ${page.unlisted !== true && renderPreview(page)}
        <title>${page.title === undefined ? imprint.title : `${page.title} · ${imprint.title}`}</title>
        <link rel="stylesheet" href="${link(STYLE_ADDRESS)}" />
        ${imprint.accent !== undefined && html`<link rel="stylesheet" href="${link(toAccentAddress(imprint.accent))}" />`} ${page.head}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="mast page">
          <a class="name" href="${link('index.html')}"><bdi>${imprint.title}</bdi></a>
          <nav aria-label="${words.nav.label}">
            ${SECTIONS.map((section) => html`<a href="${link(`${section}.html`)}" ${section === page.section && html` aria-current="page"`}>${words.nav[section]}</a> `)}
          </nav>
          ${page.search !== false && renderSearchForm(link('search.html'), 'small', words)}
        </header>
        <main id="main" class="page">${page.main}</main>
        <footer>
          <div class="page">
            <bdi>${imprint.title}</bdi>${imprint.keeper !== undefined && html`, ${words.keptBy(imprint.keeper)}`}.
            <a href="${link('about.html')}">${words.footer}</a>
          </div>
        </footer>
      </body>
    </html> `;
}

/** A form that leads to the search page; it works without a script, and so does the key that leads to it: Alt and /. */
export function renderSearchForm(action: string, size: 'small' | 'large', words: Words): Html {
  return html`<form class="field ${size}" role="search" action="${action}">
    <input
      type="search"
      name="q"
      accesskey="/"
      aria-label="${words.searchFor}"
      placeholder="${size === 'large' ? words.searchIn : words.searchButton}"
    /><button type="submit">${words.searchButton}</button>
  </form>`;
}
