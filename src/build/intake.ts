import type { Config } from '../config.ts';
import type { ContentFiles } from '../content/files.ts';
import { writeRecord } from '../content/files.ts';
import type { Capture, Rejection } from '../record.ts';
import type { FindLayout } from './layouts.ts';
import type { Progress } from './progress.ts';
import { tryParse } from './reader.ts';
import { openSeeds } from './seeds.ts';
import { findTenants } from './tenants.ts';

/** How the captures of a build were taken in. */
export interface Intake {
  readonly captures: number;
  /** Captures whose bytes are those of one before. */
  readonly duplicates: number;
  /** Ids of the captures that lie in seeds/ and have a record. */
  readonly seen: ReadonlySet<string>;
  readonly rejections: readonly Rejection[];
}

/** Parses each capture in seeds/ by the layout of its folder and writes its record to content/; `limit` reads only the first few. */
export async function takeCaptures(
  config: Config,
  files: ContentFiles,
  findLayout: FindLayout,
  { limit, total }: { readonly limit?: number; readonly total: number },
  progress: Progress,
): Promise<Intake> {
  const seen = new Set<string>();
  const rejections: Rejection[] = [];
  let captures = 0;
  let duplicates = 0;
  let tenants: ReadonlyMap<string, string> | undefined;

  const take = (capture: Capture): void => {
    if (seen.has(capture.id)) {
      duplicates += 1;
      return;
    }
    const reading = tryParse(capture, findLayout(capture.file));
    if (reading.kind === 'rejected') {
      rejections.push(reading.rejection);
      return;
    }
    const replaces = files.has(capture.id) ? undefined : (tenants ??= findTenants(files)).get(capture.file);
    writeRecord(files, reading.record, replaces === undefined ? {} : { replaces });
    seen.add(capture.id);
  };

  progress.begin('Reading captures', total);
  for await (const seed of openSeeds(config, limit)) {
    captures += 1;
    if (seed.kind === 'capture') take(seed.capture);
    else rejections.push(seed.rejection);
    progress.step();
  }
  progress.end();
  return { captures, duplicates, seen, rejections };
}
