import { html } from 'hono/html';
import type { Summary } from '../../summary.ts';
import { toArticleAddress } from '../../text/addresses.ts';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { renderDate, toKnownDateText } from './date.ts';
import { type Html, toLink } from './frame.ts';
import { type Mention, renderTitle, toMention } from './name.ts';

const PAGE = 50;

// sources/north-quay.3.html
const ADDRESS = /^(?<start>[^.]*)(?:\.(?<number>\d+))?\.html$/;

/** What a list shows of an article. */
export type Listing = Mention & Pick<Summary, 'date' | 'dateBasis' | 'source' | 'comments'> & { readonly location?: string };

/** What the lines of a list leave out, because the page says it already. */
export type Omission = 'source' | 'location';

/**
 * One page of a shelf. Pages are numbered from the oldest, and only the newest, which has no number in its address, says how many there
 * are: so new articles change it and none of the others.
 */
export interface ShelfPage {
  readonly number: number;
  /** How many articles stand on the shelf and on how many pages; on the newest page alone. */
  readonly whole?: { readonly articles: number; readonly pages: number };
  /** Oldest first. */
  readonly articles: readonly Listing[];
  /** Addresses of the pages beside it. */
  readonly newer?: string;
  readonly older?: string;
}

/** Where the pages of a shelf stand; fifty articles on each but the newest, which holds 25 to 75. */
export function toPageAddresses(shelf: Shelf): readonly string[] {
  return Array.from({ length: toPageCount(shelf) }, (_, index) => toPageAddress(shelf, index + 1));
}

/** The address of the shelf that a page belongs to: `sources/north-quay.html` for `sources/north-quay.3.html`. */
export function toShelfAddress(address: string): string {
  return `${ADDRESS.exec(address)?.groups?.start}.html`;
}

/** The address of the page that an article of a shelf stands on, by its place in the shelf. */
export function toPageOf(shelf: Shelf, index: number): string {
  return toPageAddress(shelf, Math.min(toPageCount(shelf), Math.floor(index / PAGE) + 1));
}

/** One page of a shelf, by the page's address. */
export function toShelfPage(shelf: Shelf, address: string, omission?: Omission): ShelfPage {
  const pages = toPageCount(shelf);
  const number = Number(ADDRESS.exec(address)?.groups?.number ?? pages);
  const isNewest = number === pages;
  return {
    number,
    ...(isNewest && { whole: { articles: shelf.articles.length, pages } }),
    articles: shelf.articles
      .slice((number - 1) * PAGE, isNewest ? undefined : number * PAGE)
      .map((summary) => toListing(summary, omission)),
    ...(!isNewest && { newer: toPageAddress(shelf, number + 1) }),
    ...(number > 1 && { older: toPageAddress(shelf, number - 1) }),
  };
}

/** What a list shows of an article. */
export function toListing(summary: Summary, omission?: Omission): Listing {
  const { date, dateBasis, location, source, comments } = summary;
  return {
    ...toMention(summary),
    ...(date !== undefined && { date }),
    ...(dateBasis !== undefined && { dateBasis }),
    ...(location !== undefined && omission !== 'location' && { location: location.name ?? location.text }),
    ...(source !== undefined && omission !== 'source' && { source }),
    comments,
  };
}

/** What stands over some articles of a list, and the anchor by which it is found. */
export interface Heading {
  readonly text: string;
  readonly anchor?: string | undefined;
}

/** Articles as a list, one under the other in the order given, with a heading wherever it changes. */
export function renderList(
  articles: readonly Listing[],
  from: string,
  words: Words,
  toHeading: (article: Listing) => Heading = () => ({ text: '' }),
): Html {
  const parts: { readonly heading: Heading; readonly lines: Html[] }[] = [];
  for (const article of articles) {
    const heading = toHeading(article);
    if (parts.at(-1)?.heading.text !== heading.text) parts.push({ heading, lines: [] });
    parts.at(-1)?.lines.push(renderLine(article, from, words));
  }
  return html`${parts.map(
    ({ heading: { text, anchor }, lines }) =>
      html`${text !== '' && html`<h2 class="shelf" ${anchor === undefined ? '' : html` id="${anchor}"`}>${text}</h2>`}
        <ol class="hits">
          ${lines}
        </ol> `,
  )}`;
}

/** How many articles stand on a shelf, or which of its older pages this is. */
export function toShelfText({ number, whole }: ShelfPage, words: Words): string {
  return whole === undefined ? words.page(number) : words.articles(whole.articles);
}

/** One page of a shelf, newest first, with the ways to the pages beside it. */
export function renderShelfPage(page: ShelfPage, from: string, words: Words, toHeading?: (article: Listing) => Heading): Html {
  const { number, whole, articles, newer, older } = page;
  const place = words.page(number, whole?.pages);
  return html`${renderList(articles.toReversed(), from, words, toHeading)}
  ${
    whole?.pages !== 1 &&
    html`<nav class="pages" aria-label="${place}">
      ${newer !== undefined && html`<a rel="prev" href="${toLink(from, newer)}">${words.newer}</a>`}
      <span>${place}</span>
      ${older !== undefined && html`<a rel="next" href="${toLink(from, older)}">${words.older}</a>`}
    </nav>`
  }`;
}

function renderLine(article: Listing, from: string, words: Words): Html {
  const { date, dateBasis, location, source, comments } = article;
  const address = toLink(from, toArticleAddress(article));
  const parts = [
    date === undefined ? undefined : renderDate(date, toKnownDateText(date, dateBasis, words)),
    location === undefined ? undefined : html`<bdi>${location}</bdi>`,
    source === undefined ? undefined : html`<bdi>${source}</bdi>`,
    comments === 0 ? undefined : html`<a href="${address}#comments">${words.comments(comments)}</a>`,
  ].filter((part) => part !== undefined);
  return html`<li>
    <p class="title"><a href="${address}">${renderTitle(article, words)}</a></p>
    ${parts.length > 0 && html`<p class="line">${parts.map((part, index) => html`${index > 0 && ' · '}${part}`)}</p>`}
  </li> `;
}

function toPageCount({ articles }: Shelf): number {
  return Math.max(1, Math.floor((articles.length + PAGE / 2) / PAGE));
}

function toPageAddress(shelf: Shelf, number: number): string {
  return number === toPageCount(shelf) ? shelf.address : shelf.address.replace(/\.html$/, `.${number}.html`);
}
