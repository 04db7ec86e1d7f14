import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Month } from './calendar.ts';
import { toMonthName } from './month.ts';
import type { Tally } from './directory.ts';
import { type Html, toLink } from './frame.ts';
import type { Bar } from './histogram.ts';

/** Milliseconds. */
const DAY = 86_400_000;
/** Beyond so many years only those that have articles get a bar. */
const LONGEST = 150;

/** A bar for each year from the first to the last. */
export function toYearBars(years: readonly Tally[], from: string, words: Words): readonly Bar[] {
  const known = new Map(years.map((year) => [Number(year.name), year]));
  const numbers = [...known.keys()].toSorted((one, other) => one - other);
  const first = numbers[0] ?? 0;
  const length = (numbers.at(-1) ?? 0) - first + 1;
  const all = length <= LONGEST ? Array.from({ length }, (_, index) => first + index) : numbers;
  return all.map((year) => toBar(`${year}`.padStart(4, '0'), known.get(year), from, words));
}

/** A bar for each month of a year, from the tallies of those that have articles. */
export function toMonthBars(year: string, months: readonly Tally[], from: string, words: Words): readonly Bar[] {
  const known = new Map(months.map((month) => [month.name, month]));
  return toMonthNames(year).map((month) => toBar(toMonthName(month.slice(5), words).slice(0, 3), known.get(month), from, words));
}

/** A bar for each month from the first that has articles to the last. */
export function toSpanBars(months: readonly Tally[], from: string, words: Words): readonly Bar[] {
  const known = new Map(months.map((month) => [month.name, month]));
  const names = [...known.keys()].toSorted();
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, index) =>
    `${Number(first.slice(0, 4)) + index}`.padStart(4, '0'),
  );
  const all = years.flatMap(toMonthNames).filter((name) => name >= first && name <= last);
  return all.map((name) => toBar(`${toMonthName(name.slice(5), words)} ${name.slice(0, 4)}`, known.get(name), from, words));
}

/** A bar for each day from the first that has articles to the last; none when there are no days. */
export function toDayBars(months: readonly Month[], from: string, words: Words): readonly Bar[] {
  const known = new Map(
    months.flatMap(({ name, days }) =>
      days.map(({ day, count, address }) => [toTime(`${name}-${`${day}`.padStart(2, '0')}`), { count, address }] as const),
    ),
  );
  const times = [...known.keys()].toSorted((one, other) => one - other);
  const named = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const [first = 0, last = -1] = [times[0], times.at(-1)];
  return Array.from({ length: Math.floor((last - first) / DAY) + 1 }, (_, index) => {
    const time = first + index * DAY;
    return toBar(named.format(time), known.get(time), from, words);
  });
}

/** Years, newest first, with the months that have articles. */
export function renderYears(years: readonly Tally[], months: readonly Tally[], from: string, words: Words): Html {
  const known = new Map(months.map((month) => [month.name, month]));
  const sorted = years.toSorted((one, other) => (one.name < other.name ? 1 : -1));
  return html`<dl class="calendar">
    ${sorted.map(
      ({ name, address, count }) =>
        html`<div>
          <dt><a href="${toLink(from, address)}">${name}</a> <span>${count.toLocaleString(words.locale)}</span></dt>
          <dd>
            ${toMonthNames(name)
              .map((month) => known.get(month))
              .filter((month) => month !== undefined)
              .map(
                (month) =>
                  html`<a href="${toLink(from, month.address)}"
                    >${toMonthName(month.name.slice(5), words)} <span>${month.count.toLocaleString(words.locale)}</span></a
                  > `,
              )}
          </dd>
        </div> `,
    )}
  </dl>`;
}

// 2022-01 to 2022-12
function toMonthNames(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}`);
}

// Midnight of a day, in milliseconds of UTC
function toTime(day: string): number {
  return Date.parse(`${day}T00:00Z`);
}

function toBar(label: string, tally: Pick<Tally, 'address' | 'count'> | undefined, from: string, words: Words): Bar {
  const count = tally?.count ?? 0;
  return { label, count, text: words.articles(count), ...(tally !== undefined && { href: toLink(from, tally.address) }) };
}
