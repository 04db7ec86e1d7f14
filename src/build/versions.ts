import type { WithheldRow } from '../content/withheld.ts';
import type { KnownArticle } from './register.ts';

/**
 * All that is withheld: the records that are listed, and the earlier and later captures of the same files, which say much the same. By id, with
 * the row of the one that is listed.
 */
export function spreadWithheld(
  listed: ReadonlyMap<string, WithheldRow>,
  articles: readonly KnownArticle[],
  successors: ReadonlyMap<string, string>,
): ReadonlyMap<string, WithheldRow> {
  if (listed.size === 0) return listed;
  const versions = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    for (const [id, next] of [
      [one, other],
      [other, one],
    ] as const) {
      versions.set(id, [...(versions.get(id) ?? []), next]);
    }
  };
  for (const { summary } of articles) if (summary.replaces !== undefined) join(summary.id, summary.replaces);
  for (const [id, next] of successors) join(id, next);

  const withheld = new Map(listed);
  const waiting = [...listed];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [id, row] = next;
    for (const version of versions.get(id) ?? []) {
      if (withheld.has(version)) continue;
      withheld.set(version, row);
      waiting.push([version, row]);
    }
  }
  return withheld;
}
