import { join } from 'node:path';
import { LOOSE_FOLDER } from '../../exports/addresses.ts';
import type { Archive } from '../../site/archive.ts';
import { writeFittings } from '../../site/fittings.ts';
import type { PlannedPage } from '../../site/plan.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { SitePlan } from './plan.ts';
import type { Slice } from './slice.ts';

// Each slice starts Eleventy anew, and what it remembers of its pages grows with their number.
const TOGETHER = 2_500;

/**
 * Makes the pages of a site that changed, and what all pages need, in the staging folder. The rows of all articles that are read for it lie in a folder of their own until tables are made of them. Gives the addresses of pages that may show something else than planned, because their articles changed meanwhile.
 */
export async function renderSite(
  { archive, findHolding }: Pick<Shelf, 'archive' | 'findHolding'>,
  { changed }: Pick<SitePlan, 'changed'>,
  staging: string,
  pool: Pool,
  onPage: () => void,
  together: number = TOGETHER,
): Promise<ReadonlySet<string>> {
  const doubtful = new Set<string>();
  const slices = toSlices(sortByKey(changed), pool.jobs, together);
  let ordered = 0;
  const order = (pages: readonly PlannedPage[]): Slice => ({
    output: staging,
    loose: join(staging, LOOSE_FOLDER, String((ordered += 1))),
    seeds: archive.config.seeds,
    ...(archive.config.rows !== undefined && { rows: archive.config.rows }),
    pages: pages.map((page) => toOrder(page, archive)),
    holdings: [...new Set(pages.map(({ key }) => key))].map(findHolding).filter((holding) => holding !== undefined),
  });
  const make = async (pages: readonly PlannedPage[], makeIt: (slice: Slice) => Promise<readonly string[]>): Promise<void> => {
    const changes = new Set(await makeIt(order(pages)));
    for (const { key, address } of pages) if (changes.has(key)) doubtful.add(address);
  };

  await writeFittings(staging, archive.config);
  if (slices.length < 2 || pool.jobs < 2) {
    for (const pages of slices) await make(pages, (slice) => ALONE.run('makePages', slice, onPage));
    return doubtful;
  }
  const waiting = slices.values();
  // Each takes the next slice when it is done with one; there is one more than there are processes, so that none of these waits.
  const work = async (): Promise<void> => {
    for (const pages of waiting) {
      await make(pages, (slice) =>
        pool.run('makePages', slice, (count) => {
          for (let page = 0; page < count; page++) onPage();
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: pool.jobs + 1 }, work));
  return doubtful;
}

function toOrder({ kind, key, address }: PlannedPage, archive: Archive): Slice['pages'][number] {
  return { kind: kind.name, key, address, gathered: kind.gather(key, archive) };
}

// The pages of an article one after the other.
function sortByKey(pages: readonly PlannedPage[]): readonly PlannedPage[] {
  const byKey = new Map<string, PlannedPage[]>();
  for (const page of pages) {
    const others = byKey.get(page.key);
    if (others === undefined) byKey.set(page.key, [page]);
    else others.push(page);
  }
  return [...byKey.values()].flat();
}

// As many slices as keep all jobs busy to the end, none bigger than is good.
function toSlices(pages: readonly PlannedPage[], jobs: number, together: number): readonly (readonly PlannedPage[])[] {
  const isFew = pages.length < 2 * together;
  const count = isFew ? 1 : jobs * Math.ceil(pages.length / (jobs * together));
  const size = Math.ceil(pages.length / count);
  return Array.from({ length: Math.ceil(pages.length / size) || 0 }, (_, index) => pages.slice(index * size, (index + 1) * size));
}
