import { html } from 'hono/html';
import type { Basis } from '../../record.ts';
import { remember } from '../../text/remember.ts';
import type { Words } from '../words.ts';
import type { Html } from './frame.ts';

// 2022-01-11T11:05, 2022-01-11, 2022-01, 2022, XXXX-02-26
const DATE = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d))?)?)?$/;

// 11 – 12 January 2022
const NARROW_RANGE = /^(\d+)\s–\s(\d+\s)/;

/** How a range of days is said in a language, by what its two days share. */
const SPANS = new Map<string, readonly Intl.DateTimeRangeFormatPart[]>();

/** What is said round a date. */
type DateWords = Pick<Words, 'locale' | 'at' | 'noYear' | 'orEarlier'>;

/** A date of the record in the words of the interface: "11 January 2022, 11:05", "January 2022", "26 February, year not stated". */
export function toDateText(date: string, words: Omit<DateWords, 'orEarlier'>): string {
  const found = DATE.exec(date)?.groups;
  if (found === undefined) return date;
  const { year, month, hour, minute } = found;
  if (month === undefined) return date;
  const text = toDayText(date.slice(0, 10), words.locale);
  if (text === undefined) return date;
  const clock = hour === undefined ? '' : `${words.at}${hour}:${minute}`;
  return text + clock + (year === 'XXXX' ? words.noYear : '');
}

// The same days are named again and again.
const toDayText = remember((date: string, locale: string): string | undefined => {
  const [year = '', month = '', day] = date.split('-');
  const isYearless = year === 'XXXX';
  // A leap year, so that 29 February can be shown without its year.
  const time = toTime(isYearless ? '2000' : year, month, day ?? '01');
  return time === undefined ? undefined : toFormat(locale, isYearless ? '' : 'numeric', day === undefined ? '' : 'numeric').format(time);
});

/** The same with what has to be said of a date that was worked out: "11 January 2022, or earlier". */
export function toKnownDateText(date: string, basis: Basis | undefined, words: DateWords): string {
  const known = basis === 'inferred' ? date.slice(0, 10) : date;
  return toDateText(known, words) + (basis === 'inferred' ? words.orEarlier : '');
}

/** The days from the first to the last date, those without a day left aside: "11–12 January 2022". */
export function toSpanText(dates: readonly string[], words: Words): string | undefined {
  const days = dates
    .map((date) => date.slice(0, 10))
    .filter((day) => toDay(day) !== undefined)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)].map((day) =>
    day === undefined ? undefined : toTime(day.slice(0, 4), day.slice(5, 7), day.slice(8)),
  );
  if (first === undefined || last === undefined) return undefined;
  const format = toFormat(words.locale, 'numeric', 'numeric');
  return first === last ? format.format(first) : toRangeText(first, last, words.locale, format).replace(NARROW_RANGE, '$1–$2');
}

// A range takes the system some twenty times as long to say as a day. All that lie in one month are said alike, and so on.
function toRangeText(first: number, last: number, locale: string, format: Intl.DateTimeFormat): string {
  const [from, to] = [first, last].map((time) => new Map(format.formatToParts(time).map(({ type, value }) => [type, value])));
  const isAlike = (type: 'year' | 'month'): boolean => from?.get(type) === to?.get(type);
  const key = `${locale} ${isAlike('year')} ${isAlike('month')}`;
  const known = SPANS.get(key) ?? format.formatRangeToParts(first, last);
  SPANS.set(key, known);
  return known.map(({ type, value, source }) => (type === 'literal' ? value : (source === 'endRange' ? to : from)?.get(type))).join('');
}

/** The number of days from 1970 to a date that has its day; undefined for one that has not. */
export function toDay(date: string): number | undefined {
  const found = DATE.exec(date)?.groups;
  if (found?.year === undefined || found.year === 'XXXX' || found.month === undefined || found.day === undefined) return undefined;
  const time = toTime(found.year, found.month, found.day);
  return time === undefined ? undefined : time / 86_400_000;
}

/** A date as `<time>`; without the machine's form where HTML knows none. */
export function renderDate(date: string, text: string): Html {
  const found = DATE.exec(date)?.groups;
  if (found === undefined || found.year === '0000') return html`<span>${text}</span>`;
  return html`<time datetime="${date.replace(/^XXXX-/, '')}">${text}</time>`;
}

function toTime(year: string, month: string, day: string): number | undefined {
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return time.getUTCDate() === Number(day) && time.getUTCMonth() === Number(month) - 1 ? time.getTime() : undefined;
}

const toFormat = remember(
  (locale: string, year: 'numeric' | '', day: 'numeric' | ''): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      day: day || undefined,
      month: 'long',
      year: year || undefined,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    }),
);
