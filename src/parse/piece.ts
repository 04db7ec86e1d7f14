import type { ColumnRange } from '../record.ts';
import type { Line } from '../text/lines.ts';

/** A line, or what is left of it after its start was read as something else. */
export interface Piece {
  readonly line: Line;
  readonly text: string;
  /** Width of the white space before the text. */
  readonly indent: number;
  /** Where the text stands, when it is not the whole line. */
  readonly columns?: ColumnRange;
}

/** The whole of a line as a piece. */
export function toPiece(line: Line): Piece {
  return { line, text: line.text, indent: line.indent };
}

/** The columns, counted from 1, of a stretch of a line's trimmed text given by offsets. */
export function toColumns(line: Line, start: number, end: number): ColumnRange {
  const first = line.offset ?? line.indent;
  const toPlace = (at: number): number => line.places?.[at] ?? first + at;
  return [toPlace(start) + 1, toPlace(end - 1) + 1];
}

/** The piece of a line from an offset of its trimmed text to another or to its end; undefined when nothing is left. */
export function cutPiece(line: Line, start: number, end = line.text.length): Piece | undefined {
  const rest = line.text.slice(start, end).trimStart();
  const offset = end - rest.length;
  const text = rest.trimEnd();
  return text === '' ? undefined : { line, text, indent: line.indent, columns: toColumns(line, offset, offset + text.length) };
}
