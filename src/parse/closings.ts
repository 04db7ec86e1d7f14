import type { DateMatch } from '../text/dates/date.ts';
import type { Line } from '../text/lines.ts';
import type { CommentHead } from './dialect.ts';
import { toSignatureName } from './signature.ts';

/** The line under a comment's text that holds its buttons and its moment, in systems that open a comment with the bare name. */
export interface Closing {
  /** Index of the line that the moment was read from. */
  readonly at: number;
  /** Index of the last line of the buttons. */
  readonly last: number;
  readonly date?: DateMatch;
  readonly dateText?: string;
  readonly votes?: number;
}

/** The parts of a line that opens a comment. */
export interface Opening {
  readonly author: string;
  readonly status?: string;
}

/** Longest comment, in lines, above the first closing. */
const LONGEST_FIRST = 60;

function toHead(line: Line, at: number, opening: Opening, closing: Closing): CommentHead {
  return {
    first: at,
    last: at,
    ...opening,
    ...(closing.date !== undefined && { date: closing.date }),
    ...(closing.dateText !== undefined && { dateText: closing.dateText, dateLine: closing.at }),
    ...(closing.votes !== undefined && { votes: closing.votes }),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

/** Names a comment's author from the whole of its first line. */
export function toOpening(text: string): Opening | undefined {
  const author = toSignatureName(text);
  return author === undefined ? undefined : { author };
}

/**
 * Reads heads from the closings that stand below each text: the name is the first line after the closing before.
 * Above the first closing it is the line after the one that `isBorder` knows, at most 60 lines up.
 */
export function scanClosings(
  lines: readonly Line[],
  reading: {
    readonly findClosing: (lines: readonly Line[], at: number) => Closing | undefined;
    readonly findOpening: (text: string) => Opening | undefined;
    readonly isBorder: (text: string) => boolean;
  },
): CommentHead[] {
  const heads: CommentHead[] = [];
  let after: number | undefined;
  for (let at = 0; at < lines.length; at++) {
    const closing = lines[at]?.text === '' ? undefined : reading.findClosing(lines, at);
    if (closing === undefined) continue;
    let first = after ?? findBorder(lines, at, reading.isBorder);
    while (first !== undefined && first < at && (lines[first]?.text === '' || reading.isBorder(lines[first]?.text ?? ''))) first += 1;
    const line = first === undefined || first >= at ? undefined : lines[first];
    const opening = line === undefined ? undefined : reading.findOpening(line.text);
    if (line !== undefined && first !== undefined && opening !== undefined) heads.push(toHead(line, first, opening, closing));
    after = closing.last + 1;
    at = closing.last;
  }
  return heads;
}

function findBorder(lines: readonly Line[], before: number, isBorder: (text: string) => boolean): number | undefined {
  for (let at = before - 1; at >= 0 && at >= before - LONGEST_FIRST; at--) {
    if (isBorder(lines[at]?.text ?? '')) return at + 1;
  }
  return undefined;
}
