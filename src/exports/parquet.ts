import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, Row } from './table.ts';

/** A row group holds so many rows at most, and about so many letters: all of it is in memory until it is written. */
const ROWS = 5_000;
const LETTERS = 8_000_000;

/** A Parquet file that is being written, row by row. */
export interface ParquetFile {
  readonly write: (row: Row) => void;
  readonly close: () => void;
}

/** Opens a Parquet file with these columns; what is in memory is written whenever it is a row group. */
export function openParquet<Source>(path: string, columns: readonly Column<Source>[]): ParquetFile {
  const file = new ParquetWriter({ writer: fileWriter(path), schema: toSchema(columns) });
  let cells = columns.map((): (Cell | undefined)[] => []);
  let [rows, letters] = [0, 0];
  const flush = (): void => {
    if (rows > 0) {
      // A writer to a file is done when it returns, or throws.
      void file.write({ columnData: columns.map(({ name }, at) => ({ name, data: cells[at] ?? [] })), rowGroupSize: rows });
    }
    cells = columns.map(() => []);
    [rows, letters] = [0, 0];
  };
  return {
    write: (row) => {
      for (const [at, { name }] of columns.entries()) {
        const cell = row[name];
        cells[at]?.push(cell);
        if (typeof cell === 'string') letters += cell.length;
      }
      rows += 1;
      if (rows === ROWS || letters > LETTERS) flush();
    },
    close: () => {
      flush();
      void file.finish();
    },
  };
}

function toSchema<Source>(columns: readonly Column<Source>[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(toElements)];
}

function toElements<Source>({ name, kind, required }: Column<Source>): SchemaElement[] {
  const repetition_type = required === true ? 'REQUIRED' : 'OPTIONAL';
  switch (kind) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    // Parquet's own form of a list (LogicalTypes.md): a group in a group.
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}
