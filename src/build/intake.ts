import { basename, dirname } from 'node:path';
import { isFolder, readCaptures } from '../captures/index.ts';
import type { Seed } from '../captures/seed.ts';
import type { Config } from '../config.ts';
import type { ContentFiles } from '../content/files.ts';
import { writeRecord } from '../content/files.ts';
import { toLayout } from '../parse/layout.ts';
import type { Capture, Rejection } from '../record.ts';
import type { Progress } from './progress.ts';
import { tryParse } from './reader.ts';
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

/** Parses each capture in seeds/ and writes its record to content/; `limit` reads only the first few. */
export async function takeCaptures(config: Config, files: ContentFiles, limit: number | undefined, progress: Progress): Promise<Intake> {
  const layout = toLayout(config, basename(config.seeds));
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
    const reading = tryParse(capture, layout);
    if (reading.kind === 'rejected') {
      rejections.push(reading.rejection);
      return;
    }
    const replaces = files.has(capture.id) ? undefined : (tenants ??= findTenants(files)).get(capture.file);
    writeRecord(files, reading.record, replaces === undefined ? {} : { replaces });
    seen.add(capture.id);
  };

  progress.begin('Reading captures');
  for await (const seed of openSeeds(config, limit)) {
    captures += 1;
    if (seed.kind === 'capture') take(seed.capture);
    else rejections.push(seed.rejection);
    progress.step();
  }
  progress.end();
  return { captures, duplicates, seen, rejections };
}

// An archive lives on without its seeds: no folder is as good as an empty one.
function openSeeds(config: Config, limit: number | undefined): AsyncIterable<Seed> | readonly Seed[] {
  if (!isFolder(config.seeds)) return [];
  const options = { root: dirname(config.seeds), maximumBytes: config.maximumBytes };
  return readCaptures(config.seeds, limit === undefined ? options : { ...options, limit });
}
