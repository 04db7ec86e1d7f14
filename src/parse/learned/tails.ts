import type { Line } from '../../text/lines.ts';
import { findMoment } from './moment.ts';

const FEWEST = 3;
const LONGEST_LINE = 160;
const LONGEST_TAIL = 40;
/** ID:aB0xYz: a value behind its label */
const VALUE = /(?<=\p{L}[:：])\S+/gu;
/** 12 · 1.2: numbers of one kind, however deep a comment stands */
const NUMBERS = /\p{Nd}+(?:\.\p{Nd}+)*/gu;

/** What stands behind a moment, numbers and values left out: lines of one system share it. */
export function toTail(after: string): string {
  return after.replace(VALUE, '').replace(NUMBERS, '#').trim().toLowerCase();
}

/** What stands behind the moments of several lines alike: "[2 favorites]" is the system's, whatever it says. */
export function findTails(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const moment = line.text.length > LONGEST_LINE ? undefined : findMoment(line, 0);
    if (moment === undefined) continue;
    const after = line.text.slice(moment.end);
    const tail = after.length > LONGEST_TAIL ? '' : toTail(after);
    if (tail !== '') counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([tail, count]) => (count >= FEWEST ? [tail] : [])));
}
