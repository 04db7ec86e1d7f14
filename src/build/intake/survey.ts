import type { SeedPlace } from '../../captures/folder.ts';
import type { Limits } from '../../captures/seed.ts';
import { toLimits } from '../../config.ts';
import type { Config } from '../../config.ts';
import { isTelling, toLayout } from '../../parse/layouts/learn.ts';
import type { Learned } from '../../parse/layouts/learn.ts';
import { MOST_BALLOTS } from '../../parse/layouts/votes.ts';
import type { Ballot, Votes } from '../../parse/layouts/votes.ts';
import { doInBatches } from '../workers/batches.ts';
import type { Pool } from '../workers/pool.ts';
import { type Progress, toTimes } from '../progress.ts';
import type { Polling } from './reading.ts';
import type { Register } from '../register/register.ts';
import type { Stock } from './stock.ts';

/** What was learned of a folder. */
export interface FolderLayout extends Learned {
  /** The path as captures have it in `file`, without a slash at its end; empty for captures that lie in none. */
  readonly folder: string;
}

/** What was learned of all folders. */
export interface Survey {
  /** How many seeds there are, those included that cannot be read. */
  readonly captures: number;
  /** Those that have something in common or contradict themselves, in the order of their paths. */
  readonly layouts: readonly FolderLayout[];
  /** All folders with captures. */
  readonly folders: number;
}

/** The folder that a capture lies in, as captures have it in `file`. */
export function toFolder(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Learns the layout of every folder of a stock; the ballots that counted are given too. Only captures whose ballots the register lacks are read. */
export async function surveyStock(
  stock: Stock,
  register: Register,
  config: Config,
  pool: Pool,
  progress: Progress,
): Promise<{ readonly survey: Survey; readonly ballots: ReadonlyMap<string, Ballot> }> {
  const votes = await pollStock(stock, register, config, pool, progress);
  const ballots = new Map([...votes.values()].flatMap((folder) => folder.ballots.map((ballot) => [ballot.id, ballot])));
  return { survey: toSurvey(stock.captures, votes), ballots };
}

/** What the votes of each folder settle, of so many seeds. */
export function toSurvey(captures: number, votes: ReadonlyMap<string, Votes>): Survey {
  const layouts = [...votes].flatMap(([folder, mine]): FolderLayout[] => {
    const learned = toLayout(mine);
    return isTelling(learned) ? [{ folder, ...learned }] : [];
  });
  return { captures, folders: votes.size, layouts: sortByFolder(layouts) };
}

/** The votes of each folder of a stock. */
export async function pollStock(
  { seeds }: Stock,
  { ballots }: Register,
  config: Config,
  pool: Pool,
  progress: Progress,
): Promise<ReadonlyMap<string, Votes>> {
  const folders = new Map<string, { captures: number; readonly ids: Set<string> }>();
  const places = new Map<string, SeedPlace>();
  for (const { place, captures: mine } of seeds) {
    for (const capture of mine) {
      if (!('id' in capture) || place === undefined) continue;
      const name = toFolder(capture.file);
      const folder = folders.get(name) ?? { captures: 0, ids: new Set() };
      folders.set(name, folder);
      folder.captures += 1;
      folder.ids.add(capture.id);
      if (!places.has(capture.id)) places.set(capture.id, place);
    }
  }
  const samples = new Map([...folders].map(([name, { ids }]) => [name, [...ids].toSorted().slice(0, MOST_BALLOTS)]));
  const asked = new Set([...samples.values()].flat());
  const polled = await takePolls(
    [...asked].filter((id) => !ballots.has(id)),
    places,
    toLimits(config),
    pool,
    progress,
  );
  const toVotes = (name: string, captures: number): Votes => ({
    captures,
    ballots: (samples.get(name) ?? []).flatMap((id) => polled.get(id) ?? ballots.get(id) ?? []),
  });
  return new Map([...folders].map(([name, { captures }]) => [name, toVotes(name, captures)]));
}

async function takePolls(
  ids: readonly string[],
  places: ReadonlyMap<string, SeedPlace>,
  limits: Limits,
  pool: Pool,
  progress: Progress,
): Promise<ReadonlyMap<string, Ballot>> {
  const byPlace = new Map<SeedPlace, string[]>();
  for (const id of ids) {
    const place = places.get(id);
    if (place === undefined) continue;
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [id]);
    else others.push(id);
  }
  const polls = [...byPlace].map(([place, mine]) => ({ place, ids: mine }));
  if (polls.length === 0) return new Map();
  progress.begin('Learning layouts', ids.length);
  const found = await doInBatches<Polling['places'][number], readonly Ballot[]>(polls, pool, {
    work: (batch, run) => run('takePoll', { places: batch, ...limits }, (count) => toTimes(count, progress.step)),
    toLost: () => [],
  });
  progress.end();
  return new Map(found.flat().map((ballot) => [ballot.id, ballot]));
}

/** Layouts in the order of their folders' paths. */
export function sortByFolder(layouts: readonly FolderLayout[]): readonly FolderLayout[] {
  return layouts.toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
