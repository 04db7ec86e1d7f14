import { dirname } from 'node:path';
import { isFolder, readCaptures } from '../captures/index.ts';
import type { Seed } from '../captures/seed.ts';
import type { Config } from '../config.ts';

/** The seeds of an archive in the order of their paths, all or the first few: an archive lives on without them, and no folder is as good as an empty one. */
export function openSeeds(config: Config, limit: number | undefined): AsyncIterable<Seed> | readonly Seed[] {
  if (!isFolder(config.seeds)) return [];
  const options = { root: dirname(config.seeds), maximumBytes: config.maximumBytes };
  return readCaptures(config.seeds, limit === undefined ? options : { ...options, limit });
}
