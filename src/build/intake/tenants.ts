import type { ContentFiles } from '../../content/files.ts';
import { readStored } from '../../content/files.ts';
import type { Register } from '../register/register.ts';
import type { ContentStamps } from '../shelf/unread.ts';

/** By path of a seed, the id of the record that was last made from it: the one that new bytes under that path take the place of. */
export function findTenants(
  files: ContentFiles,
  { articles }: Register,
  findStamps: (id: string) => ContentStamps,
): ReadonlyMap<string, string> {
  const replaced = new Set<string>();
  const made: [file: string, id: string][] = [];
  for (const id of files.keys()) {
    const known = articles.get(id);
    const isKnown = known?.json !== undefined && known.json === findStamps(id).json;
    const found = isKnown ? { file: known.file, replaces: known.summary.replaces } : toFound(readStored(files, id));
    if (found === undefined) continue;
    made.push([found.file, id]);
    if (found.replaces !== undefined) replaced.add(found.replaces);
  }
  return new Map(made.filter(([, id]) => !replaced.has(id)));
}

function toFound(stored: ReturnType<typeof readStored>): { readonly file: string; readonly replaces: string | undefined } | undefined {
  return stored === undefined ? undefined : { file: stored.record.capture.file, replaces: stored.replaces };
}
