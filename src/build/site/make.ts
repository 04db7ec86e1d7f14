import { indexArchive, type Making } from '../../search/index.ts';
import type { Progress } from '../progress.ts';
import { isUsage } from '../report/failure.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Pool } from '../workers/pool.ts';
import { writeExports } from './exports.ts';
import { openKeeping } from './kept.ts';
import { dropManifests, type Manifest, writeManifest } from './manifest.ts';
import { listPlanned, planSite, type SitePlan } from './plan.ts';
import { openStaging, publishStaging } from './publish.ts';
import { removeSite } from './remove.ts';
import { renderSite } from './render.ts';
import { type StandingSite, toManifest } from './standing.ts';
import { writeTables } from './tables.ts';

/** A site that was made. */
export interface MadeSite {
  readonly manifest: Manifest;
  /** How many pages it has. */
  readonly pages: number;
  /** How many of them were made anew. */
  readonly rendered: number;
}

/** Makes the site of an archive from the one that stands, and puts it in that one's place when it is whole. */
export async function makeSite(shelf: Shelf, standing: StandingSite, pool: Pool, progress: Progress): Promise<MadeSite> {
  const { archive } = shelf;
  const { root, output } = archive.config;
  const staging = openStaging(output, standing.id);
  progress.begin('Making pages, index', archive.summaries.filter((summary) => summary.listed).length);
  // All go on side by side, and nothing is written any more when one of them has failed. The index comes first: Pagefind is at work while pages are planned.
  const [index, pages] = await Promise.allSettled([
    indexArchive(archive, staging, progress.step, toMaking(shelf, pool, standing, output)),
    makePages(shelf, standing, staging, pool, progress),
  ]);
  progress.end();
  if (pages.status === 'rejected') throw pages.reason;
  if (index.status === 'rejected') throw index.reason;
  const { plan, kept } = pages.value;
  const doubtful = new Set([...pages.value.doubtful, ...(await writeExports(shelf, plan.exports, staging))]);

  const manifest = toManifest(staging, listPlanned(plan), doubtful, kept);
  writeManifest(root, standing.id, manifest);
  const old = publishStaging(output);
  await removeSite(old, standing.manifest.size, pool);
  dropManifests(root, standing.id);
  return { manifest, pages: plan.changed.length + plan.kept.length, rendered: plan.changed.length };
}

interface MadePages {
  readonly plan: SitePlan;
  /** What is known of the files that were taken from the site that stands. */
  readonly kept: Manifest;
  /** Addresses of files that may show something else than planned. */
  readonly doubtful: ReadonlySet<string>;
}

async function makePages(shelf: Shelf, standing: StandingSite, staging: string, pool: Pool, progress: Progress): Promise<MadePages> {
  const keeping = openKeeping(standing.manifest, shelf.archive.config.output, staging, pool);
  const [planned] = await Promise.allSettled([planSite(shelf.archive, standing, keeping.keep)]);
  if (planned.status === 'rejected') {
    await Promise.allSettled([keeping.finish()]);
    throw planned.reason;
  }
  const plan = planned.value;
  progress.expect(plan.changed.length);
  const [kept, doubtful] = await Promise.allSettled([
    keeping.finish(),
    renderSite(shelf, plan, staging, pool, progress.step).then(
      async (changed) => new Set([...changed, ...(await writeTables(shelf, plan, staging, pool, changed.size > 0))]),
    ),
  ]);
  if (kept.status === 'rejected') throw toFailure(kept.reason, staging);
  if (doubtful.status === 'rejected') throw toFailure(doubtful.reason, staging);
  return { plan, kept: kept.value, doubtful: doubtful.value };
}

function toFailure(cause: unknown, staging: string): unknown {
  return isUsage(cause) ? cause : new Error(`The pages could not be made in ${staging}`, { cause });
}

function toMaking({ isChanged }: Shelf, { jobs }: Pool, { intact }: StandingSite, last: string): Making {
  return { isChanged, last, isIntact: (address) => intact.has(address), jobs };
}
