import { setImmediate } from 'node:timers/promises';
import { TABLE_ADDRESSES } from '../../exports/addresses.ts';
import { type Export, planExports, toTablesDigest } from '../../exports/index.ts';
import type { Archive } from '../../site/archive.ts';
import { PAGES } from '../../site/pages/index.ts';
import { planPages, type PlannedPage } from '../../site/plan.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import type { Manifest } from './manifest.ts';
import type { StandingSite } from './standing.ts';

// Pages that are planned between two looks at what else there is to do: so few that the index, which takes longest, hardly waits for them.
const AT_ONCE = 16;

/** What has to be done to have the site of an archive. */
export interface SitePlan extends Pick<StandingSite, 'id'> {
  /** Pages that the site that stands does not have as they should be. */
  readonly changed: readonly PlannedPage[];
  /** Pages that are taken from it as they are. */
  readonly kept: readonly PlannedPage[];
  /** Files for machines, those that are to be made and those that are taken as they are. */
  readonly exports: { readonly changed: readonly Export[]; readonly kept: readonly Export[] };
  readonly tables: PlannedTables;
}

/** The tables of an archive before they are made. */
export interface PlannedTables {
  /** First 32 hex digits of the SHA-256 of all that they tell: the same digest is the same tables. */
  readonly digest: string;
  /** Whether those of the site that stands are the same. */
  readonly isKept: boolean;
  /** Whether it has the rows of all articles whose pages are kept. */
  readonly hasRows: boolean;
}

/**
 * Compares what the pages of an archive are to show with the site that stands, giving way to other work now and then. Each file that is to be
 * taken from it is told as soon as it is known.
 */
export async function planSite(
  archive: Archive,
  { id, manifest, intact }: Omit<StandingSite, 'isCurrent'>,
  onKept: (address: string) => void = () => {},
): Promise<SitePlan> {
  const templates = toTemplatesDigest();
  const isKept = ({ address, digest }: Planned): boolean => intact.has(address) && manifest.get(address)?.digest === digest;
  const sort = <Some extends Planned>(one: Some, { changed, kept }: Parts<Some>): void => {
    if (!isKept(one)) return void changed.push(one);
    kept.push(one);
    onKept(one.address);
  };
  const all: PlannedPage[] = [];
  const pages: Parts<PlannedPage> = { changed: [], kept: [] };
  for (const page of planPages(PAGES, archive, templates)) {
    all.push(page);
    sort(page, pages);
    if (all.length % AT_ONCE === 0) await setImmediate();
  }
  const exports: Parts<Export> = { changed: [], kept: [] };
  for (const one of planExports(archive, all, templates)) sort(one, exports);
  const digest = toTablesDigest(archive, templates);
  const tables = {
    digest,
    isKept: TABLE_ADDRESSES.every((address) => isEmptyTable(address, manifest) || isKept({ address, digest })),
    hasRows: TABLE_ADDRESSES.every(
      (address) => isEmptyTable(address, manifest) || (intact.has(address) && manifest.get(address)?.digest !== undefined),
    ),
  };
  if (tables.isKept) for (const address of TABLE_ADDRESSES) if (intact.has(address)) onKept(address);
  return { id, ...pages, exports, tables };
}

// A table without rows has no Parquet file.
function isEmptyTable(address: string, manifest: Manifest): boolean {
  return address.endsWith('.parquet') && !manifest.has(address);
}

/** All files of a planned site that are known by what they show. */
export function listPlanned({ changed, kept, exports, tables }: SitePlan): readonly Planned[] {
  const { digest } = tables;
  return [...changed, ...kept, ...exports.changed, ...exports.kept, ...TABLE_ADDRESSES.map((address) => ({ address, digest }))];
}

interface Parts<Some> {
  readonly changed: Some[];
  readonly kept: Some[];
}

/** A file of a site that is known by what it shows. */
type Planned = Pick<PlannedPage, 'address' | 'digest'>;
