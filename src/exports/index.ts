import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Archive, Stacks } from '../site/archive.ts';
import type { PlannedPage } from '../site/plan.ts';
import { toShelves } from '../site/shelves.ts';
import { ATOM_ADDRESS, renderAtom } from './atom.ts';
import { type Entry, listNewest, toEntry } from './entry.ts';
import { JSON_FEED_ADDRESS, renderJsonFeed } from './jsonfeed.ts';
import { toSitemaps } from './sitemap.ts';

/** A file for machines before it is made. */
export interface Export {
  /** Where it stands in the site. */
  readonly address: string;
  /** First 32 hex digits of the SHA-256 of all that it tells and of the code: the same digest is the same file. */
  readonly digest: string;
  /** Its text, piece by piece. */
  readonly lines: (stacks: Stacks) => Iterable<string>;
}

/** The files for machines that tell of an archive and of its pages; none where it is not known at which address the site will stand. */
export function planExports(archive: Archive, pages: readonly PlannedPage[], templates: string): readonly Export[] {
  const { config } = archive;
  const { baseUrl } = config;
  if (baseUrl === undefined) return [];
  const listed = pages.filter(({ isUnlisted }) => !isUnlisted).map(({ address }) => address);
  const sitemaps = toSitemaps(listed, baseUrl).map(({ address, lines }) => ({ address, digest: toDigest(templates, lines()), lines }));
  const newest = listNewest(archive);
  if (newest.length === 0) return sitemaps;
  const { title, description, keeper, language } = config;
  const told = JSON.stringify([baseUrl, title, description, keeper, language, ...newest.map(({ id, digest }) => [id, digest])]);
  const toEntries = (stacks: Stacks): readonly Entry[] => newest.map(({ id }) => toEntry(stacks.readArticle(id), baseUrl));
  return [
    ...sitemaps,
    {
      address: ATOM_ADDRESS,
      digest: toDigest(templates, [told]),
      lines: (stacks) => [renderAtom(toEntries(stacks), config, baseUrl)],
    },
    {
      address: JSON_FEED_ADDRESS,
      digest: toDigest(templates, [told]),
      lines: (stacks) => [renderJsonFeed(toEntries(stacks), config, baseUrl)],
    },
  ];
}

/** Names the tables of an archive by all that they tell. */
export function toTablesDigest(archive: Archive, templates: string): string {
  const { title, description, keeper, licence, baseUrl } = archive.config;
  const imprint = JSON.stringify([title, description, keeper, licence, baseUrl]);
  return toDigest(
    templates,
    toShelves(archive).articles.map(({ id, digest }) => `${id}${digest}`),
    imprint,
  );
}

/** Writes a file no faster than the disk takes it. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path, { flags: 'wx' });
  for (const line of lines) if (!stream.write(line)) await once(stream, 'drain');
  await finished(stream.end());
}

function toDigest(templates: string, lines: Iterable<string>, first = ''): string {
  const hash = createHash('sha256').update(templates).update(first);
  for (const line of lines) hash.update(line);
  return hash.digest('hex').slice(0, 32);
}
