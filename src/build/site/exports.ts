import { join } from 'node:path';
import { writeLines } from '../../exports/index.ts';
import { openStacks } from '../shelf/holding.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { SitePlan } from './plan.ts';

/**
 * Makes the files for machines that changed in the staging folder. Gives the addresses of those that may tell something else than planned,
 * because an article changed meanwhile.
 */
export async function writeExports(
  { archive: { config }, findHolding }: Pick<Shelf, 'archive' | 'findHolding'>,
  { changed }: Pick<SitePlan['exports'], 'changed'>,
  staging: string,
): Promise<ReadonlySet<string>> {
  const doubtful = new Set<string>();
  for (const { address, lines } of changed) {
    const stacks = openStacks(findHolding, config, () => doubtful.add(address));
    await writeLines(join(staging, address), lines(stacks));
  }
  return doubtful;
}
