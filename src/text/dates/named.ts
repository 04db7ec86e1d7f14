import { isDay } from './date.ts';
import { isJoined, readMonth, readNumber, readShortYear, readYear, skip } from './parts.ts';
import type { Found } from './parts.ts';
import { readTime, readTimeAfter } from './time.ts';
import type { Token } from './tokens.ts';

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ero', 'º', 'ª', '°', '.']);
const BETWEEN = new Set(['de', 'of', 'del', 'năm', '.', ',', '،', '॰', '׳', '-', '/', '’', "'"]);
/** "12. listopada": with the full stop it is the Croatian month, without it the Polish one */
const DOTTED = new Map([['listopada', 10]]);
const RANGE_SIGNS = new Set(['-', '–', '—', '/']);
const DASH = new Set(['-', '–', '—']);
const JOINTS = new Set(['-', '/']);
const SHORT_YEAR_MARKS = new Set(["'", '’']);
/** The short names of English; those of other languages stand before a day only with a year. */
const SHORT_NAMES = new Set('jan feb mar apr may jun june jul july aug sep sept oct nov dec'.split(' '));
const LATIN = /\p{Script=Latin}/u;
const LONGEST_SHORT_NAME = 4;

/** "3 may be late", "7 out of 10", "march 5 abreast": a small word among words is seldom a month's name. */
function isMereWord(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || !LATIN.test(token.text)) return false;
  if (token.text.length > LONGEST_SHORT_NAME && token.text !== 'march') return false;
  return tokens[next]?.kind === 'word' && readTimeAfter(text, tokens, next) === undefined;
}

/** The year of "12-Nov-19", "03/Mar/10" or "Mar 3 '15", which needs its mark. */
function readMarkedYear(tokens: readonly Token[], at: number, dashed: boolean): number | undefined {
  const mark = tokens[at];
  const number = tokens[at + 1];
  if (mark === undefined || number === undefined || mark.end !== number.start) return undefined;
  return SHORT_YEAR_MARKS.has(mark.text) || (dashed && JOINTS.has(mark.text)) ? readShortYear(number) : undefined;
}

/** "4 Nov 12 at 11:22 pm", "4 Nov 12 23:22": a number between the date and its time is the year. */
function readYearBeforeTime(text: string, tokens: readonly Token[], at: number): number | undefined {
  const year = readShortYear(tokens[at]);
  if (year === undefined || readTime(text, tokens, at) !== undefined) return undefined;
  const time = tokens[at + 1]?.kind === 'word' ? readTimeAfter(text, tokens, at + 1) : readTime(text, tokens, at + 1);
  return time === undefined ? undefined : year;
}

/** The year that may follow day and month; `dashed` when a hyphen or a stroke stands between those. */
function withYear(
  text: string,
  tokens: readonly Token[],
  at: number,
  day: { readonly day: number; readonly month: number },
  dashed: boolean,
): Found {
  const yearAt = skip(tokens, at, BETWEEN, 2);
  const year = readYear(tokens[yearAt]);
  if (year !== undefined) return { fields: { ...day, year }, next: yearAt + 1 };
  const marked = readMarkedYear(tokens, at, dashed);
  if (marked !== undefined) return { fields: { ...day, year: marked }, next: at + 2 };
  const bare = readYearBeforeTime(text, tokens, at);
  return bare === undefined ? { fields: day, next: at } : { fields: { ...day, year: bare }, next: at + 1 };
}

/** "3 d’août", but not "2d ago": the small d stands before an apostrophe only. */
function skipElided(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === 'd' && SHORT_YEAR_MARKS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

/** "مايو/أيار", "مايو أيار": the same month by both its names. */
function skipTwin(tokens: readonly Token[], named: { readonly month: number; readonly next: number }): number {
  const twin = readMonth(tokens, tokens[named.next]?.text === '/' ? named.next + 1 : named.next);
  return twin?.month === named.month ? twin.next : named.next;
}

/** `14 March 2013`, `14. März 2013`, `3rd February, 2022`, `5 мая`, `1 de mayo de 2013`. */
export function readDayMonth(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const day = readNumber(tokens[at], 31);
  if (day === undefined || isJoined(tokens, at - 1, RANGE_SIGNS)) return undefined;
  const monthAt = skipElided(tokens, skip(tokens, skip(tokens, at + 1, ORDINALS, 1), BETWEEN, 2));
  const month = tokens[at + 1]?.text === '.' ? DOTTED.get(tokens[monthAt]?.text ?? '') : undefined;
  const named = month === undefined ? readMonth(tokens, monthAt) : { month, next: monthAt + 1 };
  if (named === undefined || !isDay(day, named.month)) return undefined;
  const found = withYear(text, tokens, skipTwin(tokens, named), { day, month: named.month }, JOINTS.has(tokens[monthAt - 1]?.text ?? ''));
  if (found.fields.year !== undefined) return found;
  // "1. Januar 15, 2014": the number of a list, then a date
  if (readMonthDay(text, tokens, monthAt)?.fields.year !== undefined) return undefined;
  return isMereWord(text, tokens, monthAt, found.next) ? undefined : found;
}

/** `March 14, 2013`, `Feb 26`, `November 20th, 2019`, `March 2013`; `led` where its year came before. */
export function readMonthDay(text: string, tokens: readonly Token[], at: number, led = false): Found | undefined {
  const named = readMonth(tokens, at);
  const word = tokens[at];
  if (named === undefined || word === undefined) return undefined;
  const dayAt = skip(tokens, named.next, BETWEEN, 1);
  const only = readYear(tokens[dayAt]);
  if (only !== undefined) {
    const small = !word.capital && LATIN.test(word.text) && word.text.length <= LONGEST_SHORT_NAME;
    // "32 March 2019" has a day, and a wrong one
    return small || tokens[at - 1]?.kind === 'number' ? undefined : { fields: { month: named.month, year: only }, next: dayAt + 1 };
  }
  const day = readNumber(tokens[dayAt], 31);
  if (day === undefined || !isDay(day, named.month)) return undefined;
  const dashed = tokens[dayAt - 1]?.text === '-';
  if (!dashed && isJoined(tokens, dayAt + 1, DASH) && readNumber(tokens[dayAt + 2], 99) !== undefined) return undefined;
  const found = withYear(text, tokens, skip(tokens, dayAt + 1, ORDINALS, 1), { day, month: named.month }, dashed);
  if (found.fields.year !== undefined || led) return found;
  const short = word.text.length <= LONGEST_SHORT_NAME && LATIN.test(word.text) && !SHORT_NAMES.has(word.text);
  if (short || isMereWord(text, tokens, at, dayAt + 1)) return undefined;
  return { ...found, next: dayAt + 1 };
}
