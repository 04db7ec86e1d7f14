import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { findOnlyDate, isBareDate } from '../heads.ts';

/** 3 hours ago · vor 2 Stunden · il y a 3 jours · hace 7 horas · 2 часа назад · 3h ago */
const RELATIVE =
  /(?:\b(?:vor|il y a|hace)\s{1,3}(?:\d{1,3}|ein(?:er|em)?|une?)\s{1,3}\p{L}{3,10}|(?:~\s?)?\b(?:\d{1,4}|an?|one)\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy]|mo|секунд\p{L}{0,2}|минут\p{L}{0,2}|час\p{L}{0,2}|дн\p{L}{1,2}|день|недел\p{L}{1,2}|месяц\p{L}{0,2}|год\p{L}{0,1}|лет)\s{1,3}(?:ago|назад))(?![\p{L}])(?:\s?\([^)]{1,20}\))?/iu;

const AGO = /\b(?:ago|vor|il y a|hace)\b|назад/i;

/** November 12th */
const ORDINAL_DAY = /^\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)$/u;

/** Joe : 11:58 AM — a day's own clock, behind a sign, where a system keeps the day for a heading of its own */
const CLOCK_BEHIND = /(?<=\s[:|@–—-]\s{1,3})\d{1,2}[:.]\d\d\s?[ap]\.?m\.?$/iu;
const ENDS_WITH_CLOCK = /m\.?$/iu;

/** A date with its time, an age or a clock on a line. */
export interface Moment {
  /** Offsets into the line's trimmed text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date?: DateMatch;
}

/** Whether a line may hold a moment: most lines need no second look. */
export function mayHoldMoment({ text, mayDate }: Line): boolean {
  return mayDate || AGO.test(text) || endsWithClock(text);
}

/** Whether a clock behind a sign ends a line. */
export function endsWithClock(text: string): boolean {
  return ENDS_WITH_CLOCK.test(text) && CLOCK_BEHIND.test(text);
}

/** The only moment of a line, from an offset on. */
export function findMoment(line: Line, from: number): Moment | undefined {
  const date = findOnlyDate(line, from);
  if (date !== undefined) {
    const full =
      (date.day !== undefined || date.numbers !== undefined) &&
      (date.year !== undefined || date.time !== undefined || isBareDate(line, date) || ORDINAL_DAY.test(line.text));
    return full ? { start: date.start, end: date.end, text: line.text.slice(date.start, date.end), date } : undefined;
  }
  const relative = AGO.test(line.text) ? RELATIVE.exec(line.text) : ENDS_WITH_CLOCK.test(line.text) ? CLOCK_BEHIND.exec(line.text) : null;
  return relative === null ? undefined : { start: relative.index, end: relative.index + relative[0].length, text: relative[0] };
}
