import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { RowFile } from './addresses.ts';
import { renderHeadings } from './csv.ts';
import { type ParquetGroup, readParquetGroups } from './parquet.ts';
import { readRange, type ByteRange } from './places.ts';
import type { Column } from './table.ts';

/** What is said of a group of rows: the digest of the rows and of what made files of them, and how many bytes they have in CSV. */
interface Mark {
  readonly digest: string;
  readonly csv: number;
}

/** A group of rows as the files of a table have it. */
export interface KnownGroup {
  readonly parquet: ParquetGroup;
  readonly bytes: Uint8Array;
  /** Its lines, none in a table that has no CSV. */
  readonly csv: Uint8Array;
}

/** The groups of a table that stands. */
export interface KnownGroups {
  readonly find: (digest: string) => KnownGroup | undefined;
  readonly close: () => void;
}

/** A mark as it is written: `5e0c1b7a9d42c3f15e0c1b7a9d42c3f1 20131`. */
export function toMark({ digest, csv }: Mark): string {
  return `${digest} ${csv}`;
}

/** Opens the files of a table of a folder, those of its Parquet and of its CSV; undefined when it has none. */
export function openGroups<Source>(folder: string, table: RowFile, columns?: readonly Column<Source>[]): KnownGroups | undefined {
  const [path, spread] = [join(folder, `${table}.parquet`), join(folder, `${table}.csv`)];
  if (!existsSync(path)) return undefined;
  const groups = new Map<string, { readonly parquet: ParquetGroup; readonly csv: ByteRange }>();
  let at = columns === undefined ? 0 : Buffer.byteLength(renderHeadings(columns));
  for (const parquet of readParquetGroups(path)) {
    const [digest = '', csv] = parquet.mark.split(' ');
    const bytes = Number(csv);
    groups.set(digest, { parquet, csv: { at, bytes } });
    at += bytes;
  }
  const file = openSync(path, 'r');
  const other = columns === undefined ? undefined : openSync(spread, 'r');
  return {
    find: (digest) => {
      const group = groups.get(digest);
      if (group === undefined) return undefined;
      const csv = other === undefined ? new Uint8Array() : readRange(other, group.csv, spread);
      return { parquet: group.parquet, bytes: readRange(file, group.parquet, path), csv };
    },
    close: () => {
      closeSync(file);
      if (other !== undefined) closeSync(other);
    },
  };
}
