import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

// The sixth level takes half as long again and saves nothing worth it.
const OPTIONS = { level: 5 };
/** Each takes a quarter of a megabyte while it is at work. */
const TOGETHER = 16;

const toPacked = promisify(gzip);
const toUnpacked = promisify(gunzip);

/** Compresses each of many, in their order; in threads beside this one, which has backends to feed. */
export function compressAll(all: readonly (Uint8Array | string)[]): Promise<readonly Uint8Array[]> {
  return doTogether(all, (one) => toPacked(one, OPTIONS));
}

/** Decompresses each of many, in their order, as `compressAll` does it. Throws when one is no gzip. */
export function decompressAll(all: readonly Uint8Array[]): Promise<readonly Buffer[]> {
  return doTogether(all, (one) => toUnpacked(one));
}

async function doTogether<One, Made>(all: readonly One[], make: (one: One) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < all.length; at += TOGETHER) made.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(make))));
  return made;
}
