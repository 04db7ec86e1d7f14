import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { type Imprint, renderPackage } from '../../exports/datapackage.ts';
import { LOOSE_FOLDER, TABLE_ADDRESSES, TABLES_FOLDER } from '../../exports/addresses.ts';
import type { Rows, Table } from '../../exports/make.ts';
import { openRows } from '../../exports/rows.ts';
import { toShelves } from '../../site/shelves.ts';
import { FEW } from '../workers/batches.ts';
import { openStacks } from '../shelf/holding.ts';
import { ALONE, type Pool } from '../workers/pool.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { SitePlan } from './plan.ts';

/**
 * Makes the tables of the archive in the staging folder, unless those of the site that stands are the same: rows of articles whose pages were
 * made anew lie there, the others are those of the last tables. Gives the addresses of tables that may tell something else
 * than planned, because an article changed meanwhile: `isDoubtful` when one did while its page was made.
 */
export async function writeTables(
  { archive, findHolding }: Pick<Shelf, 'archive' | 'findHolding'>,
  { tables, kept }: Pick<SitePlan, 'tables' | 'kept'>,
  staging: string,
  pool: Pool,
  isDoubtful = false,
): Promise<ReadonlySet<string>> {
  const { config } = archive;
  if (tables.isKept) {
    rmSync(join(staging, LOOSE_FOLDER), { recursive: true, force: true });
    return new Set();
  }
  const doubtful = new Set<string>();
  if (!tables.hasRows) {
    const stacks = openStacks(findHolding, config, (id) => doubtful.add(id));
    const writer = openRows(join(staging, LOOSE_FOLDER, 'kept'));
    for (const { kind, key } of kept) if (kind.name === 'article') writer.write(stacks.readArticle(key));
    writer.close();
  }
  const ids = toShelves(archive).articles.map(({ id }) => id);
  const last = tables.hasRows ? join(config.output, TABLES_FOLDER) : undefined;
  const folders = [...listLoose(staging), ...(last === undefined ? [] : [last])];
  const task = { output: staging, folders, ids, imprint: toImprint(config), ...(last !== undefined && { last }) };
  await makeTables(task, ids.length < FEW ? ALONE : pool);
  return new Set(isDoubtful || doubtful.size > 0 ? TABLE_ADDRESSES : []);
}

/** Makes all tables of rows that lie about: puts them in order, and fills each table from its own. */
export async function makeTables(
  { imprint, last, ...rows }: Rows & Pick<Table, 'last'> & { readonly imprint: Imprint },
  { run }: Pool,
): Promise<void> {
  await run('joinTables', rows);
  const { output } = rows;
  const tables = (['articles', 'comments'] as const).map((table) => ({ output, table, ...(last !== undefined && { last }) }));
  const resources = await Promise.all(tables.map((table) => run('fillTable', table)));
  writeFileSync(join(output, TABLES_FOLDER, 'datapackage.json'), renderPackage(imprint, resources.flat()), { flag: 'wx' });
}

/** The folders in which rows lie about in a staged site. */
export function listLoose(staging: string): readonly string[] {
  const folder = join(staging, LOOSE_FOLDER);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** What the tables say of their archive. */
export function toImprint({ title, description, keeper, licence, baseUrl }: Config): Imprint {
  return {
    title,
    description,
    ...(keeper !== undefined && { keeper }),
    ...(licence !== undefined && { licence }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}
