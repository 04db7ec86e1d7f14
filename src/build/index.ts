import { availableParallelism } from 'node:os';
import { basename, relative } from 'node:path';
import type { Config } from '../config.ts';
import type { ForeignFile } from '../content/files.ts';
import type { Rejection } from '../record.ts';
import type { Summary } from '../summary.ts';
import type { Making } from '../search/index.ts';
import { isUsage } from './report/failure.ts';
import { type FoundKind, toFound } from './report/found.ts';
import { takeCaptures } from './intake/intake.ts';
import { toKnown } from './report/known.ts';
import type { Known } from './report/known.ts';
import { listTight } from './doctor/examine.ts';
import { toListings } from './doctor/measure.ts';
import { dropManifests, type Manifest, writeManifest } from './site/manifest.ts';
import { holdsLock, releaseLock, removeEmptyState, takeLock } from './lock.ts';
import { readOverlay } from './shelf/overlay.ts';
import { openPool, type Pool } from './workers/pool.ts';
import { type BuildOptions, openStamps, prepareBuild } from './prepare.ts';
import type { Progress } from './progress.ts';
import { checkOutput, checkRoom, discardStaging, openStaging, publishStaging, repairPublication } from './site/publish.ts';
import { isSameRegister, type Register, type RegisterState, writeRegister } from './register/register.ts';
import { isNoArticle, writeRejections } from './report/rejections.ts';
import { openShelf, type Shelf } from './shelf/shelf.ts';
import { listPlanned, planSite, type SitePlan, toManifest } from './site/site.ts';
import { findStrays } from './report/strays.ts';
import type { Survey } from './intake/survey.ts';
import { checkWritable } from './site/writable.ts';

/** What a build did: captures = pages + duplicates + withheld + rejected. */
export interface BuildResult {
  /** Set for a trial: how many captures were asked for. */
  readonly limit?: number;
  readonly captures: number;
  /** What lies in seeds/, by kind. */
  readonly found: readonly FoundKind[];
  /** Articles on the site whose capture lies in seeds/. */
  readonly pages: number;
  /** Captures whose bytes are those of one before. */
  readonly duplicates: number;
  readonly withheld: number;
  readonly rejected: number;
  /** Those of them that are sound rows of a container and no article. */
  readonly noArticle: number;
  /** Articles on the site whose capture has gone from seeds/. */
  readonly kept: number;
  /** Those of them that a newer capture took the place of. */
  readonly replaced: number;
  /** Content files of those that nothing took the place of, as paths from the archive's folder. */
  readonly gone: readonly string[];
  /** Articles that people set right before a newer capture took their place, which has none of it: content files, as paths from the archive's folder. */
  readonly superseded: readonly { readonly earlier: string; readonly newer: string }[];
  /** Content files that people edited, as paths from the archive's folder. */
  readonly edited: readonly string[];
  /** Files among the content files that are no record's. */
  readonly foreign: readonly ForeignFile[];
  /** Ids of the articles that are withheld because another capture of the same file is. */
  readonly alsoWithheld: readonly string[];
  readonly rejections: readonly Rejection[];
  /** Whether what the last build knew could be used. */
  readonly state: RegisterState;
  /** How many seed files were looked into; the others are as the last build knew them. */
  readonly looked: number;
  /** How many seed files were parsed; the records of the others stood as they should. */
  readonly parsed: number;
  /** What the captures of each folder have in common. */
  readonly survey: Survey;
  readonly known: Known;
  /** All the pages of the site, lists and captures included. */
  readonly files: number;
  /** Those of them that were made anew; the others stood as they should. */
  readonly rendered: number;
  readonly output: string;
  /** Folders that the config's `sources` names and that hold no seed file, each with the nearest that does. */
  readonly strays: readonly string[];
  /** One line for each host of which a limit is near or passed. */
  readonly tight: readonly string[];
  /** Whether the site has feeds, or why it has none; without a base URL it has no sitemap either. */
  readonly feeds: 'made' | 'no-base-url' | 'no-dates';
}

