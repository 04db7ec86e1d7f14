import { basename, relative } from 'node:path';
import { isFolder } from '../captures/index.ts';
import type { Config } from '../config.ts';
import { UsageError } from '../config.ts';
import type { ForeignFile } from '../content/files.ts';
import { findContentFiles } from '../content/files.ts';
import { toConfigured } from '../parse/layout.ts';
import type { Rejection } from '../record.ts';
import { toDigest } from '../content/summary.ts';
import { indexArchive, type Making } from '../search/index.ts';
import { toPrintable } from '../text/printable.ts';
import { isUsage } from './failure.ts';
import { takeCaptures } from './intake.ts';
import { toKnown } from './known.ts';
import type { Known } from './known.ts';
import { toFindLayout } from './layouts.ts';
import { dropManifests, writeManifest } from './manifest.ts';
import { holdsLock, releaseLock, removeEmptyState, takeLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { checkOutput, discardStaging, openStaging, publishStaging, repairPublication } from './publish.ts';
import { writeRejections } from './rejections.ts';
import { renderSite } from './render.ts';
import { openSeeds } from './seeds.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { planSite, type SitePlan, toManifest } from './site.ts';
import { surveySeeds } from './survey.ts';
import type { Survey } from './survey.ts';

/** What a build may be asked for beside its config. */
export interface BuildOptions {
  /** A trial: only the first so many captures are read, and the site holds only these. */
  readonly limit?: number;
  /** How many processes make pages; the cores of the machine unless said otherwise. */
  readonly jobs?: number;
  /** Everything is made anew, whatever is known of the last build. */
  readonly clean?: true;
}

/** What a build did: captures = pages + duplicates + withheld + rejected. */
export interface BuildResult {
  /** Set for a trial: how many captures were asked for. */
  readonly limit?: number;
  readonly captures: number;
  /** Articles on the site whose capture lies in seeds/. */
  readonly pages: number;
  /** Captures whose bytes are those of one before. */
  readonly duplicates: number;
  readonly withheld: number;
  readonly rejected: number;
  /** Articles on the site whose capture has gone from seeds/. */
  readonly kept: number;
  /** Those of them that a newer capture took the place of. */
  readonly replaced: number;
  /** Content files that people edited, as paths from the archive's folder. */
  readonly edited: readonly string[];
  /** Files among the content files that are no record's. */
  readonly foreign: readonly ForeignFile[];
  /** Ids in withheld.csv that no record has. */
  readonly unmatched: readonly string[];
  readonly rejections: readonly Rejection[];
  /** What the captures of each folder have in common. */
  readonly survey: Survey;
  readonly known: Known;
  /** All the pages of the site, lists and captures included. */
  readonly files: number;
  /** Those of them that were made anew; the others stood as they should. */
  readonly rendered: number;
  readonly output: string;
}

/** Takes an archive the whole road, seeds to site; when it throws, the site that was there stays as it was. */
export async function buildArchive(config: Config, options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const isFirst = takeLock(config.root);
  try {
    repairPublication(config.output);
    checkOutput(config.output);

    const files = await findContentFiles(config.content);
    progress.begin('Learning layouts');
    const survey = await surveySeeds(openSeeds(config, options.limit), progress.step);
    progress.end();
    const findLayout = toFindLayout(survey.layouts, toConfigured(config, basename(config.seeds)));
    const intake = await takeCaptures(config, files, findLayout, { ...options, total: survey.captures }, progress);
    if (intake.captures === 0 && files.size === 0) throw toEmptyError(config);
    writeRejections(config.root, intake.rejections);

    const ids = options.limit === undefined ? [...files.keys()] : [...intake.seen];
    const shelf = await openShelf(config, files, ids, intake.seen);
    const { archive, edited, replaced, unmatched } = shelf;

    const plan = planSite(archive, options);
    if (!plan.isCurrent) await makeSite(shelf, plan, options, progress);

    const captured = archive.summaries.filter((summary) => summary.captured);
    const withheld = captured.filter((summary) => summary.withheld).length;
    return {
      ...(options.limit !== undefined && { limit: options.limit }),
      captures: intake.captures,
      pages: captured.length - withheld,
      duplicates: intake.duplicates,
      withheld,
      rejected: intake.rejections.length,
      kept: archive.summaries.filter((summary) => !summary.captured && !summary.withheld).length,
      replaced: replaced.size,
      edited: edited.map((id) => relative(config.root, `${files.get(id)}.md`)),
      foreign: files.foreign,
      unmatched,
      rejections: intake.rejections,
      survey,
      known: toKnown(archive.summaries, (id) => archive.readArticle(id).record.capture.file),
      files: plan.pages,
      rendered: plan.changed.length,
      output: config.output,
    };
  } catch (error) {
    abandonBuild(config);
    if (isFirst) removeEmptyState(config.root);
    throw error;
  } finally {
    progress.end();
    abandonBuild(config);
  }
}

async function makeSite(shelf: Shelf, plan: SitePlan, options: BuildOptions, progress: Progress): Promise<void> {
  const { archive } = shelf;
  const { root, output } = archive.config;
  const staging = openStaging(output, plan.id);
  // Both go on side by side, and nothing is written any more when one of them has failed.
  const listed = archive.summaries.filter((summary) => summary.listed);
  progress.begin('Making pages, index', plan.changed.length + listed.length);
  const [pages, index] = await Promise.allSettled([
    renderSite(shelf, plan, staging, options, progress.step),
    indexArchive(archive, staging, progress.step, toMaking(options, plan, output)),
  ]);
  progress.end();
  if (pages.status === 'rejected') {
    const cause: unknown = pages.reason;
    throw isUsage(cause) ? cause : new Error(`The pages could not be made in ${staging}`, { cause });
  }
  if (index.status === 'rejected') throw index.reason;
  const doubtful = pages.value;

  writeManifest(root, plan.id, toManifest(staging, plan, doubtful));
  publishStaging(output);
  dropManifests(root, plan.id);
}

function toMaking({ jobs }: BuildOptions, { intact }: SitePlan, last: string): Making {
  return { toDigest, last, isIntact: (address) => intact.has(address), ...(jobs !== undefined && { jobs }) };
}

/** Removes what an unfinished build of this program would leave beside the site, at once: for a build that is cut off. */
export function abandonBuild(config: Config): void {
  if (!holdsLock(config.root)) return;
  discardStaging(config.output);
  releaseLock(config.root);
}

function toEmptyError({ seeds, content }: Config): UsageError {
  const found = isFolder(seeds) ? `The seeds folder ${seeds} is empty` : `There is no seeds folder ${seeds}`;
  return new UsageError(
    toPrintable(
      `${found} and ${content} holds no records; put the scraped texts there, one article a file, or name their folder with --seeds`,
    ),
  );
}
