import { TABLE_ADDRESSES } from '../../exports/addresses.ts';
import { FEW } from '../workers/batches.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import type { Manifest, SiteFile } from './manifest.ts';
import type { SitePlan } from './plan.ts';

/**
 * Takes what did not change from the site that stands into the staging folder, in another process where that is much. Gives what is known of these
 * files, which are the very same ones; copies are not among them.
 */
export async function takeKept(
  { kept, exports, tables, intact, manifest }: Pick<SitePlan, 'kept' | 'exports' | 'tables' | 'intact' | 'manifest'>,
  output: string,
  staging: string,
  pool: Pool,
): Promise<Manifest> {
  const rest = tables.isKept ? TABLE_ADDRESSES.filter((address) => intact.has(address)) : [];
  const addresses = [...[...kept, ...exports.kept].map(({ address }) => address), ...rest];
  const copied = new Set(await (addresses.length < FEW ? ALONE : pool).run('linkFiles', { addresses, from: output, to: staging }));
  return new Map(
    addresses.flatMap((address): [string, SiteFile][] => {
      const file = copied.has(address) ? undefined : manifest.get(address);
      return file === undefined ? [] : [[address, file]];
    }),
  );
}
