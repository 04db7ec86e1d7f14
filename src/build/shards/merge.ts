import { join } from 'node:path';
import { type Config, UsageError } from '../../config.ts';
import { joinIndex } from '../../search/index.ts';
import { writeFittings } from '../../site/fittings.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import { toPrintable } from '../../text/printable.ts';
import { linkFiles } from '../link.ts';
import { releaseLock, takeLock } from '../lock.ts';
import { dropManifests, findFile, writeManifest } from '../manifest.ts';
import { checkOutput, discardStaging, openStaging, publishStaging, repairPublication } from '../publish.ts';
import { isPage, toManifest } from '../site.ts';
import { SHARD_FILE, type ShardFacts, type ShardPage } from './build.ts';
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
    const shards: Shard[] = [];
    for (const folder of folders) shards.push(await readShard(folder));
    const { site, ...outline } = checkSite(shards);
    const staging = openStaging(config.output, site);
    for (const shard of shards) {
      const addresses = shard.pages.map(([address]) => address);
      linkFiles(addresses, shard.folder, staging);
    }
    const lacking = joinIndex(outline, folders, staging);
    if (lacking !== undefined) {
      const share = toShareName(toShare(lacking, shards.length));
      throw new UsageError(toPrintable(`Shard ${share} lacks its search folder ${lacking}; ${toRemedy(share)}`));
    }
    await writeFittings(staging, config);
    const pages = shards.flatMap((shard) => shard.pages.map(([address, , digest]) => ({ address, digest })));
    writeManifest(config.root, site, toManifest(staging, pages, new Set()));
    publishStaging(config.output);
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
    const share = seal.share === undefined ? '' : toShareName(seal.share);
    throw new UsageError(toPrintable(`${folder} (shard ${share}) lacks ${address}, or has another; ${toRemedy(share)}`));
  }
  return { folder, seal, pages };
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
