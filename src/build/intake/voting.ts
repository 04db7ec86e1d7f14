import type { Seed } from '../../captures/seed.ts';
import { UsageError } from '../../faults.ts';
import { isTelling, toLayout } from '../../parse/layouts/learn.ts';
import { surveyCapture } from '../../parse/layouts/survey.ts';
import { isWanted, mergeVotes, NO_VOTES } from '../../parse/layouts/votes.ts';
import type { Votes } from '../../parse/layouts/votes.ts';
import type { Capture } from '../../record.ts';
import { toPrintable } from '../../text/printable.ts';
import { type FolderLayout, sortByFolder, type Survey, toFolder } from './survey.ts';

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

function toTwiceError(folder: string): UsageError {
  return new UsageError(
    toPrintable(
      `The captures of ${folder} come in two goes, with others between them; name each folder once, or sort the rows by their id`,
    ),
  );
}
