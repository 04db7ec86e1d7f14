import type { ColumnRange, LineRange } from '../record.ts';
import { toRange } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';

/** A line, or what is left of it after its start was read as something else. */
export interface Piece {
  readonly line: Line;
  readonly text: string;
  /** Width of the white space before the text. */
  readonly indent: number;
  /** Where the text stands, when it is not the whole line. */
  readonly columns?: ColumnRange;
  /** Set where it repeats another comment's words. */
  readonly quoted?: true;
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

/** A line, and some of its columns where it is not the whole. */
interface Stretch {
  readonly line: Line;
  readonly columns?: ColumnRange;
}

/** Columns of a line that a flattener had broken, on the lines that it was made of; undefined where it is one of the capture's. */
export function breakColumns(line: Line, columns?: ColumnRange): readonly Stretch[] | undefined {
  const [start, end] = columns === undefined ? [0, Infinity] : [columns[0] - 1, columns[1]];
  return line.parts?.flatMap(({ line: part, start: from }): Stretch[] => {
    const first = Math.max(start - from, 0);
    const last = Math.min(end - from, part.text.length);
    if (first >= last) return [];
    return first === 0 && last === part.text.length ? [{ line: part }] : [{ line: part, columns: toColumns(part, first, last) }];
  });
}

/** Where evidence stands in the capture: columns only where they are of one line. */
export function toPlace(line: Line, columns?: ColumnRange): { readonly lines: LineRange; readonly columns?: ColumnRange } {
  const parts = breakColumns(line, columns);
  if (parts === undefined) return { lines: toRange(line), ...(columns !== undefined && { columns }) };
  const [first = { line }, ...others] = parts;
  if (others.length > 0) return { lines: [first.line.number, others.at(-1)?.line.number ?? first.line.number] };
  return { lines: toRange(first.line), columns: first.columns ?? toColumns(first.line, 0, first.line.text.length) };
}
