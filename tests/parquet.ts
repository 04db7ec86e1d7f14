import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import type { Row } from '../src/exports/table.ts';

/** The rows of a Parquet file, read by the Rust implementation, which has nothing in common with what writes it. */
export function readParquetRows(path: string): readonly Row[] {
  const table = tableFromIPC(readParquet(new Uint8Array(readFileSync(path))).intoIPCStream());
  return table.toArray().map((row: { toJSON: () => Record<string, unknown> }) =>
    Object.fromEntries(
      Object.entries(row.toJSON()).flatMap(([key, value]) => {
        if (value === null) return [];
        return [[key, typeof value === 'object' ? [...(value as Iterable<string>)] : value] as [string, never]];
      }),
    ),
  );
}