/** Takes an archive the whole road, seeds to site; when it throws, the site that was there stays as it was. */
export async function buildArchive(config: Config, options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const isFirst = takeLock(config.root);
  const pool = openPool(options.jobs ?? availableParallelism());
  try {
    repairPublication(config.output);
    checkOutput(config.output);
    checkRoom(config.output);
    checkWritable('content', config.content, '--content');
    const overlay = await readOverlay(config);

    const { key, register, state, files, stock, survey, ballots, intake: wanted } = await prepareBuild(config, options, pool, progress);
    const intake = await takeCaptures(config, stock, wanted, files, pool, progress);
    writeRejections(config.root, intake.rejections);

    const ids = options.limit === undefined ? [...files.keys()] : [...intake.seen];
    const shelf = await openShelf(config, files, ids, intake.seen, {
      register,
      findStamps: openStamps(files),
      pool,
      progress,
      overlay,
      isTrial: options.limit !== undefined,
    });
    const learned: Register = { seeds: intake.seeds, ballots, articles: shelf.articles };
    const isKnown = stock.looked === 0 && wanted.wanted.length === 0 && isSameRegister(register, learned);
    // A trial knows only some of it.
    if (options.limit === undefined && !isKnown) writeRegister(config.root, key, learned);
    const { archive, edited, replaced, alsoWithheld } = shelf;

    const plan = await planSite(archive, options);
    const manifest = plan.isCurrent ? plan.manifest : await makeSite(shelf, plan, pool, progress);

    const captured = archive.summaries.filter((summary) => summary.captured);
    const withheld = captured.filter((summary) => summary.withheld).length;
    const kept = archive.summaries.filter((summary) => !summary.captured && !summary.withheld);
    const toPath = ({ id }: { readonly id: string }): string => relative(config.root, `${files.get(id)}.md`);
    const setRight = new Set([...overlay.corrections.keys(), ...edited]);
    return {
      ...(options.limit !== undefined && { limit: options.limit }),
      captures: intake.captures,
      found: toFound(intake.seeds),
      pages: captured.length - withheld,
      duplicates: intake.duplicates,
      withheld,
      rejected: intake.rejections.length,
      noArticle: intake.rejections.filter(isNoArticle).length,
      kept: kept.length,
      replaced: replaced.size,
      gone: kept.filter(({ replacedBy }) => replacedBy === undefined).map(toPath),
      superseded: kept.flatMap(({ id, replacedBy }) =>
        replacedBy === undefined || !setRight.has(id) || setRight.has(replacedBy)
          ? []
          : [{ earlier: toPath({ id }), newer: toPath({ id: replacedBy }) }],
      ),
      edited: edited.map((id) => toPath({ id })),
      foreign: files.foreign,
      alsoWithheld,
      rejections: intake.rejections,
      state,
      looked: stock.looked,
      parsed: wanted.wanted.length,
      survey,
      known: toKnown(archive.summaries, (id) => archive.readArticle(id).record.capture.file, config.comments),
      files: plan.pages,
      rendered: plan.changed.length,
      output: config.output,
      strays: findStrays(
        config.sources ?? {},
        stock.seeds.map(({ ref }) => ref),
        basename(config.seeds),
      ),
      tight: listTight(toListings(manifest)),
      feeds: config.baseUrl === undefined ? 'no-base-url' : archive.summaries.some(isDated) ? 'made' : 'no-dates',
    };
  } catch (error) {
    abandonBuild(config);
    if (isFirst) removeEmptyState(config.root);
    throw error;
  } finally {
    progress.end();
    await pool.close();
    abandonBuild(config);
  }
}

function isDated({ listed, date = '' }: Summary): boolean {
  return listed && /^\d{4}/.test(date);
}

async function makeSite(shelf: Shelf, plan: SitePlan, pool: Pool, progress: Progress): Promise<Manifest> {
  const { archive } = shelf;
  const { root, output } = archive.config;
  const staging = openStaging(output, plan.id);
  // Loaded only now: a build that finds nothing to do is over before they would be.
  const [{ takeKept }, { renderSite }, { indexArchive }, { writeExports }, { writeTables }] = await Promise.all([
    import('./site/kept.ts'),
    import('./site/render.ts'),
    import('../search/index.ts'),
    import('./site/exports.ts'),
    import('./site/tables.ts'),
  ]);
  // All go on side by side, and nothing is written any more when one of them has failed.
  const listed = archive.summaries.filter((summary) => summary.listed);
  progress.begin('Making pages, index', plan.changed.length + listed.length);
  const [kept, pages, index] = await Promise.allSettled([
    takeKept(plan, output, staging, pool),
    renderSite(shelf, plan, staging, pool, progress.step).then(
      async (doubtful) => new Set([...doubtful, ...(await writeTables(shelf, plan, staging, pool, doubtful.size > 0))]),
    ),
    indexArchive(archive, staging, progress.step, toMaking(shelf, pool, plan, output)),
  ]);
  progress.end();
  if (kept.status === 'rejected') throw toFailure(kept.reason, staging);
  if (pages.status === 'rejected') throw toFailure(pages.reason, staging);
  if (index.status === 'rejected') throw index.reason;
  const doubtful = new Set([...pages.value, ...(await writeExports(shelf, plan.exports, staging))]);

  const manifest = toManifest(staging, listPlanned(plan), doubtful, kept.value);
  writeManifest(root, plan.id, manifest);
  publishStaging(output);
  dropManifests(root, plan.id);
  return manifest;
}

function toFailure(cause: unknown, staging: string): unknown {
  return isUsage(cause) ? cause : new Error(`The pages could not be made in ${staging}`, { cause });
}

function toMaking({ isChanged }: Shelf, { jobs }: Pool, { intact }: SitePlan, last: string): Making {
  return { isChanged, last, isIntact: (address) => intact.has(address), jobs };
}

/** Removes what an unfinished build of this program would leave beside the site, at once: for a build that is cut off. */
export function abandonBuild(config: Config): void {
  if (!holdsLock(config.root)) return;
  discardStaging(config.output);
  releaseLock(config.root);
}
