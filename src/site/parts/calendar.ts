import { html } from 'hono/html';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toMonthName, toWeekdayNames } from './month.ts';
import { type Html, toLink } from './frame.ts';
import { toPageOf } from './list.ts';

/** The days of a month that have articles, with how many, and where those of each stand. */
export interface Month {
  /** `2022-01` */
  readonly name: string;
  readonly address: string;
  readonly days: readonly { readonly day: number; readonly count: number; readonly address: string }[];
}

// 2022-01-11T11:05
const DAY = /^\d{4}-\d\d-(?<day>\d\d)(?=$|T)/;
/** Shades of a day, from few articles to many. */
const SHADES = 4;
const WEEK = 7;

/** The anchor of a day in the list of its month; undefined for an article that states no day. */
export function toDayAnchor(date: string | undefined): string | undefined {
  const day = DAY.exec(date ?? '')?.groups?.day;
  return day === undefined ? undefined : `d${Number(day)}`;
}

/** The days of a month's shelf; the articles of a day begin at its newest. */
export function toMonth(shelf: Shelf): Month {
  const days = new Map<string, { count: number; last: number }>();
  shelf.articles.forEach(({ date }, index) => {
    const anchor = toDayAnchor(date);
    if (anchor !== undefined) days.set(anchor, { count: (days.get(anchor)?.count ?? 0) + 1, last: index });
  });
  return {
    name: shelf.name,
    address: shelf.address,
    days: [...days].map(([anchor, { count, last }]) => ({
      day: Number(anchor.slice(1)),
      count,
      address: `${toPageOf(shelf, last)}#${anchor}`,
    })),
  };
}

/** Months as calendars, each day shaded by how many articles it has; `named` puts the name of each over it. */
export function renderCalendars(months: readonly Month[], from: string, words: Words, named: boolean): Html {
  const most = months.reduce((top, { days }) => days.reduce((high, { count }) => Math.max(high, count), top), 1);
  return html`<div class="months${named ? '' : ' alone'}">${months.map((month) => renderMonth(month, most, from, words, named))}</div>`;
}

function renderMonth({ name, address, days }: Month, most: number, from: string, words: Words, named: boolean): Html {
  const [year = '', month = ''] = name.split('-');
  const known = new Map(days.map((day) => [day.day, day]));
  const title = toMonthName(month, words);
  const cells = Array.from({ length: countDays(year, month) }, (_, index) => {
    const found = known.get(index + 1);
    if (found === undefined) return html`<td>${index + 1}</td>`;
    const shade = Math.ceil((SHADES * found.count) / most);
    const text = `${index + 1} ${title}: ${words.articles(found.count)}`;
    return html`<td class="s${shade}"><a href="${toLink(from, found.address)}" title="${text}" aria-label="${text}">${index + 1}</a></td>`;
  });
  const before = toFirstColumn(year, month);
  const all = [...Array.from({ length: before }, () => html`<td></td>`), ...cells];
  const weeks = Array.from({ length: Math.ceil(all.length / WEEK) }, (_, week) => all.slice(week * WEEK, (week + 1) * WEEK));
  return html`<table class="month">
    <caption${named ? '' : html` class="unseen"`}>${named ? html`<a href="${toLink(from, address)}">${title}</a>` : title}</caption>
    <thead>
      <tr>
        ${toWeekdayNames(words).map(({ long, short }) => html`<th scope="col" abbr="${long}">${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

function countDays(year: string, month: string): number {
  return new Date(Date.UTC(toFullYear(year), Number(month), 0)).getUTCDate();
}

/** Weeks begin on Monday (ISO 8601). */
function toFirstColumn(year: string, month: string): number {
  return (new Date(Date.UTC(toFullYear(year), Number(month) - 1, 1)).getUTCDay() + 6) % WEEK;
}

// Years before 100 would be taken for those after 1900; the calendar repeats itself every 400 years.
function toFullYear(year: string): number {
  return Number(year) + (Number(year) < 100 ? 400 : 0);
}
