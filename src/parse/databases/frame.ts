import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { toPreamble } from '../fields/preamble.ts';
import type { Label, Preamble } from '../fields/preamble.ts';

/** What a press database writes around the text of an article, taken from it; undefined for a text that it did not print. */
export type Database = (lines: readonly Line[]) => Preamble | undefined;

/** The line of a day is no longer. */
const LONGEST_DAY = 60;

/** Lines with something on them. */
export function toFilled(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => text !== '');
}

/** Whether a line says on which whole day, and little else: "June 22, 2011 Wednesday". */
export function isDay({ text }: Line): boolean {
  const [date, ...more] = text.length > LONGEST_DAY ? [] : findDates(text);
  return date !== undefined && more.length === 0 && isFull(date);
}

/** The frame of labels and other lines; the article is what is left of all. */
export function toFrame(all: readonly Line[], labels: readonly Label[], others: readonly Line[]): Preamble {
  const taken = new Set([...labels.map(({ line }) => line), ...others]);
  return toPreamble(
    labels,
    others,
    all.filter((line) => !taken.has(line)),
  );
}
