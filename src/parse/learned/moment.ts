import { rememberLatest } from '../../text/remember.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { isButton } from '../thread/buttons.ts';
import { findOnlyDate, isBareDate } from '../thread/heads.ts';
import { findAge } from '../relative.ts';

/** A line that holds a moment and set words is no longer. */
const LONGEST = 160;
/** What may stand behind an age: 4 seconds ago ( 1:16 PM) */
const IN_BRACKETS = /^\s?\([^)]{1,20}\)/u;
/** 2w · 15h · 3 d: an age that is all of its line */
const SHORT_AGE = /^\d{1,3}\s?(?:min|std|mo|[smhdwy]|мин|[чд])\.?$/iu;
/** Mara about 2 hours later: · Mara said 3 days later: an age that hangs on the day of the article */
const LATER = /(?<=\S\s)(?:about\s)?\d{1,3}\s(?:minutes?|hours?|days?|weeks?|months?|years?)\slater(?=:?$)/iu;
const ENDS_LATER = /later:?$/iu;
/** Just now · gerade eben · только что */
const JUST_NOW =
  /^(?:just now|(?:a )?moments? ago|(?:gerade )?eben|gerade eben|à l[’']instant|justo ahora|ahora mismo|agora mesmo|proprio ora|zojuist|przed chwilą|только что|щойно|az önce|just nu|akkurat nå|刚刚|剛剛|たった今|방금)$/iu;
const LONGEST_NOW = 24;
const FIGURE = /\d/u;
/** 2w 4 likes Reply · 3 d Like Reply 2: an age before counters and buttons */
const AGE_BEFORE = /^(?<age>\d{1,3}\s?(?:min|std|mo|[smhdwy]))\s(?:\d{1,6}\s(?:likes?|replies)\s?)?(?<buttons>\p{L}.{0,40})?$/iu;
/** Today, 08:11 · yesterday at 10:34 PM · heute um 8:11 Uhr · вчера, 20:28: a day that hangs on the day of capture */
const DAY_AND_CLOCK =
  /(?<!\p{L})(?:today|yesterday|heute|gestern|vorgestern|aujourd[’']hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|wczoraj|сегодня|вчера|сьогодні|вчора|bugün|dün|idag|i dag|igår|i går|dnes|včera|今天|昨天|今日|昨日)[\s,|–-]{0,3}(?:(?:at|um|à|a las|alle(?: ore)?|às|om|o(?: godz\.)?|в|о|saat|kl\.?|v)\s)?\d{1,2}[:.]\d\d(?!\d)(?:\s?[ap]\.?m\.?(?!\p{L}))?/iu;
/** Joe : 11:58 AM — a day's own clock, behind a sign, where a system keeps the day for a heading of its own */
const CLOCK_BEHIND = /(?<=\s[:|@–—-]\s{1,3})\d{1,2}[:.]\d\d\s?[ap]\.?m\.?$/iu;
/** At 8:11 AM, Mara said... */
const CLOCK_BEFORE = /(?<=^At\s)\d{1,2}:\d\d\s?[ap]\.?m\.?(?=,\s)/iu;
const CLOCK = /\d[:.]\d\d(?!\d)/u;
const ENDS_WITH_CLOCK = /m\.?$/iu;

/** 03/03 at 09:10 PM · 21:10 3/3 · 03.03. 21:10: a day of any year, and its clock */
const DAY_OF_ANY_YEAR =
  /(?<![\d/.])(?:\d{1,2}[/.]\d{1,2}\.?(?:\s?[,|@–-])?\s(?:(?:at|um|à|om|kl\.?)\s)?\d{1,2}:\d\d(?:\s?[ap]m)?|\d{1,2}:\d\d(?:\s[ap]m)?,?\s\d{1,2}\/\d{1,2})(?![\d/:]|\.\d)/iu;
/** Mara Lind 12y · Mara Lind · 3h: an age behind a name */
const AGE_BEHIND = /(?<=\S\s(?:[·•|–-]\s)?)\d{1,3}(?:min|mo|[hdwy])$/u;
const ENDS_WITH_AGE = /\d(?:min|mo|[hdwy])$/u;

/** November 12th */
const ORDINAL_DAY = /^\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)$/u;

/** A date with its time, an age or a clock on a line. */
export interface Moment {
  /** Offsets into the line's trimmed text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date?: DateMatch;
}

/** Finds a moment that says no date: an age, a clock behind "today", a clock behind a sign. */
const findUndated = rememberLatest((text: string): Moment | undefined => {
  if (text.length > LONGEST) return undefined;
  // Without a figure there is only "an hour ago" and "just now"
  const figured = FIGURE.test(text);
  const before = figured ? AGE_BEFORE.exec(text)?.groups : undefined;
  const { age: early = '', buttons = '' } = before ?? {};
  if (before !== undefined && (buttons === '' || isButton(buttons))) return { start: 0, end: text.length, text: early };
  const age =
    findAge(text) ??
    (figured && ENDS_LATER.test(text) ? LATER.exec(text) : null) ??
    (figured ? SHORT_AGE.exec(text) : null) ??
    (text.length <= LONGEST_NOW ? JUST_NOW.exec(text) : null) ??
    (figured && ENDS_WITH_AGE.test(text) ? AGE_BEHIND.exec(text) : null);
  if (age !== null) {
    const end = age.index + age[0].length;
    const bracket = IN_BRACKETS.exec(text.slice(end))?.[0] ?? '';
    return { start: age.index, end: end + bracket.length, text: age[0] + bracket };
  }
  const clock =
    figured && CLOCK.test(text)
      ? (DAY_AND_CLOCK.exec(text) ??
        CLOCK_BEFORE.exec(text) ??
        DAY_OF_ANY_YEAR.exec(text) ??
        (ENDS_WITH_CLOCK.test(text) ? CLOCK_BEHIND.exec(text) : null))
      : null;
  return clock === null ? undefined : { start: clock.index, end: clock.index + clock[0].length, text: clock[0] };
});

/** Whether a line holds a moment without a date. */
export function isUndated({ text }: Line): boolean {
  return text !== '' && findUndated(text) !== undefined;
}

/** Whether a line may hold a moment: most lines need no second look. */
export function mayHoldMoment(line: Line): boolean {
  return line.mayDate || isUndated(line);
}

/** The only moment of a line, from an offset on. */
export function findMoment(line: Line, from: number): Moment | undefined {
  const date = findOnlyDate(line, from);
  if (date === undefined) return findUndated(line.text);
  const full =
    (date.day !== undefined || date.numbers !== undefined) &&
    (date.year !== undefined || date.time !== undefined || isBareDate(line, date) || ORDINAL_DAY.test(line.text));
  return full ? { start: date.start, end: date.end, text: line.text.slice(date.start, date.end), date } : undefined;
}
