import { isFull } from '../../text/dates/date.ts';
import type { Piece } from '../piece.ts';
import { findDates } from '../../text/dates/find.ts';
import { type Draft, takeDates, takeNames } from './draft.ts';
import { parseBareNames } from './names.ts';
import { type MetaDate, readMetaLine } from './meta.ts';

/** Whether a day without a year is the day that a date has. */
function isDayOf({ match }: MetaDate, draft: Draft): boolean {
  const { day, month, year } = draft.date?.match ?? {};
  return year === undefined && day !== undefined && match.day === day && match.month === month;
}

/** - Ada Quill, 21/10/2001: who wrote and when, below the text */
const SIGNED = /^[-–—]{1,2}\s?(?<name>\p{Lu}[^,]{3,40}),\s(?=\d)/u;

/** Takes the line with which a writer signs and dates a text, where nobody and no day is named above it. */
function takeSigned(draft: Draft, { line, text, columns }: Piece): boolean {
  const name =
    draft.date === undefined && draft.byline.length === 0 && columns === undefined ? SIGNED.exec(text)?.groups?.['name'] : undefined;
  const names = name === undefined ? undefined : parseBareNames(name);
  const [date, ...more] = names === undefined ? [] : findDates(text);
  if (names === undefined || date === undefined || more.length > 0 || !isFull(date) || date.end < text.length) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'byline');
  takeNames(draft, line, names, 'byline/beside-date');
  return true;
}

/** Takes the day that stands on the last line of an article, where a label says what it is, or where it is that of a dateline without its year. Gives what is left. */
export function takeClosingDate(draft: Draft, rest: readonly Piece[]): readonly Piece[] {
  const last = rest.at(-1);
  if (last !== undefined && rest.length > 1 && takeSigned(draft, last)) return rest.slice(0, -1);
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
