import { dirname } from 'node:path';
import { readCaptures } from '../../captures/index.ts';
import { toLimits } from '../../config.ts';
import type { Config } from '../../config.ts';
import { toLayout } from '../../parse/layouts/learn.ts';
import type { Learned } from '../../parse/layouts/learn.ts';
import { NO_VOTES } from '../../parse/layouts/votes.ts';
import type { Votes } from '../../parse/layouts/votes.ts';
import { addVotes } from '../intake/voting.ts';

/** In a larger folder a person would wait for longer than a look at one file is worth. */
export const MOST_NEIGHBOURS = 2_000;

/** What the captures in the folder of a file have in common; undefined when there are too many to look at. */
export async function learnFolder(file: string, config: Config): Promise<Learned | undefined> {
  let votes: Votes = NO_VOTES;
  let count = 0;
  const options = { root: dirname(config.seeds), ...toLimits(config), shallow: true, limit: MOST_NEIGHBOURS + 1 } as const;
  for await (const seed of readCaptures(dirname(file), options)) {
    count += 1;
    if (seed.kind === 'capture') votes = addVotes(votes, seed.capture);
  }
  return count > MOST_NEIGHBOURS ? undefined : toLayout(votes);
}
