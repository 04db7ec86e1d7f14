import type { ContentFiles } from '../content/files.ts';
import { readStored } from '../content/files.ts';

/** By path of a seed, the id of the record that was last made from it: the one that new bytes under that path take the place of. */
export function findTenants(files: ContentFiles): ReadonlyMap<string, string> {
  const replaced = new Set<string>();
  const made: [file: string, id: string][] = [];
  for (const id of files.keys()) {
    const stored = readStored(files, id);
    if (stored === undefined) continue;
    made.push([stored.record.capture.file, id]);
    if (stored.replaces !== undefined) replaced.add(stored.replaces);
  }
  return new Map(made.filter(([, id]) => !replaced.has(id)));
}
