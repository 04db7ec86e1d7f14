import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import type { Reason } from './intake/intake.ts';
import { readOverlay } from './shelf/overlay.ts';
import { openPool } from './workers/pool.ts';
import { type BuildOptions, openStamps, prepareBuild } from './prepare.ts';
import type { Progress } from './progress.ts';
import type { RegisterState } from './register/register.ts';
import { openShelf } from './shelf/shelf.ts';
import { countPages, findStandingSite } from './site/standing.ts';

/** What a build would do. */
export interface Rehearsal {
  /** Seed files in all, and those that are not as the last build left them. */
  readonly seeds: number;
  readonly looked: number;
  readonly captures: number;
  /** Captures that would be parsed, by the reason, with the paths of the first few. */
  readonly parsed: Readonly<Partial<Record<Reason, { readonly count: number; readonly first: readonly string[] }>>>;
  /** Pages whose capture is not among the seeds, or is another one now. */
  readonly gone: number;
  /** Whether what the last build knew can be used. */
  readonly state: RegisterState;
  /** Pages and search folders that would be made, and how many there are; known only when nothing is to be parsed. */
  readonly site?: {
    readonly rendered: number;
    readonly files: number;
    readonly first: readonly string[];
    readonly periods: number;
    readonly indexed: number;
  };
}

const MOST_NAMED = 5;

/** Finds out what a build would do, and changes nothing. */
export async function rehearseBuild(config: Config, options: BuildOptions, progress: Progress): Promise<Rehearsal> {
  const pool = openPool(options.jobs ?? availableParallelism());
  try {
    const overlay = await readOverlay(config);
    const { register, state, files, stock, intake } = await prepareBuild(config, options, pool, progress);
    const parsed: Record<string, { count: number; first: string[] }> = {};
    for (const { reason, ref } of intake.reasons.values()) {
      const row = (parsed[reason] ??= { count: 0, first: [] });
      row.count += 1;
      if (row.first.length < MOST_NAMED) row.first.push(ref);
    }
    const gone = [...files.keys()].filter((id) => !intake.current.has(id) && !intake.reasons.has(id));
    const found = {
      seeds: stock.seeds.length,
      looked: stock.looked,
      captures: stock.captures,
      parsed,
      gone: options.limit === undefined ? gone.length : 0,
      state,
    };
    if (intake.wanted.length > 0) return found;
    const ids = options.limit === undefined ? [...files.keys()] : [...intake.current.keys()];
    const shelf = await openShelf(config, files, ids, new Set(intake.current.keys()), {
      register,
      findStamps: openStamps(files),
      pool,
      progress,
      overlay,
      isTrial: options.limit !== undefined,
    });
    const standing = findStandingSite(shelf.archive, options);
    const { planIndex, isIndexed } = await import('../search/index.ts');
    const { cuts } = planIndex(shelf.archive);
    if (standing.isCurrent) {
      return { ...found, site: { rendered: 0, files: countPages(standing), first: [], periods: cuts.length, indexed: 0 } };
    }
    const { planSite } = await import('./site/plan.ts');
    const { changed, kept } = await planSite(shelf.archive, standing);
    const missing = cuts.filter(({ path }) => !isIndexed(config.output, path)).length;
    return {
      ...found,
      site: {
        rendered: changed.length,
        files: changed.length + kept.length,
        first: changed.slice(0, MOST_NAMED).map(({ address }) => address),
        periods: cuts.length,
        indexed: options.clean === true ? cuts.length : missing,
      },
    };
  } finally {
    progress.end();
    await pool.close();
  }
}
