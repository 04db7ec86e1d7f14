import type { Line } from '../../text/lines.ts';
import { findHeading, readCount } from './heading.ts';
import type { CommentSpan } from './spans.ts';
import { readTally } from './tally.ts';

/** Lines at a comment's end among which it is looked for. */
const MOST_LINES = 8;

function findTally(lines: readonly Line[], { textStart, textEnd }: CommentSpan): number {
  for (let at = textEnd - 1; at >= Math.max(textStart, textEnd - MOST_LINES); at--) {
    const tally = readTally(lines[at]?.text ?? '');
    if (tally !== undefined && tally > 0) return tally;
  }
  return 0;
}

/**
 * Gives comments the one above that counts them as its answers: under the first stands "2 replies", and the next two are these. Only where the
 * heading counts as many comments as stand here, with the answers or without them: elsewhere some are hidden, and nobody can tell which.
 */
export function addCounted(lines: readonly Line[], spans: readonly CommentSpan[]): readonly CommentSpan[] {
  const isFlush = spans.every(({ head }) => head.indent === spans[0]?.head.indent && head.depth === undefined && head.kind === 'comment');
  const tallies = isFlush ? spans.map((span) => findTally(lines, span)) : [];
  const all = tallies.reduce((sum, tally) => sum + tally, 0);
  const heading = all === 0 ? undefined : findHeading(lines, spans[0]?.head.first ?? 0);
  const stated = heading === undefined ? undefined : readCount(lines[heading]);
  if (stated === undefined || (stated !== spans.length && stated !== spans.length - all)) return spans;
  const answered = new Map<number, number>();
  for (const [index, tally] of tallies.entries()) {
    for (let next = index + 1; next <= index + tally; next++) {
      // An answer with answers of its own would be counted twice
      if (next >= spans.length || answered.has(next)) return spans;
      answered.set(next, index);
    }
  }
  return spans.map((span, index) => {
    const to = answered.get(index);
    return to === undefined || span.answers !== undefined || span.head.parentName !== undefined ? span : { ...span, answers: to };
  });
}
