import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import { parseOwnLine } from './dateline.ts';
import type { Dateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDateline, takeDates } from './draft.ts';
import type { Claim } from '../ledger.ts';
import { isClock, readBrokenDate, readDatedLine, readMetaLine } from './meta.ts';
import { isRelative } from '../relative.ts';

const OPENING = /^[([]/u;
/** ") The", "): The" · " – The" */
const AFTER_BRACKETED_DAY = /^[)\]]\s?[:–—-]?\s+(?=["“„«(]?\p{Lu})/u;
const AFTER_DAY = /^\s[–—-]\s(?=["“„«(]?\p{Lu})/u;
/** A dateline's day stands within this many characters. */
const LONGEST = 120;
const LETTER = /\p{L}/u;
const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

/** Takes "NOV" / "19" / "2024" on three lines, or "Jun" / "28" on two over a title; how many lines. */
export function takeBrokenDate(draft: Draft, lines: readonly Line[], at: number): number {
  for (const count of draft.title === undefined ? [3, 2] : [3]) {
    const broken = lines.slice(at, at + count);
    const date = readBrokenDate(broken, count);
    const [first] = broken;
    if (date === undefined || first === undefined) continue;
    const { numbers: _, ...match } = date;
    draft.date ??= { match: { ...match, start: 0, end: first.text.length }, line: first, from: 'meta', rule: 'date/broken-line' };
    draft.claims.push(...broken.map((line): Claim => ({ line, role: 'meta', to: 'date' })));
    return count;
  }
  return 0;
}

/** Takes "10:00 Uhr" below "29 July 2019": the day gets its time. */
export function takeClock(draft: Draft, line: Line): boolean {
  const { date } = draft;
  const last = draft.claims.at(-1);
  if (!isClock(line.text) || date === undefined || date.match.time !== undefined) return false;
  // The clock below an update is not the article's
  if (last?.line !== date.line && date.rule !== 'date/broken-line') return false;
  // A clock is read beside a day, whichever
  const [found] = findDates(`2000-01-01 ${line.text}`);
  if (found?.time === undefined) return false;
  draft.date = { ...date, match: { ...date.match, time: found.time } };
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** Takes a line with a whole date and few words beside it, where no date was found before: "Ausgabe vom Samstag, 13. September 2003". */
export function takeDated(draft: Draft, line: Line): boolean {
  const dates = draft.date === undefined ? readDatedLine(line.text) : [];
  const [first] = dates;
  // Over the title the day opens its line: elsewhere it may be what the title is about
  if (first === undefined || (draft.title === undefined && !isOpening(line.text.slice(0, first.match.start)))) return false;
  takeDates(draft, line, dates, 'meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

function isOpening(before: string): boolean {
  return !LETTER.test(before) || isWeekday(before.replace(NO_LETTERS, ''));
}

/** Takes a line that holds dates alone, a dateline, or a moment in the past. */
export function takeDateOrPlace(draft: Draft, line: Line): boolean {
  const dates = readMetaLine(line.text);
  if (dates.length > 0) {
    takeDates(draft, line, dates, 'meta');
    draft.claims.push({ line, role: 'meta', to: 'date' });
    return true;
  }
  const own = parseOwnLine(line.text);
  if (own !== undefined) {
    takeDateline(draft, line, own);
    draft.claims.push({ line, role: 'dateline', to: own.date === undefined ? 'location' : 'date' });
    return true;
  }
  if (!isRelative(line.text)) return false;
  draft.claims.push({ line, role: 'meta', to: 'date' });
  noteRelative(draft, line, line.text);
  return true;
}

/** Reads the whole day before a first paragraph: "(21 November 2022) Nine boats …", "21.11.2022 – Nine boats …". */
export function parseOpeningDay(text: string): Dateline | undefined {
  const [date] = findDates(text.slice(0, LONGEST));
  if (date === undefined || date.start > 1 || !isFull(date)) return undefined;
  const closing = (date.start === 0 ? AFTER_DAY : AFTER_BRACKETED_DAY).exec(text.slice(date.end, date.end + 12))?.[0];
  if (closing === undefined || (date.start === 1 && !OPENING.test(text))) return undefined;
  return { date, end: date.end + closing.length, rule: 'dateline/run-in' };
}
