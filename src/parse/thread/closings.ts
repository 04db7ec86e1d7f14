import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { isCounter } from '../learned/columns.ts';
import { findFurniture } from '../furniture/furniture.ts';
import type { CommentHead } from './dialect.ts';
import { findHeading } from './heading.ts';
import { skipBullet } from './heads.ts';
import { toSignatureName } from '../learned/name.ts';

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
  /** Absent where only a note is left of the comment. */
  readonly author?: string;
  readonly status?: string;
  /** Where the text begins on the same line, bullet left out. */
  readonly textStart?: number;
}

/** Longest comment, in lines, above the first closing. */
const LONGEST_FIRST = 60;
/** The same where nothing but a name can show where it begins. */
const LONGEST_TEXT = 12;

function toHead(line: Line, at: number, opening: Opening, closing: Closing): CommentHead {
  return {
    first: at,
    last: at,
    ...opening,
    ...(opening.textStart !== undefined && { textStart: skipBullet(line).start + opening.textStart }),
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

/** How a system's closings are told, and the lines around them. */
export interface ClosingReader {
  readonly findClosing: (lines: readonly Line[], at: number) => Closing | undefined;
  readonly findOpening: (text: string) => Opening | undefined;
  /** Whether a line can only stand between two comments or above the first. */
  readonly isBorder: (text: string) => boolean;
  /** Whether a line stands in the place of a whole comment that was taken away. */
  readonly isSlot?: (text: string) => boolean;
}

/**
 * Reads heads from the closings that stand below each text: the name is the first line after the closing before.
 * Above the first closing it is the line after a border, at most 60 lines up.
 */
export function scanClosings(lines: readonly Line[], reading: ClosingReader): CommentHead[] {
  const heads: CommentHead[] = [];
  let after: number | undefined;
  for (let at = 0; at < lines.length; at++) {
    const here = lines[at];
    if (here === undefined || here.text === '') continue;
    if (reading.isSlot?.(here.text) === true) {
      heads.push({ first: at, last: at, kind: 'comment', indent: here.indent, certainty: 2, textStart: 0 });
      after = at + 1;
      continue;
    }
    const closing = reading.findClosing(lines, at);
    if (closing === undefined) continue;
    // The day under an article's title closes nothing: whoever speaks first is looked for anew
    const head = openAt(lines, after ?? findBorder(lines, at, reading), at, reading, closing);
    const anew = head === undefined && heads.length === 0 && after !== undefined;
    const border = anew ? openAt(lines, findBorder(lines, at, reading), at, reading, closing) : head;
    const found = border ?? (heads.length === 0 ? openAtSpeaker(lines, at, reading, closing) : undefined);
    if (found !== undefined) heads.push(found);
    after = closing.last + 1;
    at = closing.last;
  }
  return heads;
}

/** The head that opens at a line or right below it, above its closing. */
function openAt(
  lines: readonly Line[],
  from: number | undefined,
  at: number,
  reading: ClosingReader,
  closing: Closing,
): CommentHead | undefined {
  let first = from;
  while (first !== undefined && first < at && isBetween(lines[first]?.text ?? '', reading)) first += 1;
  const line = first === undefined || first >= at ? undefined : lines[first];
  const opening = line === undefined ? undefined : reading.findOpening(skipBullet(line).text);
  return line === undefined || first === undefined || opening === undefined ? undefined : toHead(line, first, opening, closing);
}

/** The head of the first comment at the nearest line above its closing that names who speaks before the words: "Mara: It was so." */
function openAtSpeaker(lines: readonly Line[], at: number, reading: ClosingReader, closing: Closing): CommentHead | undefined {
  for (let first = at - 1; first >= 0 && first >= at - LONGEST_TEXT; first--) {
    const line = lines[first];
    const opening = line === undefined || line.text === '' ? undefined : reading.findOpening(skipBullet(line).text);
    if (line !== undefined && opening?.author !== undefined && opening.textStart !== undefined)
      return toHead(line, first, opening, closing);
  }
  return undefined;
}

/** Whether a line opens no comment: nothing on it, a border, or a set phrase of the page. */
function isBetween(text: string, { isBorder }: Pick<ClosingReader, 'isBorder'>): boolean {
  return text === '' || isBorder(text) || findFurniture(text) !== undefined;
}

/** Index of the line that may open the first comment: below a border or a heading, else the nearest name above the text. */
function findBorder(lines: readonly Line[], closing: number, reading: Pick<ClosingReader, 'findOpening' | 'isBorder'>): number | undefined {
  let before = closing;
  // Buttons right above the moment are the comment's own
  while (
    before > 0 &&
    before > closing - LONGEST_FIRST &&
    (lines[before - 1]?.text === '' || reading.isBorder(lines[before - 1]?.text ?? '') || isCounter(lines[before - 1]?.text ?? ''))
  )
    before -= 1;
  for (let at = before - 1; at >= 0 && at >= before - LONGEST_FIRST; at--) {
    if (reading.isBorder(lines[at]?.text ?? '')) return at + 1;
  }
  const heading = findHeading(lines, before);
  if (heading !== undefined) return heading + 1;
  for (let at = before - 2; at >= 0 && at >= before - LONGEST_TEXT; at--) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && reading.findOpening(text) !== undefined) return at;
  }
  return undefined;
}
