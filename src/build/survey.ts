import type { Place } from '../captures/folder.ts';
import type { Limits, Seed } from '../captures/seed.ts';
import { type Config, UsageError } from '../config.ts';
import { isTelling, toLayout } from '../parse/learn.ts';
import type { Learned } from '../parse/learn.ts';
import { surveyCapture } from '../parse/survey.ts';
import { isWanted, mergeVotes, MOST_BALLOTS, NO_VOTES } from '../parse/votes.ts';
import type { Ballot, Votes } from '../parse/votes.ts';
import type { Capture } from '../record.ts';
import { toPrintable } from '../text/printable.ts';
import { doInBatches } from './batches.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import { type Polling, takePoll } from './reading.ts';
import type { Register } from './register.ts';
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

/** The votes of a capture's folder with those of one more capture; a fault of the reader costs its ballot alone. */
export function addVotes(votes: Votes, capture: Capture): Votes {
  if (!isWanted(votes, capture.id)) return mergeVotes(votes, { captures: 1, ballots: [] });
  try {
    // The strings of a ballot are stretches of the capture's text, and would keep all of it in memory.
    return mergeVotes(votes, structuredClone(surveyCapture(capture)));
  } catch {
    return mergeVotes(votes, { captures: 1, ballots: [] });
  }
}

/**
 * Learns the layout of every folder of captures that come folder by folder, as a walk gives them: no votes are kept of a folder that was left. Each seed is heard of.
 * Throws a UsageError when a folder comes twice.
 */
export async function surveySeeds(seeds: AsyncIterable<Seed> | Iterable<Seed>, hear: (seed: Seed) => void): Promise<Survey> {
  const open = new Map<string, Votes>();
  const closed = new Set<string>();
  const layouts: FolderLayout[] = [];
  let captures = 0;
  const close = (isDone: (folder: string) => boolean): void => {
    for (const [folder, votes] of open) {
      if (!isDone(folder)) continue;
      open.delete(folder);
      closed.add(folder);
      const learned = toLayout(votes);
      if (isTelling(learned)) layouts.push({ folder, ...learned });
    }
  };

  for await (const seed of seeds) {
    hear(seed);
    captures += 1;
    if (seed.kind !== 'capture') continue;
    const { file } = seed.capture;
    const folder = toFolder(file);
    if (!open.has(folder)) {
      close((other) => other !== '' && !file.startsWith(`${other}/`));
      if (closed.has(folder)) throw toTwiceError(folder);
    }
    open.set(folder, addVotes(open.get(folder) ?? NO_VOTES, seed.capture));
  }
  close(() => true);
  return { captures, folders: closed.size, layouts: sortByFolder(layouts) };
}

/** Learns the layout of every folder of a stock; the ballots that counted are given too. Only captures whose ballots the register lacks are read. */
export async function surveyStock(
  { seeds, captures }: Stock,
  { ballots }: Register,
  { maximumBytes }: Config,
  pool: Pool,
  progress: Progress,
): Promise<{ readonly survey: Survey; readonly ballots: ReadonlyMap<string, Ballot> }> {
  const folders = new Map<string, { captures: number; readonly ids: Set<string> }>();
  const places = new Map<string, Place>();
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
    { maximumBytes },
    pool,
    progress,
  );
  const known = new Map<string, Ballot>();
  for (const id of asked) {
    const ballot = polled.get(id) ?? ballots.get(id);
    if (ballot !== undefined) known.set(id, ballot);
  }
  const layouts = [...folders].flatMap(([folder, { captures: count }]): FolderLayout[] => {
    const learned = toLayout({ captures: count, ballots: (samples.get(folder) ?? []).flatMap((id) => known.get(id) ?? []) });
    return isTelling(learned) ? [{ folder, ...learned }] : [];
  });
  return { survey: { captures, folders: folders.size, layouts: sortByFolder(layouts) }, ballots: known };
}

function toTwiceError(folder: string): UsageError {
  return new UsageError(
    toPrintable(
      `The captures of ${folder} come in two goes, with others between them; name each folder once, or sort the rows by their id`,
    ),
  );
}

async function takePolls(
  ids: readonly string[],
  places: ReadonlyMap<string, Place>,
  limits: Limits,
  pool: Pool,
  progress: Progress,
): Promise<ReadonlyMap<string, Ballot>> {
  const byPlace = new Map<Place, string[]>();
  for (const id of ids) {
    const place = places.get(id);
    if (place === undefined) continue;
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, [id]);
    else others.push(id);
  }
  const polls = [...byPlace].map(([place, mine]) => ({ place, ids: mine }));
  if (polls.length === 0) return new Map();
  progress.begin('Learning layouts', polls.length);
  const found = await doInBatches<Polling['places'][number], readonly Ballot[]>(polls, pool, {
    here: (batch) => takePoll({ places: batch, ...limits }),
    there: (batch) => pool.run('takePoll', { places: batch, ...limits }),
    toLost: () => [],
    onDone: progress.step,
  });
  progress.end();
  return new Map(found.flat().map((ballot) => [ballot.id, ballot]));
}

function sortByFolder(layouts: readonly FolderLayout[]): readonly FolderLayout[] {
  return layouts.toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
