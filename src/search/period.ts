import type { Summary } from '../summary.ts';
import { toLanguage } from '../text/language.ts';
import { UNDATED } from './bundle.ts';

/** How many articles a period may hold. */
export interface Limits {
  readonly closed: number;
  /** Of the latest period of a language: it is made anew with every new article. */
  readonly open: number;
}

/** The members of a period, oldest first; which they are follows from the set of all articles alone. */
export interface Cut {
  readonly language: string;
  /** The years that it spans: `2016-2023`, `2022`, `undated`. */
  readonly name: string;
  readonly members: readonly Summary[];
}

/** Archives of fewer articles have smaller periods. */
const LARGE = 25_000;

/** The sizes that docs/performance.md explains: an article that is edited has its period made anew, which shall be a small part of the whole, and a search loads something of each. */
export function toPeriodLimits(listed: number): Limits {
  return { closed: listed < LARGE ? 1_250 : 2_500, open: 500 };
}

// 2022, 2022-02, 2022-02-03, 2022-02-03T11:05
const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d))?)?)?/;

// A place is a number: year, month, day and minute of the day, each in bits of its own, then the beginning of the id.
const YEAR_BITS = 14;
const MONTH_BITS = 4;
const DAY_BITS = 5;
const MINUTE_BITS = 11;
const ID_BITS = 16;
const BITS = YEAR_BITS + MONTH_BITS + DAY_BITS + MINUTE_BITS + ID_BITS;

interface Placed {
  readonly place: number;
  readonly summary: Summary;
}

/**
 * Cuts the listed articles of each language into periods. Time is halved where the calendar's own numbers halve it (2016–2023 into 2016–2019
 * and 2020–2023, …, a year into January–July and August–December, …, at last a day by the ids), and a stretch becomes a period when it
 * holds no more than the limit. So a border depends on nothing but the articles beside it, and one article more makes at most two new periods.
 */
export function cutPeriods(summaries: readonly Summary[], limits: Limits): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [language, members] of groupByLanguage(summaries)) {
    const isDated = ({ date }: Summary): boolean => toYear(date) !== UNDATED;
    const dated = place(members.filter(isDated), toMoment);
    const undated = place(
      members.filter((summary) => !isDated(summary)),
      () => 0,
    );
    for (const stretch of halve(dated, BITS - 1, true, limits)) cuts.push({ language, name: toName(stretch), members: stretch });
    for (const stretch of halve(undated, BITS - 1, false, limits)) cuts.push({ language, name: UNDATED, members: stretch });
  }
  return cuts;
}

/** The year of a date, or `undated`. */
export function toYear(date: string | undefined): string {
  return DATE.exec(date ?? '')?.groups?.['year'] ?? UNDATED;
}

/** The language that a period is of, `pt` for `pt-BR`: never a path, whatever the record says. */
export function toPrimaryLanguage(language: string): string {
  return toLanguage(language)?.split('-', 1)[0] ?? 'und';
}

function groupByLanguage(summaries: readonly Summary[]): readonly (readonly [language: string, members: readonly Summary[]])[] {
  const groups = new Map<string, Summary[]>();
  for (const summary of summaries) {
    if (!summary.listed) continue;
    const language = toPrimaryLanguage(summary.language);
    const members = groups.get(language);
    if (members === undefined) groups.set(language, [summary]);
    else members.push(summary);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function place(members: readonly Summary[], toStart: (summary: Summary) => number): readonly Placed[] {
  return members
    .map((summary) => ({ summary, place: toStart(summary) * 2 ** ID_BITS + Number.parseInt(summary.id.slice(0, ID_BITS / 4), 16) }))
    .toSorted(
      (a, b) => a.place - b.place || compareTexts(a.summary.date ?? '', b.summary.date ?? '') || compareTexts(a.summary.id, b.summary.id),
    );
}

// A part that a date leaves open counts as 0, before all others.
function toMoment({ date }: Summary): number {
  const found = DATE.exec(date ?? '')?.groups;
  const part = (name: string, bits: number): number => Math.min(Number(found?.[name] ?? 0), 2 ** bits - 1);
  const minute = found?.['hour'] === undefined ? 0 : 1 + Number(found['hour']) * 60 + Number(found['minute']);
  const day = (part('year', YEAR_BITS) * 2 ** MONTH_BITS + part('month', MONTH_BITS)) * 2 ** DAY_BITS + part('day', DAY_BITS);
  return day * 2 ** MINUTE_BITS + Math.min(minute, 2 ** MINUTE_BITS - 1);
}

function* halve(members: readonly Placed[], bit: number, isLatest: boolean, limits: Limits): Generator<readonly Summary[]> {
  if (members.length === 0) return;
  if (members.length <= (isLatest ? limits.open : limits.closed) || bit < 0) {
    yield members.map(({ summary }) => summary);
    return;
  }
  const found = members.findIndex((member) => Math.floor(member.place / 2 ** bit) % 2 === 1);
  const half = found === -1 ? members.length : found;
  yield* halve(members.slice(0, half), bit - 1, isLatest && half === members.length, limits);
  yield* halve(members.slice(half), bit - 1, isLatest, limits);
}

function toName(members: readonly Summary[]): string {
  const [first, last] = [toYear(members[0]?.date), toYear(members.at(-1)?.date)];
  return first === last ? first : `${first}-${last}`;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
