import { isDay } from './date.ts';
import type { DateMatch } from './date.ts';
import { findMonth } from './months.ts';
import { readTime, readTimeAfter } from './time.ts';
import { toTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

const DIGIT = /\p{Nd}/u;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
/** "20192:42 am": a year and the hour that a flattener glued to it. */
const GLUED_YEAR = /^(?<year>(?:19|20)\d\d)(?<hour>\d\d?)$/;

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ero', 'º', 'ª', '°', '.']);
/** Words for "year" behind the number: "29 июня 2009 года", "5 мая 2013 г." */
const YEAR_WORDS = new Set(['года', 'г', 'год', 'року', 'р']);
const BETWEEN = new Set(['de', 'of', 'del', 'd', '.', ',', '-', '/', '’', '\u2019', "'"]);
const SEPARATORS = new Set(['.', '/', '-', '·', '–']);
const SHORT_YEAR_MARKS = new Set(['-', "'", '’']);
const MARKS = { year: new Set(['年', '년']), month: new Set(['月', '월']), day: new Set(['日', '일', '号']) };

/** Longest text that is searched: dates stand in short lines or at the start of long ones. */
const LONGEST = 400;

interface Found {
  readonly fields: Pick<DateMatch, 'year' | 'month' | 'day' | 'numbers' | 'separator'>;
  /** Index of the token after the date. */
  readonly next: number;
}

function readNumber(token: Token | undefined, most: number): number | undefined {
  if (token === undefined || token.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

function readYear(token: Token | undefined): number | undefined {
  return token !== undefined && token.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : undefined;
}

/** Two-digit years are of this century up to 49. */
function readShortYear(token: Token | undefined): number | undefined {
  if (token === undefined || token.kind !== 'number' || token.text.length !== 2) return undefined;
  const value = Number(token.text);
  return value < 50 ? 2000 + value : 1900 + value;
}

/** The year of "12-Nov-19" or "Mar 3 '15", which needs its mark, or of "4 Nov 12 at 11:22". */
function readMarkedYear(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at];
  const number = tokens[at + 1];
  if (mark === undefined || number === undefined || !SHORT_YEAR_MARKS.has(mark.text) || mark.end !== number.start) return undefined;
  return readShortYear(number);
}

function readMonth(tokens: readonly Token[], at: number): { readonly month: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const second = tokens[at + 1];
  const pair = second?.kind === 'word' ? findMonth(`${token.text} ${second.text}`) : undefined;
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = findMonth(token.text);
  return month === undefined ? undefined : { month, next: at + 1 };
}

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>, most: number): number {
  let next = at;
  while (next < at + most && words.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** `14 March 2013`, `14. März 2013`, `3rd February, 2022`, `5 мая`, `1 de mayo de 2013`. */
function readDayMonth(tokens: readonly Token[], at: number): Found | undefined {
  const day = readNumber(tokens[at], 31);
  if (day === undefined) return undefined;
  const month = readMonth(tokens, skip(tokens, skip(tokens, at + 1, ORDINALS, 1), BETWEEN, 2));
  if (month === undefined || !isDay(day, month.month)) return undefined;
  const yearAt = skip(tokens, month.next, BETWEEN, 2);
  const year = readYear(tokens[yearAt]);
  if (year !== undefined) return { fields: { day, month: month.month, year }, next: yearAt + 1 };
  const short = readMarkedYear(tokens, month.next);
  if (short !== undefined) return { fields: { day, month: month.month, year: short }, next: month.next + 2 };
  return { fields: { day, month: month.month }, next: month.next };
}

/** `March 14, 2013`, `Feb 26`, `November 20th, 2019`, `March 2013`. */
function readMonthDay(tokens: readonly Token[], at: number): Found | undefined {
  const month = readMonth(tokens, at);
  if (month === undefined) return undefined;
  const dayAt = skip(tokens, month.next, BETWEEN, 1);
  const only = readYear(tokens[dayAt]);
  if (only !== undefined) return { fields: { month: month.month, year: only }, next: dayAt + 1 };
  const day = readNumber(tokens[dayAt], 31);
  if (day === undefined || !isDay(day, month.month)) return undefined;
  const after = skip(tokens, dayAt + 1, ORDINALS, 1);
  const yearAt = skip(tokens, after, BETWEEN, 2);
  const year = readYear(tokens[yearAt]);
  if (year !== undefined) return { fields: { day, month: month.month, year }, next: yearAt + 1 };
  const short = readMarkedYear(tokens, after);
  if (short !== undefined) return { fields: { day, month: month.month, year: short }, next: after + 2 };
  return { fields: { day, month: month.month }, next: dayAt + 1 };
}

/** `2022-02-03`, `2022/2/3`, `2021年3月12日`, `2019 November 12`. */
function readYearFirst(tokens: readonly Token[], at: number): Found | undefined {
  const year = readYear(tokens[at]);
  if (year === undefined) return undefined;
  const sign = tokens[at + 1];
  if (sign === undefined) return undefined;
  const month = readNumber(tokens[at + 2], 12);
  if (month !== undefined && MARKS.year.has(sign.text) && MARKS.month.has(tokens[at + 3]?.text ?? '')) {
    const day = readNumber(tokens[at + 4], 31);
    if (day !== undefined && MARKS.day.has(tokens[at + 5]?.text ?? '')) return { fields: { year, month, day }, next: at + 6 };
    return { fields: { year, month }, next: at + 4 };
  }
  if (month !== undefined && SEPARATORS.has(sign.text) && tokens[at + 3]?.text === sign.text) {
    const day = readNumber(tokens[at + 4], 31);
    if (day !== undefined && isDay(day, month, year)) return { fields: { year, month, day }, next: at + 5 };
  }
  const named = readMonthDay(tokens, at + 1);
  return named?.fields.day !== undefined && named.fields.year === undefined ? { fields: { ...named.fields, year }, next: named.next } : undefined;
}

/** `03.02.2022`, `11/19/19`, `13. 01. 2020`, `09-05-2011`. */
function readNumeric(tokens: readonly Token[], at: number): Found | undefined {
  const first = readNumber(tokens[at], 31);
  const separator = tokens[at + 1]?.text ?? '';
  if (first === undefined || !SEPARATORS.has(separator) || tokens[at + 3]?.text !== separator) return undefined;
  const second = readNumber(tokens[at + 2], 31);
  if (second === undefined || (first > 12 && second > 12)) return undefined;
  const year = readYear(tokens[at + 4]) ?? readShortYear(tokens[at + 4]);
  if (year === undefined) return undefined;
  const more = tokens[at + 5];
  const goesOn = more !== undefined && more.text === separator && tokens[at + 6]?.kind === 'number' && more.start === tokens[at + 4]?.end;
  return goesOn ? undefined : { fields: { numbers: [first, second], separator, year }, next: at + 5 };
}

/** Splits a year from the hour glued to it, so that the other rules need not know. */
function splitGluedYears(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const glued = token.kind === 'number' && tokens[index + 1]?.text === ':' ? GLUED_YEAR.exec(token.text) : null;
    const year = glued?.groups?.['year'];
    const hour = glued?.groups?.['hour'];
    if (year === undefined || hour === undefined) return [token];
    const middle = token.start + year.length;
    return [
      { ...token, text: year, end: middle },
      { ...token, text: hour, start: middle },
    ];
  });
}

function readDate(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  const found =
    token.kind === 'word' ? readMonthDay(tokens, at) : (readYearFirst(tokens, at) ?? readNumeric(tokens, at) ?? readDayMonth(tokens, at));
  if (found?.fields.day === undefined || found.fields.month === undefined) return found;
  return isDay(found.fields.day, found.fields.month, found.fields.year) ? found : undefined;
}

/** Every date in the first 400 characters of a text, in order, each with the time that stands beside it. */
export function findDates(text: string): DateMatch[] {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (!DIGIT.test(head)) return [];
  const tokens = splitGluedYears(toTokens(head));
  const matches: DateMatch[] = [];
  let before: { readonly time: NonNullable<DateMatch['time']>; readonly start: number; readonly next: number } | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = readDate(tokens, at);
    if (found === undefined) {
      // "16:18 November 12, 2019": the time first
      const time = token.kind === 'number' ? readTime(head, tokens, at) : undefined;
      if (time !== undefined) {
        before = { time: time.value, start: token.start, next: time.next };
        at = time.next - 1;
      }
      continue;
    }
    const worded = found.fields.year !== undefined && YEAR_WORDS.has(tokens[found.next]?.text ?? '') ? found.next + 1 : found.next;
    const after = readTimeAfter(head, tokens, worded);
    const joined = after === undefined && before !== undefined && skip(tokens, before.next, new Set([',', '/', '|', '-']), 1) === at ? before : undefined;
    const next = after?.next ?? worded;
    const time = after?.value ?? joined?.time;
    matches.push({
      start: joined?.start ?? token.start,
      end: tokens[next - 1]?.end ?? token.end,
      ...found.fields,
      ...(time !== undefined && { time }),
    });
    before = undefined;
    at = next - 1;
  }
  return matches;
}
