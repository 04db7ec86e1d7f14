import { type DateOrder, isDay } from './date.ts';
import { readDayMonth, readMonthDay } from './named.ts';
import { isJoined, readNumber, readShortYear, readYear, skip } from './parts.ts';
import type { Found } from './parts.ts';
import { readTimeAfter } from './time.ts';
import type { Token } from './tokens.ts';
import { isOnWeekday } from './weekdays.ts';

const SEPARATORS = new Set(['.', '/', '-', '·', '–']);
const APOSTROPHES = new Set(["'", '’', '‘']);
const AFTER_YEAR = new Set(['.', ',', '-', '/']);
/** "2021 m. kovo 5 d.", "2021. gada 5. marts", "2021 ж. 5 наурыз", "2021eko martxoaren 5a" */
const YEAR_WORDS = new Set(['m', 'gada', 'ж', 'թ', 'ko', 'eko']);
/** What stands behind the day in the first and the last of these. */
const DAY_WORDS = new Set(['d', 'a', 'an', 'ean']);
/** Numbers of a date that spaces part. */
const SPACED = 3;
const AFTER_WEEKDAY = new Set([',', '.', 'den', 'the', 'le', 'il', 'el', '-', '|']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const MARKS = { year: new Set(['年', '년']), month: new Set(['月', '월']), day: new Set(['日', '일', '号', '號']) };

/** `3月12日`, the year before it or not stated. */
function readMarkedDay(tokens: readonly Token[], at: number): Found | undefined {
  const month = readNumber(tokens[at], 12);
  if (month === undefined || !MARKS.month.has(tokens[at + 1]?.text ?? '')) return undefined;
  const day = readNumber(tokens[at + 2], 31);
  if (day === undefined) return undefined;
  if (MARKS.day.has(tokens[at + 3]?.text ?? '')) return { fields: { month, day }, next: at + 4 };
  // "1月 13th, 2013": a program that translates the names of months and nothing else
  const year = ORDINALS.has(tokens[at + 3]?.text ?? '') && tokens[at + 4]?.text === ',' ? readYear(tokens[at + 5]) : undefined;
  return year === undefined ? undefined : { fields: { month, day, year }, next: at + 6 };
}

/** `2022-02-03`, `2022/2/3`, `2021年3月12日`, `2019 November 12`, `2019. március 5.` */
function readYearFirst(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const year = readYear(tokens[at]);
  const sign = tokens[at + 1];
  if (year === undefined || sign === undefined) return undefined;
  if (MARKS.year.has(sign.text)) {
    const marked = readMarkedDay(tokens, at + 2);
    if (marked !== undefined) return { fields: { ...marked.fields, year }, next: marked.next };
    const only = readNumber(tokens[at + 2], 12);
    return only !== undefined && MARKS.month.has(tokens[at + 3]?.text ?? '') ? { fields: { year, month: only }, next: at + 4 } : undefined;
  }
  const month = readNumber(tokens[at + 2], 12);
  if (month !== undefined && SEPARATORS.has(sign.text) && tokens[at + 3]?.text === sign.text) {
    const day = readNumber(tokens[at + 4], 31);
    if (day !== undefined && isDay(day, month, year)) return { fields: { year, month, day }, next: at + 5 };
  }
  const spaced = at === 0 && tokens.length === SPACED ? readSpaced(tokens, year) : undefined;
  if (spaced !== undefined) return spaced;
  const behind = skip(tokens, at + 1, AFTER_YEAR, 1);
  const worded = YEAR_WORDS.has(tokens[behind]?.text ?? '') ? skip(tokens, behind + 1, AFTER_YEAR, 1) : undefined;
  const named =
    readMonthDay(text, tokens, worded ?? behind, true) ?? (worded === undefined ? undefined : readDayMonth(text, tokens, worded));
  if (named?.fields.day === undefined || named.fields.year !== undefined) return undefined;
  return { fields: { ...named.fields, year }, next: worded === undefined ? named.next : skipDayWord(tokens, named.next) };
}

/** `2005 04 08`, where it is all that a line says. */
function readSpaced(tokens: readonly Token[], year: number): Found | undefined {
  const [month, day] = [readNumber(tokens[1], 12), readNumber(tokens[2], 31)];
  if (month === undefined || day === undefined || tokens[1]?.text.length !== 2 || tokens[2]?.text.length !== 2) return undefined;
  return { fields: { year, month, day }, next: SPACED };
}

function skipDayWord(tokens: readonly Token[], at: number): number {
  if (!DAY_WORDS.has(tokens[at]?.text ?? '')) return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** Whether two numbers are a day and a month, in one order or the other. */
function isDayPair(first: number, second: number, year: number): boolean {
  return isDay(first, second, year) || isDay(second, first, year);
}

/** The order that the weekday before a date proves: on "Monday, 11.05.2012" it can only be the 5th of November. */
function findOrderByWeekday(tokens: readonly Token[], at: number, first: number, second: number, year: number): DateOrder | undefined {
  const weekday = tokens[skipBack(tokens, at - 1)]?.text ?? '';
  const dayFirst = isDay(first, second, year) ? isOnWeekday(weekday, year, second, first) : false;
  const monthFirst = isDay(second, first, year) ? isOnWeekday(weekday, year, first, second) : false;
  return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first';
}

function skipBack(tokens: readonly Token[], at: number): number {
  return AFTER_WEEKDAY.has(tokens[at]?.text ?? '') ? at - 1 : at;
}

/** `03.02.2022`, `11/19/19`, `13. 01. 2020`, `09-05-2011`. */
function readYearLast(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const first = readNumber(tokens[at], 31);
  const separator = tokens[at + 1]?.text ?? '';
  if (first === undefined || !SEPARATORS.has(separator) || tokens[at + 3]?.text !== separator) return undefined;
  const second = readNumber(tokens[at + 2], 31);
  // "03-03-’10"
  const yearAt = APOSTROPHES.has(tokens[at + 4]?.text ?? '') ? at + 5 : at + 4;
  const long = readYear(tokens[yearAt]);
  const year = long ?? readShortYear(tokens[yearAt]);
  if (second === undefined || year === undefined || !isDayPair(first, second, year)) return undefined;
  // "2.6.18" is a version, "10.12.13.14" an address: parts of a longer row of numbers are no date
  if (isJoined(tokens, at - 1, SEPARATORS) || (isJoined(tokens, yearAt + 1, SEPARATORS) && tokens[yearAt + 1]?.text === separator))
    return undefined;
  const padded = tokens[at]?.text.length === 2 && tokens[at + 2]?.text.length === 2;
  if (long === undefined && separator !== '/' && !padded && readTimeAfter(text, tokens, yearAt + 1) === undefined) return undefined;
  // "10 - 25 - 50 a page"
  const isWide = (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);
  if (long === undefined && isWide && separator !== '.') return undefined;
  const order = findOrderByWeekday(tokens, at, first, second, year);
  return { fields: { numbers: [first, second], separator, year, ...(order !== undefined && { order }) }, next: yearAt + 1 };
}

/** A date in digits, or one that begins with its year. */
export function readNumeric(text: string, tokens: readonly Token[], at: number): Found | undefined {
  return readYearFirst(text, tokens, at) ?? readMarkedDay(tokens, at) ?? readYearLast(text, tokens, at);
}
