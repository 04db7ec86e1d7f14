import { stringify } from 'csv-stringify/sync';
import { toVisible } from '../text/printable.ts';
import type { Cell, Column, Row } from './table.ts';

// What a spreadsheet would take for a formula: = + - @, their wide forms, a tab, a carriage return.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The columns that a CSV file has. */
export function toCsvColumns<Source>(columns: readonly Column<Source>[]): readonly Column<Source>[] {
  return columns.filter(({ long }) => long !== true);
}

/** The line of headings of a CSV file (RFC 4180). */
export function renderHeadings<Source>(columns: readonly Column<Source>[]): string {
  return toLine(columns.map(({ name }) => name));
}

/** The line of a row. A text that a spreadsheet would take for a formula gets a `'` before it; several texts are parted by `; `, and controls are shown by their pictures. */
export function renderCsvRow<Source>(columns: readonly Column<Source>[], row: Row): string {
  return toLine(columns.map(({ name }) => toCsvCell(row[name])));
}

/** What stands in a cell of a CSV file. */
export function toCsvCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = toVisible(typeof cell === 'string' ? cell : cell.join('; '));
  return FORMULA.test(text) ? `'${text}` : text;
}

function toLine(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: '\r\n' });
}
