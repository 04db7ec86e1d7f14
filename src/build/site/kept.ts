import { FEW } from '../workers/batches.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import type { Manifest, SiteFile } from './manifest.ts';

/** Takes what did not change from the site that stands into the staging folder. */
export interface Keeping {
  /** A file that is to be taken, by its address; many are taken together, in another process. */
  readonly keep: (address: string) => void;
  /** Gives what is known of the files that were taken, which are the very same ones, once all are; copies are not among them. Throws what any of them threw. */
  readonly finish: () => Promise<Manifest>;
}

/** Some tenths of a second's work. */
const TOGETHER = 10_000;

/** Opens the taking of files of a site. */
export function openKeeping(manifest: Manifest, from: string, to: string, pool: Pool): Keeping {
  const kept: string[] = [];
  const works: Promise<readonly string[]>[] = [];
  let first = 0;
  const work = (run: Pool['run']): void => {
    const addresses = kept.slice(first);
    first = kept.length;
    const linking = run('linkFiles', { addresses, from, to });
    // Whoever finishes hears of a failure.
    linking.catch(() => undefined);
    works.push(linking);
  };
  return {
    keep(address) {
      kept.push(address);
      if (kept.length - first >= TOGETHER) work(pool.run);
    },
    async finish() {
      if (first < kept.length) work(kept.length - first < FEW ? ALONE.run : pool.run);
      const outcomes = await Promise.allSettled(works);
      const copied = new Set(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : [])));
      await Promise.all(works);
      return new Map(
        kept.flatMap((address): [string, SiteFile][] => {
          const file = copied.has(address) ? undefined : manifest.get(address);
          return file === undefined ? [] : [[address, file]];
        }),
      );
    },
  };
}
