import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Archive, Stacks } from '../../site/archive.ts';
import type { PlannedPage } from '../../site/plan.ts';
import { toTemplatesDigest } from '../../site/templates.ts';
import { findFile, type Manifest, readManifest, type SiteFile } from './manifest.ts';
import { findSiteId, MARKER } from './publish.ts';

/** How much of the site that stands holds for an archive as it is now. */
export interface StandingSite {
  /** First 32 hex digits of the SHA-256 of all that the site of the archive is made of: the same id is the same site, byte for byte. */
  readonly id: string;
  /** Whether the site that stands is the one that is to be made, and whole: then there is nothing to do. */
  readonly isCurrent: boolean;
  /** What is known of the files of the site that stands. */
  readonly manifest: Manifest;
  /** Addresses of the files of the site that stands that are as its build left them. */
  readonly intact: ReadonlySet<string>;
}

/** Looks at the site that stands; with `clean` as if there were none. */
export function findStandingSite(archive: Archive, { clean = false }: { readonly clean?: boolean }): StandingSite {
  const { root, output } = archive.config;
  const id = toSiteId(archive);
  const standing = clean ? undefined : findSiteId(output);
  const manifest = (standing === undefined ? undefined : readManifest(root, standing)) ?? new Map<string, SiteFile>();
  const intact = findIntact(output, manifest);
  // Files that are not in the manifest count too.
  const isCurrent = standing === id && intact.size === manifest.size && listFiles(output).length === manifest.size + 1;
  return { id, isCurrent, manifest, intact };
}

/** How many pages a site that stands has. */
export function countPages({ manifest }: Pick<StandingSite, 'manifest'>): number {
  return [...manifest.keys()].filter(isPage).length;
}

/** Whether a file of a site is one of its pages. */
export function isPage(address: string): boolean {
  return address.endsWith('.html');
}

/**
 * What there is to know of a staged site, so that the next build can take from it what did not change; nothing of the doubtful ones, which
 * may show something else than planned. Files that were kept need not be looked at.
 */
export function toManifest(
  staging: string,
  made: readonly Pick<PlannedPage, 'address' | 'digest'>[],
  doubtful: ReadonlySet<string>,
  kept: Manifest = new Map(),
): Manifest {
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
