import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { digestCode } from '../program.ts';
import { LOOSE_FOLDER, ROW_FILES, type RowFile, TABLES_FOLDER } from './addresses.ts';
import { ARTICLES } from './articles.ts';
import { COMMENTS } from './comments.ts';
import { renderCsvRow, renderHeadings, toCsvColumns } from './csv.ts';
import type { Resource } from './datapackage.ts';
import { openGroups, toMark } from './groups.ts';
import { openParquet, type ParquetFile } from './parquet.ts';
import { findRowPlaces, joinRows, type RowPlace, readGroups } from './places.ts';
import type { Column, Row } from './table.ts';

/** Rows that lie about and are to be put in order. */
export interface Rows {
  /** The site that they are a part of. */
  readonly output: string;
  /** Folders with rows; of an article with rows in several the first counts. */
  readonly folders: readonly string[];
  /** The ids of the articles, in order. */
  readonly ids: readonly string[];
}

/** A table whose rows are in order. */
export interface Table {
  readonly output: string;
  readonly table: RowFile;
  /** The folder of the last tables: what is the same in them is taken over. */
  readonly last?: string;
}

/** Puts the rows of both tables in order. Throws when an article has no row. */
export function joinTables({ output, folders, ids }: Rows): void {
  const folder = join(output, TABLES_FOLDER);
  mkdirSync(folder, { recursive: true });
  const found = findRowPlaces(folders);
  const places = ids.map((id): RowPlace => {
    const place = found.get(id);
    if (place === undefined) throw new Error(`The article ${id} has no row; build again with --clean`);
    return place;
  });
  for (const file of ['articles', 'comments'] as const) joinRows(places, file, join(folder, ROW_FILES[file]));
  rmSync(join(output, LOOSE_FOLDER), { recursive: true, force: true });
}

/** Makes the other files of a table from its rows, a group of rows at a time, and tells of all of them. */
export function fillTable({ output, table, last }: Table): readonly Resource[] {
  const folder = join(output, TABLES_FOLDER);
  const makers = digestCode({ rooms: ['exports'], isCode: () => true, packages: ['csv-stringify', 'hyparquet', 'hyparquet-writer'] });
  if (table === 'comments') return describe(folder, table, { columns: COMMENTS.columns, makers, last });
  const { columns } = ARTICLES;
  return describe(folder, table, { columns, csv: toCsvColumns(columns), makers, last });
}

/** How the files of a table are made of its rows. */
interface Making<Source> {
  readonly columns: readonly Column<Source>[];
  /** Those of its CSV file, where it has one. */
  readonly csv?: readonly Column<Source>[];
  /** Digest of all that makes them. */
  readonly makers: string;
  readonly last: string | undefined;
}

function describe<Source>(folder: string, table: RowFile, making: Making<Source>): readonly Resource[] {
  const rows = writeOthers(folder, table, making);
  const formats = (['csv', 'jsonl', 'parquet'] as const).filter((format) =>
    format === 'csv' ? making.csv !== undefined : format === 'jsonl' || rows > 0,
  );
  return formats.map((format) => ({ path: `${table}.${format}`, table, format, rows, ...measure(join(folder, `${table}.${format}`)) }));
}

function writeOthers<Source>(folder: string, table: RowFile, { columns, csv, makers, last }: Making<Source>): number {
  const spread = csv === undefined ? undefined : openSync(join(folder, `${table}.csv`), 'wx');
  const known = last === undefined ? undefined : openGroups(last, table, csv);
  // Readers refuse a Parquet file without rows as this writer leaves it, so there is none.
  let parquet: ParquetFile | undefined;
  let count = 0;
  if (spread !== undefined && csv !== undefined) writeSync(spread, renderHeadings(csv));
  for (const lines of readGroups(join(folder, ROW_FILES[table]), table)) {
    const digest = createHash('sha256').update(makers).update(lines).digest('hex').slice(0, 32);
    parquet ??= openParquet(join(folder, `${table}.parquet`), columns);
    const group = known?.find(digest);
    if (group !== undefined) {
      parquet.keep(group.parquet, group.bytes);
      if (spread !== undefined) writeSync(spread, group.csv);
      count += Number(group.parquet.description.num_rows);
      continue;
    }
    const rows = lines
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line): Row => JSON.parse(line));
    const text = csv === undefined ? '' : rows.map((row) => renderCsvRow(csv, row)).join('');
    if (spread !== undefined) writeSync(spread, text);
    parquet.write(rows, toMark({ digest, csv: Buffer.byteLength(text) }));
    count += rows.length;
  }
  if (spread !== undefined) closeSync(spread);
  parquet?.close();
  known?.close();
  return count;
}

function measure(path: string): Pick<Resource, 'bytes' | 'sha256'> {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(1 << 20);
  let bytes = 0;
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    hash.update(buffer.subarray(0, read));
    bytes += read;
  }
  closeSync(file);
  return { bytes, sha256: hash.digest('hex') };
}
