import type { Writable } from 'node:stream';
import type { Config } from '../../config.ts';
import { mergeVotes, NO_VOTES, type Votes } from '../../parse/layouts/votes.ts';
import { toLayoutsFile } from '../intake/layouts.ts';
import type { Pool } from '../workers/pool.ts';
import type { Progress } from '../progress.ts';
import { EMPTY_REGISTER } from '../register/register.ts';
import { takeStock } from '../intake/stock.ts';
import { pollStock, toSurvey } from '../intake/survey.ts';
import { toReadingKey } from './key.ts';
import { checkShares, readSealed, type Seal, writeSealed } from './sealed.ts';
import type { Share } from './share.ts';

type Ballots = readonly [folder: string, votes: Votes];

/** Writes the votes of one share of an archive's captures. */
export async function surveyShare(config: Config, share: Share, pool: Pool, progress: Progress, output: Writable): Promise<void> {
  const stock = await takeStock(config, EMPTY_REGISTER, undefined, pool, progress, share);
  const votes = await pollStock(stock, EMPTY_REGISTER, config, pool, progress);
  await writeSealed(output, { backfile: 'votes', key: toReadingKey(config), share, about: { captures: stock.captures } }, votes);
}

/** Joins the votes of all shares into the text of one layouts file: that which the whole archive would give. */
export async function planLayouts(config: Config, paths: readonly string[]): Promise<string> {
  const votes = new Map<string, Votes>();
  const seals: [string, Seal][] = [];
  let captures = 0;
  for (const path of paths) {
    const reading = { kind: 'votes', key: toReadingKey(config), remedy: 'backfile survey --shard i/N > FILE' } as const;
    const seal = await readSealed<Ballots, { readonly captures: number }>(path, reading, ({ value: [folder, mine] }) => {
      votes.set(folder, mergeVotes(votes.get(folder) ?? NO_VOTES, mine));
    });
    seals.push([path, seal]);
    captures += seal.about.captures;
  }
  checkShares(seals, (share) => `backfile survey --shard ${share} > FILE`);
  return toLayoutsFile(toSurvey(captures, votes));
}
