import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UsageError } from '../faults.ts';
import { readText, writeText } from './disk.ts';

// 5e0c1b7a9d42c3f1
const ID = /^[0-9a-f]{16}$/;

const rowsSchema = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }));

/** One row of a CSV file that people write. */
export interface Row {
  /** Path and line, for messages. */
  readonly where: string;
  /** The cell under a heading, without white space at its ends. */
  readonly cell: (heading: string) => string;
}

/** Reads a CSV file with exactly these headings, and none but the `optional` ones beside them; no rows when there is no file, a UsageError with line and remedy when it is not in order. */
export function readRows(path: string, headings: readonly string[], optional: readonly string[] = []): readonly Row[] {
  const text = readText(path) ?? '';
  try {
    const columns = (found: string[]): string[] => checkHeadings(path, found, headings, optional);
    const rows: unknown = parse(text, { columns, info: true, skip_empty_lines: true, trim: true });
    return rowsSchema.parse(rows).map(({ record, info }) => ({ where: `${path}:${info.lines}`, cell: (heading) => record[heading] ?? '' }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? `:${cause['lines']}` : '';
    const isShort = Array.isArray(cause['record']) && cause['record'].length < headings.length;
    const remedy = isShort
      ? 'write the commas before empty cells too'
      : 'put text with a comma, a quote or a line break in "…", each quote in it twice';
    throw new UsageError(`${path}${line}: ${cause.message}; ${remedy}`, { cause });
  }
}

/** Adds rows to a CSV file, in the order of its own columns; makes it with these headings where there is none. Expects one that can be read. */
export function appendRows(path: string, headings: readonly string[], rows: readonly Readonly<Record<string, string>>[]): void {
  const text = readText(path) ?? '';
  const first: unknown = parse(text, { to_line: 1, trim: true, skip_empty_lines: true })[0];
  const columns = first === undefined ? headings : z.array(z.string()).parse(first);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (first === undefined ? [columns] : []).concat(rows.map((row) => columns.map((column) => row[column] ?? '')));
  const start = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
  writeText(path, start + lines.map((cells) => cells.map(toCell).join(',') + lineEnd).join(''));
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The id in a row; a UsageError when it is not one. */
export function getId({ where, cell }: Row): string {
  const id = cell('id');
  if (!ID.test(id)) throw new UsageError(`${where}: "${id}" is not an id; take the 16 letters and digits from the end of the article's address`);
  return id;
}

function checkHeadings(path: string, found: readonly string[], headings: readonly string[], optional: readonly string[]): string[] {
  const isOf = (heading: string): boolean => headings.includes(heading) || optional.includes(heading);
  if (headings.every((heading) => found.includes(heading)) && found.every(isOf) && new Set(found).size === found.length) return [...found];
  throw new UsageError(`${path}:1: the first line is "${found.join(',')}"; write ${headings.join(',')}${optional.map((heading) => ` (and ,${heading} if you like)`).join('')}, with commas between the columns`);
}
