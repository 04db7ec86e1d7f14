import type { Problem } from '../../catalogue.ts';
import { findProvenOrder, isAmbiguous } from '../../text/dates/date.ts';
import type { DateMatch, DateOrder } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isAmericanZone } from '../../text/dates/zones.ts';
import type { Layout } from '../layouts/layout.ts';

/** How the numeric dates of a capture are read, decided once. */
export interface OrderDecision {
  readonly order?: DateOrder;
  /** What decided it. */
  readonly by: 'capture' | 'separator' | 'comments' | 'zone' | 'language' | 'layout' | 'config' | 'clock' | 'nothing';
}

/** In running English both orders are written; elsewhere the day comes first (CLDR, short dates). */
const MONTH_FIRST_LANGUAGES = new Set(['en', 'und']);
/** An article tells of days near its own. */
const MOST_DAYS_APART = 10;
const MOST_LINES = 12;
/** Readers write within so many days. */
const MOST_DAYS_BEFORE = 14;
const MOST_COMMENTS = 1000;
const DAYS_OF_YEAR = 365;
/** Days of the year before each month begins. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

type Proofs = Record<DateOrder, number>;

function decide(proofs: Proofs): DateOrder | undefined {
  if (proofs['day-first'] === proofs['month-first']) return undefined;
  return proofs['day-first'] > proofs['month-first'] ? 'day-first' : 'month-first';
}

function countProofs(dates: readonly DateMatch[]): Proofs {
  const proofs = { 'day-first': 0, 'month-first': 0 };
  for (const date of dates) {
    const proven = findProvenOrder(date);
    if (proven !== undefined) proofs[proven] += 1;
  }
  return proofs;
}

/** Days of the year from one day to another, the shorter way round: the end of December is near to January. */
function countDaysApart(a: { readonly day: number; readonly month: number }, b: { readonly day: number; readonly month: number }): number {
  const apart = Math.abs((BEFORE_MONTH[a.month - 1] ?? 0) + a.day - (BEFORE_MONTH[b.month - 1] ?? 0) - b.day);
  return Math.min(apart, DAYS_OF_YEAR - apart);
}

/** Counts the dates of which exactly one reading is near a day that the text names by its month. */
function countNeighbours(open: readonly DateMatch[], named: readonly DateMatch[]): Proofs {
  const proofs = { 'day-first': 0, 'month-first': 0 };
  const isNear = (date: DateMatch, day: number, month: number): boolean =>
    named.some((other) => {
      if (other.day === undefined || other.month === undefined) return false;
      if (other.year !== undefined && date.year !== undefined && Math.abs(other.year - date.year) > 1) return false;
      return countDaysApart({ day, month }, { day: other.day, month: other.month }) <= MOST_DAYS_APART;
    });
  for (const date of open) {
    const [first, second] = date.numbers ?? [0, 0];
    const dayFirst = isNear(date, first, second);
    // With full stops between the numbers the month is nowhere first
    const monthFirst = date.separator !== '.' && isNear(date, second, first);
    if (dayFirst && !monthFirst) proofs['day-first'] += 1;
    if (monthFirst && !dayFirst) proofs['month-first'] += 1;
  }
  return proofs;
}

/** Days since the year 0, near enough for differences. */
function countDays({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number {
  return year * DAYS_OF_YEAR + Math.floor(year / 4) + (BEFORE_MONTH[month - 1] ?? 0) + day;
}

/** The order by which an article's day stands shortly before its first comment, where the other order puts it elsewhere. */
function findOrderBefore(open: readonly DateMatch[], comments: readonly DateMatch[]): DateOrder | undefined {
  const days = comments.flatMap(({ year, month, day, numbers }) =>
    year === undefined || month === undefined || day === undefined || numbers !== undefined ? [] : [countDays({ year, month, day })],
  );
  if (days.length === 0) return undefined;
  const first = Math.min(...days.slice(0, MOST_COMMENTS));
  const proofs = { 'day-first': 0, 'month-first': 0 };
  for (const { numbers = [0, 0], year = 0 } of open) {
    const isNear = (day: number, month: number): boolean => {
      const apart = first - countDays({ year, month, day });
      return apart >= -1 && apart <= MOST_DAYS_BEFORE;
    };
    const dayFirst = isNear(numbers[0], numbers[1]);
    const monthFirst = isNear(numbers[1], numbers[0]);
    if (dayFirst !== monthFirst) proofs[dayFirst ? 'day-first' : 'month-first'] += 1;
  }
  return decide(proofs);
}

/** The days that the first lines of an article name by their month: "on February 2". */
export function findNamedDates(article: readonly { readonly text: string }[]): DateMatch[] {
  return article
    .slice(0, MOST_LINES)
    .flatMap(({ text }) => findDates(text).filter((date) => date.numbers === undefined && date.day !== undefined));
}

/**
 * Decides whether the day or the month comes first: by dates that prove it, then the days that the text names (see `findNamedDates`), then
 * separators, the days of the comments, language, zones, layout, config and clocks of twelve hours.
 */
export function decideOrder(
  dates: readonly DateMatch[],
  language: string,
  layout: Layout,
  named: readonly DateMatch[] = [],
  comments: readonly DateMatch[] = [],
): OrderDecision {
  const open = dates.filter(isAmbiguous);
  const proven = decide(countProofs(dates)) ?? decide(countNeighbours(open, named));
  if (proven !== undefined) return { order: proven, by: 'capture' };
  if (open.length > 0 && open.every((date) => date.separator === '.')) return { order: 'day-first', by: 'separator' };
  const before = open.length === 0 ? undefined : findOrderBefore(open, comments);
  if (before !== undefined) return { order: before, by: 'comments' };
  if (!MONTH_FIRST_LANGUAGES.has(language)) return { order: 'day-first', by: 'language' };
  if (open.some((date) => date.time?.zone !== undefined && isAmericanZone(date.time.zone))) return { order: 'month-first', by: 'zone' };
  if (layout.dateOrder !== undefined) return { order: layout.dateOrder.order, by: layout.dateOrder.from };
  // Who writes the halves of the day in English mostly writes the month first
  const halved = open.filter((date) => date.separator !== '.' && date.time?.half !== undefined);
  if (halved.length > 0 && halved.length === open.length) return { order: 'month-first', by: 'clock' };
  return { by: 'nothing' };
}

/** What to note when a date hung on the decision. */
export function findOrderProblem(date: DateMatch, decision: OrderDecision): Problem | undefined {
  if (!isAmbiguous(date) || decision.by === 'capture') return undefined;
  if (decision.order === undefined) {
    return {
      rule: 'date/order-unknown',
      severity: 'warning',
      message: 'nothing tells whether the day or the month comes first; kept the year only',
    };
  }
  const words = decision.order === 'day-first' ? 'day before month' : 'month before day';
  return { rule: 'date/order-assumed', severity: 'note', message: `read as ${words}, decided by the ${decision.by}` };
}
