import { html } from 'hono/html';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { type Html, toLink } from './frame.ts';
import { toPlaceText } from './name.ts';

const PAGE = 600;

/** Under a heading stand at most so many names; then it is said again, for it may have been left behind in another column. */
const TOGETHER = 24;

// sources.2.html
const NUMBER = /\.(?<number>\d+)\.html$/;

/** What directories show of a shelf: its name, how many articles it holds and where it stands. */
export interface Tally {
  /** Empty for the shelf of those that name none. */
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

/** A tally under a heading, empty where there is none. */
export interface Entry extends Tally {
  readonly heading: string;
}

/** One page of a directory. */
export interface DirectoryPage {
  readonly number: number;
  readonly pages: number;
  readonly entries: readonly Entry[];
}

/** What a directory shows of a shelf, its name in the words of the interface: "Bergen, Norway" instead of "Bergen, NO". */
export function toTally({ name, location, address, articles }: Shelf, words: Words): Tally {
  return { name: location === undefined ? name : toPlaceText(location, words), address, count: articles.length };
}

/** The shelves that hold most, the largest first; not those of the articles that name none. */
export function toLargest(shelves: Iterable<Shelf>, count: number, words: Words): readonly Tally[] {
  const named = [...shelves].filter(({ name }) => name !== '').toSorted((one, other) => other.articles.length - one.articles.length);
  return named.slice(0, count).map((shelf) => toTally(shelf, words));
}

/** Tallies by name; those of the articles that name none at the end. */
export function sortByName<Named extends Tally>(tallies: readonly Named[], words: Words): readonly Named[] {
  const { compare } = new Intl.Collator(words.locale);
  const nameless = ({ name }: Tally): number => (name === '' ? 1 : 0);
  return tallies.toSorted(
    (one, other) => nameless(one) - nameless(other) || compare(one.name, other.name) || (one.address < other.address ? -1 : 1),
  );
}

/** Where the pages of a directory of so many shelves stand: `sources.html`, `sources.2.html`, … */
export function toDirectoryAddresses(start: string, shelves: number): readonly string[] {
  return Array.from({ length: toPageCount(shelves) }, (_, index) => toAddress(start, index + 1));
}

/** One page of a directory, by the page's address. */
export function toDirectoryPage(entries: readonly Entry[], address: string): DirectoryPage {
  const number = Number(NUMBER.exec(address)?.groups?.number ?? 1);
  return { number, pages: toPageCount(entries.length), entries: entries.slice((number - 1) * PAGE, number * PAGE) };
}

/** One page of a directory: names with their counts, under headings where there are any. */
export function renderDirectory({ number, pages, entries }: DirectoryPage, start: string, address: string, words: Words): Html {
  const parts: { readonly heading: string; readonly title: string; readonly entries: Entry[] }[] = [];
  for (const entry of entries) {
    const { heading } = entry;
    const part = parts.at(-1);
    if (part?.heading !== heading) parts.push({ heading, title: heading, entries: [entry] });
    else if (heading !== '' && part.entries.length === TOGETHER) parts.push({ heading, title: words.continued(heading), entries: [entry] });
    else part.entries.push(entry);
  }
  return html`<div class="directory">
      ${parts.map(
        ({ title, entries: part }) =>
          html`<section>${title !== '' && html`<h2 class="shelf">${title}</h2>`} ${renderTallies(part, address, words)}</section>`,
      )}
    </div>
    ${
      pages > 1 &&
      html`<nav class="pages" aria-label="${words.page(number, pages)}">
        ${number > 1 && html`<a rel="prev" href="${toLink(address, toAddress(start, number - 1))}">${words.earlierNames}</a>`}
        <span>${words.page(number, pages)}</span>
        ${number < pages && html`<a rel="next" href="${toLink(address, toAddress(start, number + 1))}">${words.laterNames}</a>`}
      </nav>`
    }`;
}

/** Shelves as a list of names and counts, in columns where there is room. */
export function renderTallies(tallies: readonly Tally[], from: string, words: Words): Html {
  return html`<ul class="counts">
    ${tallies.map(
      ({ name, address, count }) =>
        html`<li>
          <a href="${toLink(from, address)}"
            >${name === '' ? html`<span class="own">${words.notStated}</span>` : html`<bdi>${name}</bdi>`}</a
          >
          <span>${count.toLocaleString(words.locale)}</span>
        </li> `,
    )}
  </ul> `;
}

function toPageCount(shelves: number): number {
  return Math.max(1, Math.ceil(shelves / PAGE));
}

function toAddress(start: string, number: number): string {
  return number === 1 ? start : start.replace(/\.html$/, `.${number}.html`);
}
