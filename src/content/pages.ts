import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../faults.ts';
import type { OwnPage } from '../site/archive.ts';
import { toSlug } from '../text/slug.ts';
import { isMissing, readText } from './disk.ts';
import { parseMatter } from './matter.ts';

/** Reads the pages that the archive's keeper wrote, content/pages/*.md, in the order of their names; a UsageError names one that is not in order. */
export async function readOwnPages(content: string): Promise<readonly OwnPage[]> {
  const folder = join(content, 'pages');
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (isMissing(cause)) return [];
    throw cause;
  });
  const names = entries.filter((entry) => entry.isFile() && /^[^.].*\.md$/i.test(entry.name)).map((entry) => entry.name);
  const paths = new Map<string, string>();
  return names.toSorted().map((name) => {
    const path = join(folder, name);
    const page = readOwnPage(path, toSlug(name.slice(0, -'.md'.length), ''));
    const other = paths.get(page.slug);
    if (other !== undefined) throw new UsageError(`${path} would have the same address as ${other}; rename one of them`);
    paths.set(page.slug, path);
    return page;
  });
}

function readOwnPage(path: string, slug: string): OwnPage {
  if (slug === '') throw new UsageError(`${path}: no letter or digit of its name can stand in an address; rename the file`);
  const { values, markdown } = parseMatter(readText(path) ?? '', path);
  const title = values.get('title');
  if (typeof title !== 'string' || title === '') throw new UsageError(`${path}: no title; write a line title: "…" between the two lines "---"`);
  return { slug, title, markdown };
}
