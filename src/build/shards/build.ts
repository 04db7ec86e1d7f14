import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Config } from '../../config.ts';
import { UsageError } from '../../faults.ts';
import { findContentFiles } from '../../content/files.ts';
import { ROW_FILES, type RowFile, TABLES_FOLDER } from '../../exports/addresses.ts';
import { indexArchive, planIndex } from '../../search/index.ts';
import { toShelves } from '../../site/shelves.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import { toPrintable } from '../../text/printable.ts';
import { findFile } from '../site/manifest.ts';
import { writeExports } from '../site/exports.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import { type Progress, SILENT } from '../progress.ts';
import { checkOutput, checkRoom, discardStaging, openStaging, publishStaging, repairPublication } from '../site/publish.ts';
import { EMPTY_REGISTER, type KnownArticle } from '../register/register.ts';
import { renderSite } from '../site/render.ts';
import { openShelf, type Shelf } from '../shelf/shelf.ts';
import { planSite } from '../site/plan.ts';
import { removeFolders } from '../site/remove.ts';
import { findStandingSite } from '../site/standing.ts';
import { listLoose } from '../site/tables.ts';
import { toReadingKey } from './key.ts';
import type { PlanFacts } from './plan.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { isOfShare, type Share, toShareName } from './share.ts';

/** The file in a shard's folder that names its pages and says what it is a part of; written last. */
export const SHARD_FILE = 'shard.jsonl';

/** A page of a shard, or a file for machines: where it stands, its size in bytes and what it shows. */
export type ShardPage = readonly [address: string, bytes: number, digest: string];

/** Which share of which plan is to be made. */
export interface ShardOrder {
  readonly share: Share;
  /** The path of the plan. */
  readonly plan: string;
}

/** What a shard says of the site that it is a part of. */
export interface ShardFacts {
  readonly site: string;
  readonly engine: string;
  readonly lead?: number;
  /** Digest of the tables of the whole site. */
  readonly tables: string;
  /** The sizes in bytes of the two files with this shard's rows. */
  readonly rows: Readonly<Record<RowFile, number>>;
  /** The search folders of the whole site, in order. */
  readonly paths: readonly string[];
}

/** Makes one share of a planned site's pages and search folders, in the folder that `config` has for the output; gives the number of its pages. */
export async function buildShard(config: Config, order: ShardOrder, pool: Pool, progress: Progress): Promise<number> {
  const { output } = config;
  repairPublication(output);
  checkOutput(output);
  checkRoom(output);
  try {
    const pages = await stageShard(config, order, pool, progress);
    removeFolders([publishStaging(output)]);
    return pages;
  } catch (error) {
    discardStaging(output);
    throw error;
  }
}

async function stageShard(config: Config, { share, plan: file }: ShardOrder, pool: Pool, progress: Progress): Promise<number> {
  const { shelf, site } = await readPlan(config, file);
  const { archive } = shelf;
  const plan = await planSite(archive, findStandingSite(archive, { clean: true }));
  if (plan.id !== site) throw toForeignError(file);
  const mine = plan.changed.filter(({ key }) => isOfShare(key, share));
  const staging = openStaging(config.output, site);
  progress.begin(`Making shard ${toShareName(share)}`, mine.length);
  const doubtful = new Set(await renderSite(shelf, { changed: mine }, staging, pool, progress.step));
  const exports = plan.exports.changed.filter(({ address }) => isOfShare(address, share));
  for (const address of await writeExports(shelf, { changed: exports }, staging)) doubtful.add(address);
  if (doubtful.size > 0) throw new Error(`${[...doubtful][0]} shows an article that changed while it was made; plan again`);
  const ids = toShelves(archive).articles.flatMap(({ id }) => (isOfShare(id, share) ? [id] : []));
  await pool.run('joinTables', { output: staging, folders: listLoose(staging), ids });
  const isMine = (path: string): boolean => isOfShare(path, share);
  await indexArchive(archive, staging, () => {}, { isChanged: shelf.isChanged, jobs: pool.jobs, isMine });
  progress.end();

  const { cuts, engine, treatment } = planIndex(archive);
  const rows = { articles: measureRows(staging, 'articles'), comments: measureRows(staging, 'comments') };
  const about: ShardFacts = {
    site,
    engine,
    tables: plan.tables.digest,
    rows,
    paths: cuts.map(({ path }) => path),
    ...(treatment.lead !== undefined && { lead: treatment.lead }),
  };
  const pages = [...mine, ...exports].map(({ address, digest }): ShardPage => [
    address,
    findFile(join(staging, address))?.bytes ?? 0,
    digest,
  ]);
  const stream = createWriteStream(join(staging, SHARD_FILE));
  await writeSealed(stream, { backfile: 'shard', key: toTemplatesDigest(), share, about }, pages);
  await finished(stream.end());
  return mine.length;
}

/** The size in bytes of one of the files with a shard's rows. */
export function measureRows(folder: string, file: RowFile): number {
  return findFile(join(folder, TABLES_FOLDER, ROW_FILES[file]))?.bytes ?? 0;
}

function toForeignError(file: string): UsageError {
  return new UsageError(
    toPrintable(
      `The plan ${file} is of another site: the config, content/ or the version of Backfile is not what it was made with; take those that it was made with, or plan again`,
    ),
  );
}

async function readPlan(config: Config, path: string): Promise<{ readonly shelf: Shelf; readonly site: string }> {
  const articles = new Map<string, KnownArticle>();
  const seen = new Set<string>();
  // The times of files are those of another machine, and the articles are compared with their digests when they are shown.
  const stamps = { json: 'planned', md: 'planned' };
  const reading = { kind: 'plan', key: toReadingKey(config), remedy: 'backfile plan RECORDS... > FILE' } as const;
  const seal = await readSealed<KnownArticle, PlanFacts>(path, reading, ({ value: article }) => {
    articles.set(article.summary.id, { ...article, ...stamps });
    if (article.summary.captured) seen.add(article.summary.id);
  });
  const files = await findContentFiles(config.content);
  for (const { summary, file } of articles.values()) {
    if (files.has(summary.id)) continue;
    throw new UsageError(toPrintable(`${config.content} has no record of ${file} (${summary.id}); take the content/ that was planned`));
  }
  const register = { ...EMPTY_REGISTER, articles };
  const shelf = await openShelf(config, files, [...articles.keys()], seen, {
    register,
    findStamps: () => stamps,
    pool: ALONE,
    progress: SILENT,
  });
  return { shelf, site: seal.about.site };
}
