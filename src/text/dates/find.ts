import { rememberLatest } from '../remember.ts';
import { readEra, readOtherCalendar } from './calendars.ts';
import { isDay } from './date.ts';
import type { DateMatch } from './date.ts';
import { readDayMonth, readMonthDay } from './named.ts';
import { readNumeric } from './numeric.ts';
import { readShortYear, readYear, skip } from './parts.ts';
import type { Found } from './parts.ts';
import { readTime, readTimeAfter } from './time.ts';
import { toDateTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { mayHoldDate } from './trace.ts';
import { isWeekday } from './weekdays.ts';

/** Words for "year" behind the number: "29 июня 2009 года", "5 мая 2013 г." */
const YEAR_WORDS = new Set(['года', 'г', 'год', 'року', 'р']);
/** What may stand between a time and the date behind it: "6:45 PM, Feb 16", "1:39 am EST, Wednesday, November 20". */
const BETWEEN_TIME_AND_DATE = new Set([',', '/', '|', '-', '–', 'on', 'am', 'le', 'el', 'il']);
const MOST_BETWEEN = 4;
const AFTER_WEEKDAY = new Set([',', '.']);
/** From the first token of a month's name to its day: "de març de 2013". */
const FARTHEST_DAY = 3;

/** Longest text that is searched: dates stand in short lines or at the start of long ones. */
const LONGEST = 400;

interface TimeBefore {
  readonly time: NonNullable<DateMatch['time']>;
  readonly start: number;
  /** Index of the token after it. */
  readonly next: number;
}

/** Whether a number stands so close behind a word that the word may be its month. */
function isBeforeNumber(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + FARTHEST_DAY; next++) if (tokens[next]?.kind === 'number') return true;
  return false;
}

/** "mar, 16/08/2022": in some languages a Tuesday is short for what March is short for. */
function isWeekdayOfNumbers(text: string, tokens: readonly Token[], at: number): boolean {
  const day = skip(tokens, at + 1, AFTER_WEEKDAY, 1);
  return isWeekday(tokens[at]?.text ?? '') && readNumeric(text, tokens, day) !== undefined;
}

function readDate(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'word' && (!isBeforeNumber(tokens, at) || isWeekdayOfNumbers(text, tokens, at))) return undefined;
  const found =
    token.kind === 'word'
      ? (readEra(tokens, at) ?? readMonthDay(text, tokens, at))
      : (readOtherCalendar(text, tokens, at) ?? readNumeric(text, tokens, at) ?? readDayMonth(text, tokens, at));
  if (found?.fields.day === undefined || found.fields.month === undefined) return found;
  return isDay(found.fields.day, found.fields.month, found.fields.year) ? found : undefined;
}

function isTimeOf(tokens: readonly Token[], before: TimeBefore, at: number): boolean {
  if (at - before.next > MOST_BETWEEN) return false;
  return tokens.slice(before.next, at).every(({ text }) => BETWEEN_TIME_AND_DATE.has(text) || isWeekday(text));
}

/** "#1 : 13 September 2009" · "1. 11-18-2013": a number, a sign apart from it or from what follows, and a date are no time. */
function isBeforeDate(text: string, tokens: readonly Token[], at: number): boolean {
  const [number, sign, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number === undefined || sign === undefined || first === undefined) return false;
  const isApart = sign.start > number.end || (sign.text === '.' && first.start > sign.end);
  return isApart && readDate(text, tokens, at + 2) !== undefined;
}

const NONE: readonly DateMatch[] = [];

/** Every date in the first 400 characters of a text, in order, each with the time that stands beside it. */
export function findDates(text: string): readonly DateMatch[] {
  return searchDates(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}

const searchDates = rememberLatest((head: string): readonly DateMatch[] => {
  if (!mayHoldDate(head)) return NONE;
  const tokens = toDateTokens(head);
  const matches: DateMatch[] = [];
  let before: TimeBefore | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = readDate(head, tokens, at);
    if (found === undefined) {
      const time = token.kind === 'number' && !isBeforeDate(head, tokens, at) ? readTime(head, tokens, at) : undefined;
      if (time !== undefined) {
        before = { time: time.value, start: token.start, next: time.next };
        at = time.next - 1;
      }
      continue;
    }
    const worded = found.fields.year !== undefined && YEAR_WORDS.has(tokens[found.next]?.text ?? '') ? found.next + 1 : found.next;
    const after = readTimeAfter(head, tokens, worded);
    const joined = after === undefined && before !== undefined && isTimeOf(tokens, before, at) ? before : undefined;
    // "Nov 20 04:29:12 EST 2019" · "2:20pm Sat 14 Jan 12", and nothing behind it
    const short = joined !== undefined && worded === tokens.length - 1 ? readShortYear(tokens[worded]) : undefined;
    const behind = after === undefined ? short : readYear(tokens[after.next]);
    const late = found.fields.year === undefined ? behind : undefined;
    const next = (after?.next ?? worded) + (late === undefined ? 0 : 1);
    const time = after?.value ?? joined?.time;
    matches.push({
      start: joined?.start ?? token.start,
      end: tokens[next - 1]?.end ?? token.end,
      ...found.fields,
      ...(late !== undefined && { year: late }),
      ...(time !== undefined && { time }),
    });
    before = undefined;
    at = next - 1;
  }
  return matches;
});
