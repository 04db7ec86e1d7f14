import { availableParallelism } from 'node:os';
import { basename, relative } from 'node:path';
import type { Config } from '../config.ts';
import type { ForeignFile } from '../content/files.ts';
import type { Rejection } from '../record.ts';
import type { Summary } from '../summary.ts';
import { type FoundKind, toFound } from './report/found.ts';
import { type Duplicate, takeCaptures } from './intake/intake.ts';
import { toKnown } from './report/known.ts';
import type { Known } from './report/known.ts';
import { listTight } from './doctor/examine.ts';
import { toListings } from './doctor/measure.ts';
import { holdsLock, releaseLock, removeEmptyState, takeLock } from './lock.ts';
import { readOverlay } from './shelf/overlay.ts';
import { openPool } from './workers/pool.ts';
import { type BuildOptions, openStamps, prepareBuild } from './prepare.ts';
import type { Progress } from './progress.ts';
import { checkOutput, checkRoom, discardStaging, repairPublication } from './site/publish.ts';
import { isSameRegister, type Register, type RegisterState, writeRegister } from './register/register.ts';
import { isNoArticle, writeRejections } from './report/rejections.ts';
import { openShelf } from './shelf/shelf.ts';
import type { MadeSite } from './site/make.ts';
import { countPages, findStandingSite, type StandingSite } from './site/standing.ts';
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
  /** Those, each with the one that it is the same as. */
  readonly copies: readonly Duplicate[];
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

    const standing = findStandingSite(archive, options);
    // Loaded only now: a build that finds nothing to do is over before it would be.
    const site = standing.isCurrent
      ? toMadeSite(standing)
      : await (await import('./site/make.ts')).makeSite(shelf, standing, pool, progress);

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
      duplicates: intake.duplicates.length,
      copies: intake.duplicates,
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
      files: site.pages,
      rendered: site.rendered,
      output: config.output,
      strays: findStrays(
        config.sources ?? {},
        stock.seeds.map(({ ref }) => ref),
        basename(config.seeds),
      ),
      tight: listTight(toListings(site.manifest)),
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

function toMadeSite(standing: StandingSite): MadeSite {
  return { manifest: standing.manifest, pages: countPages(standing), rendered: 0 };
}

function isDated({ listed, date = '' }: Summary): boolean {
  return listed && /^\d{4}/.test(date);
}

/** Removes what an unfinished build of this program would leave beside the site, at once: for a build that is cut off. */
export function abandonBuild(config: Config): void {
  if (!holdsLock(config.root)) return;
  discardStaging(config.output);
  releaseLock(config.root);
}
