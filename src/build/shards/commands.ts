import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Config, type Overrides, readConfig } from '../../config.ts';
import { UsageError } from '../../faults.ts';
import { openPool, type Pool } from '../workers/pool.ts';
import { openProgress, type Progress } from '../progress.ts';
import { type Share, toShareName } from './share.ts';

/** What `plan` is told. */
export interface PlanFlags {
  readonly archive: string;
  readonly layouts?: true;
}

/** What `merge` is told. */
export interface MergeFlags {
  readonly archive: string;
  readonly output?: string;
}

/** What `build` is told of a shard. */
export interface ShardFlags extends Overrides {
  readonly shard?: Share;
  readonly plan?: string;
  readonly jobs?: number;
}

const { stdout, stderr, env } = process;

/** `survey --shard`: prints the votes of a share. */
export async function survey(given: readonly string[], share: Share): Promise<number> {
  const { surveyShare } = await import('./survey.ts');
  return inArchive(toFolder(given), (config, pool, progress) => surveyShare(config, share, pool, progress, stdout));
}

/** `parse --shard`: prints the records of a share. */
export async function parse(given: readonly string[], share: Share, layouts: string | undefined): Promise<number> {
  if (layouts === undefined) throw new UsageError('parse --shard needs --layouts FILE; make it with: backfile plan --layouts VOTES...');
  const { writeParsedShare } = await import('./parse.ts');
  return inArchive(toFolder(given), (config, pool, progress) => writeParsedShare(config, { share, layouts }, pool, progress, stdout));
}

/** `plan`: joins the votes or the records of all shares. */
export async function plan(files: readonly string[], { archive, layouts }: PlanFlags): Promise<number> {
  if (layouts === true) {
    const { planLayouts } = await import('./survey.ts');
    stdout.write(await planLayouts(readConfig(archive), files));
    return 0;
  }
  const { planShards } = await import('./plan.ts');
  return inArchive(archive, async (config, pool, progress) => {
    const { captures, articles, rejected } = await planShards(config, files, pool, progress, stdout);
    stderr.write(`Planned ${articles} articles, from ${captures} captures of which ${rejected} were rejected\n`);
  });
}

/** `build --shard`: makes a share of the site. */
export async function build(folder: string, { shard, plan: file, jobs, output, ...folders }: ShardFlags): Promise<number> {
  if (shard === undefined || file === undefined) throw new UsageError('build takes --shard i/N and --plan FILE together, or neither');
  const { buildShard } = await import('./build.ts');
  const overrides = { ...folders, output: output ?? join(folder, `shard-${shard.number}`) };
  const make = async (config: Config, pool: Pool, progress: Progress): Promise<void> => {
    const pages = await buildShard(config, { share: shard, plan: file }, pool, progress);
    stdout.write(`Made shard ${toShareName(shard)}, ${pages} pages, in ${config.output}\n`);
  };
  return inArchive(folder, make, overrides, jobs);
}

/** `merge`: puts all shares of a site together. */
export async function merge(shards: readonly string[], { archive, output }: MergeFlags): Promise<number> {
  const { mergeShards } = await import('./merge.ts');
  const config = readConfig(archive, { output });
  const pages = await mergeShards(config, shards);
  stdout.write(`Merged ${shards.length} shards, ${pages} pages, into ${config.output}\n`);
  return 0;
}

async function inArchive(
  folder: string,
  work: (config: Config, pool: Pool, progress: Progress) => Promise<void>,
  overrides: Overrides = {},
  jobs: number = availableParallelism(),
): Promise<number> {
  const config = readConfig(folder, overrides);
  const pool = openPool(jobs);
  const progress = openProgress(stderr, env);
  try {
    await work(config, pool, progress);
  } finally {
    progress.end();
    await pool.close();
  }
  return 0;
}

function toFolder([folder = '.', ...others]: readonly string[]): string {
  if (others.length === 0) return folder;
  throw new UsageError("--shard takes a share of one archive: name the archive's folder alone, or none for the folder you are in");
}
