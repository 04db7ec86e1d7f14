import type { Line } from '../../text/lines.ts';
import type { Preamble } from '../fields/preamble.ts';

/** What a press database writes around the text of an article, taken from it; undefined for a text that it did not print. */
export type Database = (lines: readonly Line[]) => Preamble | undefined;

/** Lines with something on them. */
export function toFilled(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => text !== '');
}
