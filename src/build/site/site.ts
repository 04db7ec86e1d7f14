import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { TABLE_ADDRESSES } from '../../exports/addresses.ts';
import type { Export } from '../../exports/index.ts';
import type { Archive, Stacks } from '../../site/archive.ts';
import type { PlannedPage } from '../../site/plan.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import { findFile, type Manifest, readManifest, type SiteFile } from './manifest.ts';
import { findSiteId, MARKER } from './publish.ts';

/** What has to be done to have the site of an archive. */
export interface SitePlan {
  /** First 32 hex digits of the SHA-256 of all that a site is made of: the same id is the same site, byte for byte. */
  readonly id: string;
  /** Whether the site that stands is the one that is to be made, and whole: then there is nothing to do. */
  readonly isCurrent: boolean;
  /** How many pages the site has. */
  readonly pages: number;
  /** Pages that the site that stands does not have as they should be. */
  readonly changed: readonly PlannedPage[];
  /** Pages that are taken from it as they are. */
  readonly kept: readonly PlannedPage[];
  /** Files for machines, those that are to be made and those that are taken as they are. */
  readonly exports: { readonly changed: readonly Export[]; readonly kept: readonly Export[] };
  readonly tables: PlannedTables;
  /** What is known of the files of the site that stands. */
  readonly manifest: Manifest;
  /** Addresses of the files of the site that stands that are as its build left them. */
  readonly intact: ReadonlySet<string>;
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

/** Compares what the pages of an archive are to show with the site that stands; with `clean` as if there were none. */
export async function planSite(archive: Archive, { clean = false }: { readonly clean?: boolean }): Promise<SitePlan> {
  const { root, output } = archive.config;
  const templates = toTemplatesDigest();
  const id = toSiteId(archive, templates);
  const standing = clean ? undefined : findSiteId(output);
  const manifest = (standing === undefined ? undefined : readManifest(root, standing)) ?? new Map<string, SiteFile>();
  const intact = findIntact(output, manifest);
  // Files that are not in the manifest count too.
  if (standing === id && intact.size === manifest.size && listFiles(output).length === manifest.size + 1) {
    return {
      id,
      isCurrent: true,
      pages: [...manifest.keys()].filter(isPage).length,
      changed: [],
      kept: [],
      exports: { changed: [], kept: [] },
      tables: { digest: '', isKept: true, hasRows: true },
      manifest,
      intact,
    };
  }
  const [{ PAGES }, { planPages }, { planExports, toTablesDigest }] = await Promise.all([
    import('../../site/pages/index.ts'),
    import('../../site/plan.ts'),
    import('../../exports/index.ts'),
  ]);
  const pages = planPages(PAGES, archive, templates);
  const isKept = ({ address, digest }: Planned): boolean => intact.has(address) && manifest.get(address)?.digest === digest;
  const part = <Some extends Planned>(all: readonly Some[]): { readonly changed: readonly Some[]; readonly kept: readonly Some[] } => ({
    changed: all.filter((one) => !isKept(one)),
    kept: all.filter(isKept),
  });
  const exports = part(planExports(archive, pages, templates));
  const digest = toTablesDigest(archive, templates);
  const tables = {
    digest,
    isKept: TABLE_ADDRESSES.every((address) => isEmptyTable(address, manifest) || isKept({ address, digest })),
    hasRows: TABLE_ADDRESSES.every(
      (address) => isEmptyTable(address, manifest) || (intact.has(address) && manifest.get(address)?.digest !== undefined),
    ),
  };
  return { id, isCurrent: false, pages: pages.length, ...part(pages), exports, tables, manifest, intact };
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

/** Whether a file of a site is one of its pages. */
export function isPage(address: string): boolean {
  return address.endsWith('.html');
}

/** A file of a site that is known by what it shows. */
type Planned = Pick<PlannedPage, 'address' | 'digest'>;

/**
 * What there is to know of a staged site, so that the next build can take from it what did not change; nothing of the doubtful ones, which
 * may show something else than planned. Files that were kept need not be looked at.
 */
export function toManifest(staging: string, made: readonly Planned[], doubtful: ReadonlySet<string>, kept: Manifest = new Map()): Manifest {
  const digests = new Map(made.map(({ address, digest }) => [address, digest]));
  const entries = listFiles(staging).flatMap((address): [string, SiteFile][] => {
    const file = kept.get(address) ?? findFile(join(staging, address));
    const digest = digests.get(address);
    if (file === undefined || address === MARKER || doubtful.has(address)) return [];
    return [[address, { ...file, ...(digest !== undefined && { digest }) }]];
  });
  return new Map(entries);
}

/** Names the site that an archive makes, by all that it is made of. */
export function toSiteId({ config, ownPages, summaries }: Omit<Archive, keyof Stacks>, templates: string = toTemplatesDigest()): string {
  // Articles are in their summaries by their digests. Where the archive's folders lie shows nowhere.
  const settings = { ...config, root: undefined, seeds: undefined, content: undefined, output: undefined };
  const hash = createHash('sha256').update(JSON.stringify({ templates, settings, ownPages }));
  for (const summary of summaries) hash.update(JSON.stringify(summary));
  return hash.digest('hex').slice(0, 32);
}

function findIntact(output: string, manifest: Manifest): ReadonlySet<string> {
  const intact = new Set<string>();
  for (const [address, { bytes, time }] of manifest) {
    const found = findFile(join(output, address));
    if (found?.bytes === bytes && found.time === time) intact.add(address);
  }
  return intact;
}

// All that is no folder, the file that marks the site included.
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
}
