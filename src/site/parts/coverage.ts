import { html } from 'hono/html';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toMonthName } from './month.ts';
import { type Html, toLink } from './frame.ts';

/** Years with the number of articles of each month, newest first. */
export interface Grid {
  /** The months of a year from January on; after them those whose month is not stated. */
  readonly years: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

const MONTHS = 12;
/** Shades of a month, from few articles to many. */
const SHADES = 4;

/** The grid of an archive's years: all from the first to the last when they are so many, else those alone that have articles. */
export function toGrid(years: ReadonlyMap<string, Shelf>, months: ReadonlyMap<string, Shelf>, most: number): Grid {
  const names = [...years.values()].map(({ name }) => name).toSorted();
  const [first, last] = [Number(names[0] ?? 0), Number(names.at(-1) ?? -1)];
  const span = last - first + 1;
  const all = span <= most ? Array.from({ length: span }, (_, index) => `${first + index}`.padStart(4, '0')) : names.slice(-most);
  const count = (shelves: ReadonlyMap<string, Shelf>, name: string): number => shelves.get(`dates/${name}.html`)?.articles.length ?? 0;
  return {
    years: all.toReversed().map((name) => {
      const counts = Array.from({ length: MONTHS }, (_, index) => count(months, `${name}-${`${index + 1}`.padStart(2, '0')}`));
      return { name, counts: [...counts, count(years, name) - counts.reduce((sum, one) => sum + one, 0)] };
    }),
  };
}

/** A grid as a table of shaded months, each of which leads to its articles. */
export function renderGrid({ years }: Grid, from: string, words: Words): Html {
  const most = years.reduce((top, { counts }) => Math.max(top, ...counts.slice(0, MONTHS)), 1);
  const hasRest = years.some(({ counts }) => (counts[MONTHS] ?? 0) > 0);
  const names = Array.from({ length: MONTHS }, (_, index) => toMonthName(`${index + 1}`, words));
  return html`<section class="wide" tabindex="0" aria-label="${words.coverageMonths}">
    <table class="grid">
      <caption>
        ${words.coverageMonths}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${names.map((name) => html`<th scope="col"><abbr title="${name}">${name.slice(0, 3)}</abbr></th>`)}
          ${hasRest && html`<th scope="col">${words.noMonth}</th>`}
        </tr>
      </thead>
      <tbody>
        ${years.map(
          ({ name, counts }) =>
            html`<tr>
              <th scope="row">
                ${counts.some((count) => count > 0) ? html`<a href="${toLink(from, `dates/${name}.html`)}">${name}</a>` : name}
              </th>
              ${counts.slice(0, MONTHS).map((count, index) => renderMonth(name, index, count, most, from, words))}
              ${hasRest && html`<td>${(counts[MONTHS] ?? 0) > 0 && (counts[MONTHS] ?? 0).toLocaleString(words.locale)}</td>`}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function renderMonth(year: string, index: number, count: number, most: number, from: string, words: Words): Html {
  if (count === 0) return html`<td></td>`;
  const month = `${index + 1}`.padStart(2, '0');
  return html`<td class="s${Math.ceil((SHADES * count) / most)}">
    <a href="${toLink(from, `dates/${year}-${month}.html`)}">${count.toLocaleString(words.locale)}</a>
  </td>`;
}
