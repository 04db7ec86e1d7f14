import { html } from 'hono/html';
import type { Summary } from '../../summary.ts';
import { toArticleAddress } from '../../text/addresses.ts';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { renderDate, toKnownDateText } from './date.ts';
import { type Html, toLink } from './frame.ts';
import { renderTitle } from './name.ts';

const PAGE = 100;

// sources/north-quay.3.html
const ADDRESS = /^(?<start>[^.]*)(?:\.(?<number>\d+))?\.html$/;

/** One page of a shelf. Pages are numbered from the oldest, so that new articles change only the newest, which has no number in its address. */
export interface ShelfPage {
  readonly number: number;
  readonly count: number;
  readonly articles: readonly Summary[];
  /** Addresses of the pages beside it. */
  readonly newer?: string;
  readonly older?: string;
}

/** Where the pages of a shelf stand; a hundred articles on each but the newest, which holds fifty to a hundred and fifty. */
export function toPageAddresses(shelf: Shelf): readonly string[] {
  return Array.from({ length: toPageCount(shelf) }, (_, index) => toPageAddress(shelf, index + 1));
}

/** The address of the shelf that a page belongs to: `sources/north-quay.html` for `sources/north-quay.3.html`. */
export function toShelfAddress(address: string): string {
  return `${ADDRESS.exec(address)?.groups?.start}.html`;
}

/** The articles of one page of a shelf, by the page's address. */
export function toShelfPage(shelf: Shelf, address: string): ShelfPage {
  const count = toPageCount(shelf);
  const number = Number(ADDRESS.exec(address)?.groups?.number ?? count);
  return {
    number,
    count,
    articles: shelf.articles.slice((number - 1) * PAGE, number === count ? undefined : number * PAGE),
    ...(number < count ? { newer: toPageAddress(shelf, number + 1) } : {}),
    ...(number > 1 ? { older: toPageAddress(shelf, number - 1) } : {}),
  };
}

/** How a list is drawn: what its lines leave out, because the page says it already, and what its parts are headed by. */
export interface ListStyle {
  readonly omit?: 'source' | 'location';
  readonly toHeading?: (summary: Summary) => string;
}

/** Articles as a list, one under the other in the order given, with a heading wherever it changes. */
export function renderList(articles: readonly Summary[], from: string, words: Words, style: ListStyle = {}): Html {
  const parts: { heading: string; readonly lines: Html[] }[] = [];
  for (const summary of articles) {
    const heading = style.toHeading?.(summary) ?? '';
    if (parts.at(-1)?.heading !== heading) parts.push({ heading, lines: [] });
    parts.at(-1)?.lines.push(renderLine(summary, from, words, style));
  }
  return html`${parts.map(
    ({ heading, lines }) =>
      html`${heading !== '' && html`<h2 class="shelf">${heading}</h2>`}
        <ol class="hits">
          ${lines}
        </ol> `,
  )}`;
}

/** One page of a shelf, newest first, with the ways to the pages beside it. */
export function renderShelfPage(shelf: Shelf, from: string, words: Words, style: ListStyle): Html {
  const page = toShelfPage(shelf, from);
  return html`${renderList(page.articles.toReversed(), from, words, style)}
  ${
    page.count > 1 &&
    html`<nav class="pages" aria-label="${words.page(page.number, page.count)}">
      ${page.newer !== undefined && html`<a rel="prev" href="${toLink(from, page.newer)}">${words.newer}</a>`}
      <span>${words.page(page.number, page.count)}</span>
      ${page.older !== undefined && html`<a rel="next" href="${toLink(from, page.older)}">${words.older}</a>`}
    </nav>`
  }`;
}

function renderLine(summary: Summary, from: string, words: Words, { omit }: ListStyle): Html {
  const { date, dateBasis, location, source, comments } = summary;
  const parts = [
    date === undefined ? undefined : renderDate(date, toKnownDateText(date, dateBasis, words)),
    location === undefined || omit === 'location' ? undefined : html`<bdi>${location.name ?? location.text}</bdi>`,
    source === undefined || omit === 'source' ? undefined : html`<bdi>${source}</bdi>`,
    comments === 0 ? undefined : html`<a href="${toLink(from, toArticleAddress(summary))}#comments">${words.comments(comments)}</a>`,
  ].filter((part) => part !== undefined);
  return html`<li>
    <p class="title"><a href="${toLink(from, toArticleAddress(summary))}">${renderTitle(summary, words)}</a></p>
    ${parts.length > 0 && html`<p class="line">${parts.map((part, index) => html`${index > 0 && ' · '}${part}`)}</p>`}
  </li> `;
}

function toPageCount({ articles }: Shelf): number {
  return Math.max(1, Math.floor((articles.length + PAGE / 2) / PAGE));
}

function toPageAddress(shelf: Shelf, number: number): string {
  return number === toPageCount(shelf) ? shelf.address : shelf.address.replace(/\.html$/, `.${number}.html`);
}
