import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { UsageError } from '../../faults.ts';
import { joinIndex } from '../../search/index.ts';
import { type Aged, compareAge } from '../../site/shelves.ts';
import { ROW_FILES, TABLE_ADDRESSES, TABLES_FOLDER } from '../../exports/addresses.ts';
import { writeFittings } from '../../site/fittings.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import { toPrintable } from '../../text/printable.ts';
import { linkFiles } from '../site/link.ts';
import { releaseLock, takeLock } from '../lock.ts';
import { dropManifests, findFile, writeManifest } from '../site/manifest.ts';
import { checkOutput, checkRoom, discardStaging, openStaging, publishStaging, repairPublication } from '../site/publish.ts';
import { ALONE } from '../workers/pool.ts';
import { removeFolders } from '../site/remove.ts';
import { isPage, toManifest } from '../site/standing.ts';
import { makeTables, toImprint } from '../site/tables.ts';
import { measureRows, SHARD_FILE, type ShardFacts, type ShardPage } from './build.ts';
import { checkShares, readSealed, type Seal } from './sealed.ts';
import { toShare, toShareName } from './share.ts';

interface Shard {
  readonly folder: string;
  readonly seal: Seal<ShardFacts>;
  readonly pages: readonly ShardPage[];
}

/** Puts the shards of a site together and in the output's place; gives the number of its pages. Throws a UsageError that names the shard that is missing, damaged or of another site. */
export async function mergeShards(config: Config, folders: readonly string[]): Promise<number> {
  takeLock(config.root);
  try {
    repairPublication(config.output);
    checkOutput(config.output);
    checkRoom(config.output);
    const shards: Shard[] = [];
    for (const folder of folders) shards.push(await readShard(folder));
    const { site, tables, rows: _rows, ...outline } = checkSite(shards);
    const staging = openStaging(config.output, site);
    for (const shard of shards) {
      const addresses = shard.pages.map(([address]) => address);
      linkFiles({ addresses, from: shard.folder, to: staging });
    }
    const lacking = joinIndex(outline, folders, staging);
    if (lacking !== undefined) {
      const share = toShareName(toShare(lacking, shards.length));
      throw new UsageError(toPrintable(`Shard ${share} lacks its search folder ${lacking}; ${toRemedy(share)}`));
    }
    await writeFittings(staging, config);
    await joinTables(config, folders, staging);
    const pages = shards.flatMap((shard) => shard.pages.map(([address, , digest]) => ({ address, digest })));
    writeManifest(
      config.root,
      site,
      toManifest(staging, [...pages, ...TABLE_ADDRESSES.map((address) => ({ address, digest: tables }))], new Set()),
    );
    removeFolders([publishStaging(config.output)]);
    dropManifests(config.root, site);
    return pages.filter(({ address }) => isPage(address)).length;
  } finally {
    discardStaging(config.output);
    releaseLock(config.root);
  }
}

const toRemedy = (share: string): string => `make it again with: backfile build --shard ${share} --plan FILE`;

async function readShard(folder: string): Promise<Shard> {
  const pages: ShardPage[] = [];
  const reading = { kind: 'shard', key: toTemplatesDigest(), remedy: 'backfile build --shard i/N --plan FILE' } as const;
  const seal = await readSealed<ShardPage, ShardFacts>(join(folder, SHARD_FILE), reading, ({ value }) => pages.push(value));
  for (const [address, bytes] of pages) {
    if (findFile(join(folder, address))?.bytes === bytes) continue;
    throw toLackError(folder, seal, address);
  }
  for (const file of ['articles', 'comments'] as const) {
    if (measureRows(folder, file) === seal.about.rows[file]) continue;
    throw toLackError(folder, seal, `${TABLES_FOLDER}/${ROW_FILES[file]}`);
  }
  return { folder, seal, pages };
}

function toLackError(folder: string, { share }: Seal<ShardFacts>, address: string): UsageError {
  const name = share === undefined ? '' : toShareName(share);
  return new UsageError(toPrintable(`${folder} (shard ${name}) lacks ${address}, or has another; ${toRemedy(name)}`));
}

// The rows of all shards, in the order that one machine would give them.
async function joinTables(config: Config, shards: readonly string[], staging: string): Promise<void> {
  const { findRowPlaces } = await import('../../exports/places.ts');
  const folders = shards.map((folder) => join(folder, TABLES_FOLDER));
  const rows = [...findRowPlaces(folders)].map(([id, { date }]): Aged => ({ id, ...(date !== undefined && { date }) }));
  const ids = rows.toSorted(compareAge).map(({ id }) => id);
  await makeTables({ output: staging, folders, ids, imprint: toImprint(config) }, ALONE);
}

function checkSite(shards: readonly Shard[]): ShardFacts {
  checkShares(
    shards.map(({ folder, seal }) => [folder, seal]),
    (share) => `backfile build --shard ${share} --plan FILE`,
  );
  const [first, ...others] = shards.map(({ folder, seal }) => ({ folder, facts: seal.about }));
  if (first === undefined) throw new UsageError('No shards were named; name their folders, as in: backfile merge shard-*/');
  const foreign = others.find(({ facts }) => facts.site !== first.facts.site);
  if (foreign === undefined) return first.facts;
  throw new UsageError(
    toPrintable(`${foreign.folder} is of another site than ${first.folder}: another plan, config or version; build both by the same plan`),
  );
}
