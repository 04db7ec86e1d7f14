import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import { takeCaptures } from './intake/intake.ts';
import { holdsLock, releaseLock, removeEmptyState, takeLock } from './lock.ts';
import { readOverlay } from './shelf/overlay.ts';
import { type BuildResult, toResult } from './report/result.ts';
import { openPool } from './workers/pool.ts';
import { type BuildOptions, openStamps, prepareBuild } from './prepare.ts';
import type { Progress } from './progress.ts';
import { checkOutput, checkRoom, discardStaging, repairPublication } from './site/publish.ts';
import { isSameRegister, type Register, writeRegister } from './register/register.ts';
import { writeRejections } from './report/rejections.ts';
import { openShelf } from './shelf/shelf.ts';
import type { MadeSite } from './site/make.ts';
import { countPages, findStandingSite, type StandingSite } from './site/standing.ts';
import { checkWritable } from './site/writable.ts';

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

    const standing = findStandingSite(shelf.archive, options);
    // Loaded only now: a build that finds nothing to do is over before it would be.
    const site = standing.isCurrent
      ? toMadeSite(standing)
      : await (await import('./site/make.ts')).makeSite(shelf, standing, pool, progress);

    return toResult({
      config,
      limit: options.limit,
      files,
      overlay,
      stock,
      survey,
      state,
      intake,
      parsed: wanted.wanted.length,
      shelf,
      site,
    });
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

/** Removes what an unfinished build of this program would leave beside the site, at once: for a build that is cut off. */
export function abandonBuild(config: Config): void {
  if (!holdsLock(config.root)) return;
  discardStaging(config.output);
  releaseLock(config.root);
}
