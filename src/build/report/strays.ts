import { findNearest } from '../../text/nearest.ts';

/**
 * The folders that the config's `sources` names and in which no seed file lies, each with the nearest one that there is. `refs` are the paths
 * of all seed files as captures have them, below `seeds`. Where there are no seeds at all nothing is said.
 */
export function findStrays(sources: Readonly<Record<string, string>>, refs: readonly string[], seeds: string): readonly string[] {
  if (refs.length === 0) return [];
  const folders = new Set<string>();
  for (const ref of refs) {
    const path = ref.startsWith(`${seeds}/`) ? ref.slice(seeds.length + 1) : ref;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return Object.keys(sources)
    .filter((folder) => !folders.has(folder))
    .map((folder) => {
      const nearest = folders.size === 0 ? undefined : findNearest(folder, [...folders]);
      return `${folder}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
    });
}
