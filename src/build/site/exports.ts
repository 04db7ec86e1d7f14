import { join } from 'node:path';
import { writeLines } from '../../exports/index.ts';
import { openStacks } from '../shelf/holding.ts';
import { linkFiles } from './link.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { SitePlan } from './site.ts';

/**
 * Writes the files for machines into the staging folder: those that changed are made, the others taken from the site that stands. Gives the
 * addresses of those that may tell something else than planned, because an article changed meanwhile.
 */
export async function writeExports(
  { archive: { config }, findHolding }: Pick<Shelf, 'archive' | 'findHolding'>,
  { changed, kept }: SitePlan['exports'],
  staging: string,
): Promise<ReadonlySet<string>> {
  const doubtful = new Set<string>();
  linkFiles(
    kept.map(({ address }) => address),
    config.output,
    staging,
  );
  for (const { address, lines } of changed) {
    const stacks = openStacks(findHolding, config, () => doubtful.add(address));
    await writeLines(join(staging, address), lines(stacks));
  }
  return doubtful;
}
