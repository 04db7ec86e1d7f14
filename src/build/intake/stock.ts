import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SeedPlace } from '../../captures/folder.ts';
import { findSeedPlaces, isFolder } from '../../captures/index.ts';
import { toRejected } from '../../captures/seed.ts';
import { toLimits } from '../../config.ts';
import type { Config } from '../../config.ts';
import { doInBatches } from '../workers/batches.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import { type Progress, toFileSteps, toTimes } from '../progress.ts';
import type { KnownCapture, Register } from '../register/register.ts';
import { isOfShare, type Share } from '../shards/share.ts';
import { toStamp } from '../register/stamp.ts';

/** A seed file as it lies there now. */
export interface StockedSeed {
  /** The path that it goes by. */
  readonly ref: string;
  /** Absent of a folder that could not be listed. */
  readonly place?: SeedPlace;
  readonly stamp?: string | undefined;
  readonly captures: readonly KnownCapture[];
}

/** All that lies in seeds/, in the order of the paths. */
export interface Stock {
  readonly seeds: readonly StockedSeed[];
  /** How many documents there are, those that cannot be read included. */
  readonly captures: number;
  /** How many files had to be looked into; the others are as the register knows them. */
  readonly looked: number;
}

/** Takes stock of seeds/, all of it, the first few documents or a share: only files that are not as the register knows them are opened. */
export async function takeStock(
  config: Config,
  register: Register,
  limit: number | undefined,
  pool: Pool,
  progress: Progress,
  share?: Share,
): Promise<Stock> {
  const all = await findSeeds(config, register);
  const found = share === undefined ? all : all.filter(({ ref }) => isOfShare(ref, share));
  const strange = found.flatMap(({ place, known }) => (place !== undefined && known === undefined ? [place] : []));
  const looked = limit === undefined ? await lookIntoAll(strange, config, pool, progress) : await lookIntoFirst(found, config, limit);
  const seeds: StockedSeed[] = [];
  let left = limit ?? Infinity;
  for (const { ref, place, stamp, known } of found) {
    const captures = (known ?? looked.get(ref) ?? []).slice(0, left);
    if (left <= 0) break;
    left -= captures.length;
    seeds.push({ ref, ...(place !== undefined && { place }), stamp, captures });
  }
  return { seeds, captures: seeds.reduce((sum, { captures }) => sum + captures.length, 0), looked: looked.size };
}

/** A seed file before anything is read of it. */
export interface Found extends Omit<StockedSeed, 'captures'> {
  /** What is known of it without opening it. */
  readonly known?: readonly KnownCapture[];
}

/** Finds all seed files, and what is known of each without opening it. */
export async function findSeeds({ seeds }: Config, register: Register): Promise<readonly Found[]> {
  // An archive lives on without its seeds, and no folder is as good as an empty one.
  if (!isFolder(seeds)) return [];
  const all: Found[] = [];
  for await (const found of findSeedPlaces(seeds, { root: dirname(seeds) })) {
    if (found.kind === 'rejected') {
      all.push({ ref: found.rejection.ref, known: [{ rejection: found.rejection }] });
      continue;
    }
    const { place } = found;
    const { ref, path, sidecars = [] } = place;
    const stamp = toStamp([path, ...sidecars.map((sidecar) => sidecar.path)]);
    const last = register.seeds.get(ref);
    all.push({ ref, place, stamp, ...(stamp !== undefined && last?.stamp === stamp && { known: last.captures }) });
  }
  return all;
}

async function lookIntoAll(
  places: readonly SeedPlace[],
  config: Config,
  pool: Pool,
  progress: Progress,
): Promise<ReadonlyMap<string, readonly KnownCapture[]>> {
  if (places.length === 0) return new Map();
  progress.begin(
    'Looking into files',
    places.reduce((sum, { path }) => sum + toFileSteps(lstatSync(path, { throwIfNoEntry: false })?.size ?? 0), 0),
  );
  const captures = await doInBatches<SeedPlace, readonly KnownCapture[]>(places, pool, {
    work: (batch, run) => run('lookInto', { places: batch, ...toLimits(config) }, (count) => toTimes(count, progress.step)),
    toLost: ({ ref }) => [toLost(ref)],
  });
  progress.end();
  return new Map(places.map(({ ref }, at) => [ref, captures[at] ?? []]));
}

// Which are the first is known only when those before them were counted.
async function lookIntoFirst(
  found: readonly Found[],
  config: Config,
  limit: number,
): Promise<ReadonlyMap<string, readonly KnownCapture[]>> {
  const looked = new Map<string, readonly KnownCapture[]>();
  let left = limit;
  for (const { ref, place, known } of found) {
    if (left <= 0) break;
    if (place !== undefined && known === undefined) {
      const [captures = []] = await ALONE.run('lookInto', { places: [place], limit: left, ...toLimits(config) });
      looked.set(ref, captures);
    }
    left -= (known ?? looked.get(ref) ?? []).length;
  }
  return looked;
}

/** A document over which a process of this program died. */
export function toLost(ref: string): { readonly rejection: ReturnType<typeof toRejected>['rejection'] } {
  const { rejection } = toRejected(
    ref,
    'unreadable',
    'A process of Backfile came to an end over it, most likely for want of memory.',
    'Give it more memory, or move the file out; if the file is small, this is a fault of Backfile: please report it.',
  );
  return { rejection };
}
