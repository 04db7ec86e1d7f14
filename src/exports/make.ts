import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { LOOSE_FOLDER, ROW_FILES, type RowFile, TABLES_FOLDER } from './addresses.ts';
import { ARTICLES } from './articles.ts';
import { COMMENTS } from './comments.ts';
import { renderCsvRow, renderHeadings, toCsvColumns } from './csv.ts';
import { type Imprint, renderPackage, type Resource } from './datapackage.ts';
import { openParquet, type ParquetFile } from './parquet.ts';
import { findPlaces, joinRows, type Place, readRows } from './places.ts';
import type { Column, Row } from './table.ts';

/** Tables to be made of rows that lie about. */
export interface TablesTask {
  /** The site that they are a part of. */
  readonly output: string;
  /** Folders with rows; of an article with rows in several the first counts. */
  readonly folders: readonly string[];
  /** The ids of the articles, in order; all that have rows, oldest first, unless it is given. */
  readonly ids: readonly string[];
  /** What the data package says of the archive; without it nothing but the rows is put in order. */
  readonly imprint?: Imprint;
}

/** Puts rows in order and makes all tables of them, a row at a time. Throws when an article has no row. */
export function makeTables({ output, folders, ids, imprint }: TablesTask): void {
  const folder = join(output, TABLES_FOLDER);
  mkdirSync(folder, { recursive: true });
  const found = findPlaces(folders);
  const places = ids.map((id): Place => {
    const place = found.get(id);
    if (place === undefined) throw new Error(`The article ${id} has no row; build again with --clean`);
    return place;
  });
  for (const file of ['articles', 'comments'] as const) joinRows(places, file, join(folder, ROW_FILES[file]));
  rmSync(join(output, LOOSE_FOLDER), { recursive: true, force: true });
  if (imprint === undefined) return;
  const { columns } = ARTICLES;
  const resources = [
    ...describe(folder, 'articles', { csv: true, columns }),
    ...describe(folder, 'comments', { csv: false, columns: COMMENTS.columns }),
  ];
  writeFileSync(join(folder, 'datapackage.json'), renderPackage(imprint, resources), { flag: 'wx' });
}

// Makes the other files of a table from its rows, and tells of all of them.
function describe<Source>(
  folder: string,
  table: RowFile,
  { csv, columns }: { readonly csv: boolean; readonly columns: readonly Column<Source>[] },
): readonly Resource[] {
  const rows = writeOthers(join(folder, ROW_FILES[table]), join(folder, table), csv ? toCsvColumns(columns) : [], columns);
  const formats = (['csv', 'jsonl', 'parquet'] as const).filter((format) => (format === 'csv' ? csv : format === 'jsonl' || rows > 0));
  return formats.map((format) => ({ path: `${table}.${format}`, table, format, rows, ...measure(join(folder, `${table}.${format}`)) }));
}

function writeOthers<Source>(from: string, stem: string, spread: readonly Column<Source>[], columns: readonly Column<Source>[]): number {
  const csv = spread.length > 0 ? openSync(`${stem}.csv`, 'wx') : undefined;
  // Readers refuse a Parquet file without rows as this writer leaves it, so there is none.
  let parquet: ParquetFile | undefined;
  let count = 0;
  if (csv !== undefined) writeSync(csv, renderHeadings(spread));
  for (const line of readRows(from)) {
    const row: Row = JSON.parse(line);
    if (csv !== undefined) writeSync(csv, renderCsvRow(spread, row));
    parquet ??= openParquet(`${stem}.parquet`, columns);
    parquet.write(row);
    count += 1;
  }
  if (csv !== undefined) closeSync(csv);
  parquet?.close();
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
