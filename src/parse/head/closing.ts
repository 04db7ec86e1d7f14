import { isFull } from '../../text/dates/date.ts';
import type { Piece } from '../piece.ts';
import { type Draft, takeDates } from './draft.ts';
import { type MetaDate, readMetaLine } from './meta.ts';

/** Whether a day without a year is the day that a date has. */
function isDayOf({ match }: MetaDate, draft: Draft): boolean {
  const { day, month, year } = draft.date?.match ?? {};
  return year === undefined && day !== undefined && match.day === day && match.month === month;
}

/** Takes the day that stands on the last line of an article, where a label says what it is, or where it is that of a dateline without its year. Gives what is left. */
export function takeClosingDate(draft: Draft, rest: readonly Piece[]): readonly Piece[] {
  const last = rest.at(-1);
  const [first, ...more] = last === undefined || last.columns !== undefined || rest.length < 2 ? [] : readMetaLine(last.text);
  if (last === undefined || first === undefined || ![first, ...more].every(({ match }) => isFull(match))) return rest;
  const isYear = more.length === 0 && isDayOf(first, draft);
  if (!isYear && [first, ...more].some(({ kind }) => kind === 'unlabelled')) return rest;
  if (isYear) delete draft.date;
  takeDates(draft, last.line, [first, ...more], 'meta');
  draft.claims.push({ line: last.line, role: 'meta', to: 'date' });
  return rest.slice(0, -1);
}

/** A dateline's day without its year is that of an update that a line near the title names with it: "Updated: Mar 14, 2021" over "BERGEN, March 14". */
export function takeYear(draft: Draft): void {
  const { date, updated } = draft;
  if (date === undefined || updated === undefined || date.match.year !== undefined || updated.match.year === undefined) return;
  const { day, month } = date.match;
  if (day === undefined || day !== updated.match.day || month !== updated.match.month) return;
  // The clock is that of the update
  const { time: _, ...match } = updated.match;
  draft.date = { ...updated, match };
}
