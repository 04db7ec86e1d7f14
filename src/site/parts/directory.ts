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

/** Where the pages of a directory of shelves stand: `sources.html`, `sources.2.html`, … */
export function toDirectoryAddresses(start: string, shelves: readonly Shelf[]): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(shelves.length / PAGE)) }, (_, index) => toAddress(start, index + 1));
}

/** A shelf whose name is in the words of the interface: "Bergen, Norway" instead of "Bergen, NO". */
export function toNamedShelf(shelf: Shelf, words: Words): Shelf {
  return shelf.location === undefined ? shelf : { ...shelf, name: toPlaceText(shelf.location, words) };
}

/** The shelves that hold most, the largest first; not those of the articles that name none. */
export function toLargest(shelves: Iterable<Shelf>, count: number): readonly Shelf[] {
  const named = [...shelves].filter(({ name }) => name !== '');
  return named.toSorted((one, other) => other.articles.length - one.articles.length).slice(0, count);
}

/** Shelves by name; those of the articles that name none at the end. */
export function toDirectory(shelves: Iterable<Shelf>, words: Words): readonly Shelf[] {
  const { compare } = new Intl.Collator(words.locale);
  const nameless = (shelf: Shelf): number => (shelf.name === '' ? 1 : 0);
  return [...shelves].toSorted(
    (one, other) => nameless(one) - nameless(other) || compare(one.name, other.name) || (one.address < other.address ? -1 : 1),
  );
}

/** One page of a directory: names with their counts, under headings where there are any. */
export function renderDirectory(
  shelves: readonly Shelf[],
  start: string,
  address: string,
  words: Words,
  toHeading: (shelf: Shelf) => string = () => '',
): Html {
  const count = toDirectoryAddresses(start, shelves).length;
  const number = Number(NUMBER.exec(address)?.groups?.number ?? 1);
  const parts: { readonly heading: string; readonly title: string; readonly shelves: Shelf[] }[] = [];
  for (const shelf of shelves.slice((number - 1) * PAGE, number * PAGE)) {
    const heading = toHeading(shelf);
    const part = parts.at(-1);
    if (part?.heading !== heading) parts.push({ heading, title: heading, shelves: [shelf] });
    else if (heading !== '' && part.shelves.length === TOGETHER) parts.push({ heading, title: words.continued(heading), shelves: [shelf] });
    else part.shelves.push(shelf);
  }
  return html`<div class="directory">
      ${parts.map(
        ({ title, shelves: part }) =>
          html`<section>${title !== '' && html`<h2 class="shelf">${title}</h2>`} ${renderCounts(part, address, words)}</section>`,
      )}
    </div>
    ${
      count > 1 &&
      html`<nav class="pages" aria-label="${words.page(number, count)}">
        ${number > 1 && html`<a rel="prev" href="${toLink(address, toAddress(start, number - 1))}">${words.earlierNames}</a>`}
        <span>${words.page(number, count)}</span>
        ${number < count && html`<a rel="next" href="${toLink(address, toAddress(start, number + 1))}">${words.laterNames}</a>`}
      </nav>`
    }`;
}

/** Shelves as a list of names and counts, in columns where there is room. */
export function renderCounts(shelves: readonly Shelf[], from: string, words: Words): Html {
  return html`<ul class="counts">
    ${shelves.map(
      ({ name, address, articles }) =>
        html`<li>
          <a href="${toLink(from, address)}"
            >${name === '' ? html`<span class="own">${words.notStated}</span>` : html`<bdi>${name}</bdi>`}</a
          >
          <span>${articles.length.toLocaleString(words.locale)}</span>
        </li> `,
    )}
  </ul> `;
}

function toAddress(start: string, number: number): string {
  return number === 1 ? start : start.replace(/\.html$/, `.${number}.html`);
}
