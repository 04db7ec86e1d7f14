import type { Writable } from 'node:stream';
import type { Config } from '../../config.ts';
import { UsageError } from '../../faults.ts';
import { findContentFiles } from '../../content/files.ts';
import { EMPTY_LAYOUT } from '../../parse/layouts/layout.ts';
import { toPrintable } from '../../text/printable.ts';
import { type IntakePlan, planIntake, takeCaptures } from '../intake/intake.ts';
import { releaseLock, takeLock } from '../lock.ts';
import type { Pool } from '../workers/pool.ts';
import { openStamps } from '../prepare.ts';
import type { Progress } from '../progress.ts';
import { EMPTY_REGISTER } from '../register/register.ts';
import { writeRejections } from '../report/rejections.ts';
import { openShelf } from '../shelf/shelf.ts';
import { toSiteId } from '../site/standing.ts';
import { takeStock } from '../intake/stock.ts';
import { toReadingKey } from './key.ts';
import type { ParsedFacts } from './parse.ts';
import { type Delivered, NO_ID, type ParsedRow } from './records.ts';
import { checkShares, readSealed, type Seal, writeSealed } from './sealed.ts';
import { toShare, toShareName } from './share.ts';

/** What is true of the whole of a plan. */
export interface PlanFacts {
  /** Names the site that is planned. */
  readonly site: string;
}

/** How many captures a plan goes by, and what came of them. */
export interface Planned {
  readonly captures: number;
  readonly articles: number;
  readonly rejected: number;
}

/**
 * Joins the records of all shares into content/, and writes the plan of the site: what every machine has to know of every article. The same
 * captures must lie in seeds/ here. Throws a UsageError that names the share whose records are missing or of other captures.
 */
export async function planShards(
  config: Config,
  paths: readonly string[],
  pool: Pool,
  progress: Progress,
  output: Writable,
): Promise<Planned> {
  const key = toReadingKey(config);
  const findRow = await readRecords(paths, key);
  takeLock(config.root);
  try {
    const files = await findContentFiles(config.content);
    const known = { register: EMPTY_REGISTER, findStamps: openStamps(files) };
    const stock = await takeStock(config, EMPTY_REGISTER, undefined, pool, progress);
    const wanted = planIntake(stock, { files, findLayout: () => EMPTY_LAYOUT, ...known });
    const find = ({ place, captures }: IntakePlan['wanted'][number]): readonly Delivered[] =>
      captures.map((capture) => ({ capture, ...findRow(place.ref, capture.id) }));
    // Before anything is written: a plan is made of all shares, or there is none.
    for (const mine of wanted.wanted) find(mine);
    const intake = await takeCaptures(config, stock, wanted, files, pool, progress, (places, run) =>
      run('storeRecords', { content: config.content, places: places.map(find) }),
    );
    writeRejections(config.root, intake.rejections);
    const shelf = await openShelf(config, files, [...files.keys()], intake.seen, {
      ...known,
      findStamps: openStamps(files),
      pool,
      progress,
    });
    const about: PlanFacts = { site: toSiteId(shelf.archive) };
    // The times of files are known to one machine alone.
    const articles = [...shelf.articles.values()].map(({ json: _json, md: _md, ...article }) => article);
    await writeSealed(output, { backfile: 'plan', key, about }, articles);
    return { captures: stock.captures, articles: shelf.articles.size, rejected: intake.rejections.length };
  } finally {
    releaseLock(config.root);
  }
}

type FindRow = (ref: string, id: string) => Omit<Delivered, 'capture'>;

// Where the record of each capture lies in the files of all shares.
async function readRecords(paths: readonly string[], key: string): Promise<FindRow> {
  const toRemedy = (share: string): string => `backfile parse --shard ${share} --layouts FILE > RECORDS`;
  const rows = new Map<string, Omit<Delivered, 'capture'>>();
  const seals: [path: string, Seal<ParsedFacts>][] = [];
  for (const path of paths) {
    const reading = { kind: 'records', key, remedy: toRemedy('i/N') } as const;
    const seal = await readSealed<ParsedRow, ParsedFacts>(path, reading, ({ value: [file, id], at, bytes }) => {
      // A container may hold the same bytes twice; the first counts.
      const name = `${id} ${file}`;
      if (!rows.has(name)) rows.set(name, { path, at, bytes });
    });
    seals.push([path, seal]);
  }
  checkShares(seals, toRemedy);
  const [first] = seals;
  const other = seals.find(([, seal]) => seal.about.layouts !== first?.[1].about.layouts);
  if (other !== undefined) {
    throw new UsageError(
      toPrintable(`${other[0]} and ${first?.[0]} were parsed by different layouts; parse both again, with the same --layouts FILE`),
    );
  }
  return (ref, id) => {
    const row = rows.get(`${id} ${ref}`) ?? rows.get(`${NO_ID} ${ref}`);
    if (row !== undefined) return row;
    const share = toShareName(toShare(ref, seals.length));
    throw new UsageError(toPrintable(`Shard ${share} holds no record of ${ref} as it is here; make it again with: ${toRemedy(share)}`));
  };
}
