import { closeSync, fstatSync, openSync } from 'node:fs';
import { type KeyValue, parquetMetadata, type RowGroup } from 'hyparquet';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { readRange, type ByteRange } from './places.ts';
import type { Column, Row } from './table.ts';

/** Rows as they lie together in a Parquet file. */
export interface ParquetGroup extends ByteRange {
  /** What was said of them when they were written. */
  readonly mark: string;
  readonly description: RowGroup;
}

/** A Parquet file that is being written, a group of rows at a time. */
export interface ParquetFile {
  readonly write: (rows: readonly Row[], mark: string) => void;
  /** Takes a group over from a file with the same columns, its bytes as they are. */
  readonly keep: (group: ParquetGroup, bytes: Uint8Array) => void;
  readonly close: () => void;
}

/** The name of the marks among what a file says of itself, a JSON list. */
const MARKS = 'backfile.groups';
/** At the end of a file: how long what it says of itself is, and its sign. */
const TAIL = 8;

/** Opens a Parquet file with these columns. */
export function openParquet<Source>(path: string, columns: readonly Column<Source>[]): ParquetFile {
  const file = new ParquetWriter({ writer: fileWriter(path), schema: toSchema(columns) });
  const marks: string[] = [];
  return {
    write: (rows, mark) => {
      const filled = columns.map(({ name, kind, long }) => ({
        name,
        data: rows.map((row) => row[name]),
        // A reader skips groups by them; of long texts they are of no use, of numbers they could not be taken over as they are.
        statistics: long !== true && kind !== 'number',
        offsetIndex: false,
      }));
      // A writer to a file is done when it returns, or throws.
      void file.write({ columnData: filled, rowGroupSize: rows.length });
      marks.push(mark);
    },
    keep: ({ at, mark, description }, bytes) => {
      const start = file.writer.offset;
      file.writer.appendBytes(bytes);
      file.row_groups.push(moveGroup(description, BigInt(start) - BigInt(at)));
      file.num_rows += description.num_rows;
      marks.push(mark);
    },
    close: () => {
      file.kvMetadata = [{ key: MARKS, value: JSON.stringify(marks) }];
      void file.finish();
    },
  };
}

/** Finds the groups of a Parquet file that `openParquet` wrote, in their order; none in one that it did not. */
export function readParquetGroups(path: string): readonly ParquetGroup[] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const end = (bytes: number): Buffer => readRange(file, { at: size - bytes, bytes }, path);
    const told = Uint8Array.from(end(end(TAIL).readUInt32LE(0) + TAIL));
    const { row_groups: groups, key_value_metadata: values } = parquetMetadata(told.buffer);
    const marks = findMarks(values);
    return groups.flatMap((description, index): ParquetGroup[] => {
      const mark = marks[index];
      if (mark === undefined) return [];
      return [{ at: Number(description.columns[0]?.file_offset), bytes: Number(description.total_compressed_size), mark, description }];
    });
  } finally {
    closeSync(file);
  }
}

function findMarks(values: readonly KeyValue[] = []): readonly string[] {
  const marks: unknown = JSON.parse(values.find(({ key }) => key === MARKS)?.value ?? '[]');
  return Array.isArray(marks) ? marks.map(String) : [];
}

// The same group where it stands in another file.
function moveGroup(group: RowGroup, by: bigint): RowGroup {
  const columns = group.columns.map((column): RowGroup['columns'][number] => {
    const told = column.meta_data;
    if (told === undefined) return column;
    const dictionary = told.dictionary_page_offset;
    return {
      ...column,
      file_offset: column.file_offset + by,
      meta_data: {
        ...told,
        data_page_offset: told.data_page_offset + by,
        ...(dictionary !== undefined && { dictionary_page_offset: dictionary + by }),
      },
    };
  });
  return { ...group, columns };
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
