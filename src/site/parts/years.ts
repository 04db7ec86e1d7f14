import { html } from 'hono/html';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toMonthName } from './date.ts';
import { type Html, toLink } from './frame.ts';
import type { Bar } from './histogram.ts';

/** Beyond so many years only those that have articles get a bar. */
const LONGEST = 150;

/** A bar for each year from the first to the last. */
export function toYearBars(years: ReadonlyMap<string, Shelf>, from: string, words: Words): readonly Bar[] {
  const known = new Map([...years.values()].map((shelf) => [Number(shelf.name), shelf]));
  const numbers = [...known.keys()].toSorted((one, other) => one - other);
  const first = numbers[0] ?? 0;
  const length = (numbers.at(-1) ?? 0) - first + 1;
  const all = length <= LONGEST ? Array.from({ length }, (_, index) => first + index) : numbers;
  return all.map((year) => {
    const shelf = known.get(year);
    const count = shelf?.articles.length ?? 0;
    return {
      label: `${year}`.padStart(4, '0'),
      count,
      text: words.articles(count),
      ...(shelf === undefined ? {} : { href: toLink(from, shelf.address) }),
    };
  });
}

/** Years, newest first, with the months that have articles. */
export function renderYears(years: ReadonlyMap<string, Shelf>, months: ReadonlyMap<string, Shelf>, from: string, words: Words): Html {
  const sorted = [...years.values()].toSorted((one, other) => (one.name < other.name ? 1 : -1));
  return html`<dl class="calendar">
    ${sorted.map(
      ({ name, address, articles }) =>
        html`<div>
          <dt><a href="${toLink(from, address)}">${name}</a> <span>${articles.length.toLocaleString(words.locale)}</span></dt>
          <dd>
            ${toMonths(name, months).map(
              (month) =>
                html`<a href="${toLink(from, month.address)}"
                  >${toMonthName(month.name.slice(5), words)} <span>${month.articles.length.toLocaleString(words.locale)}</span></a
                > `,
            )}
          </dd>
        </div> `,
    )}
  </dl>`;
}

function toMonths(year: string, months: ReadonlyMap<string, Shelf>): readonly Shelf[] {
  return Array.from({ length: 12 }, (_, index) => months.get(`dates/${year}-${`${index + 1}`.padStart(2, '0')}.html`)).filter(
    (month) => month !== undefined,
  );
}
