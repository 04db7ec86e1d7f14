import { isSaidAgain } from '../../content/alike.ts';
import { readBoth, type ArticleVersions } from '../../content/files.ts';
import type { Unpublished } from '../../content/published.ts';
import type { WithheldComment, WithheldRow } from '../../content/withheld.ts';
import type { KnownArticle } from '../register/register.ts';

/** The article that took the place of each that has one: by its own word, or because an older capture was put back into the seeds. `seen` are the ids whose capture lies there. */
export function findSuccessors(
  articles: readonly Pick<KnownArticle, 'file' | 'summary'>[],
  seen: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  const standing = new Map<string, string>();
  for (const { file, summary } of articles) {
    const { id, captured, replaces } = summary;
    if (captured) standing.set(file, id);
    // A record whose capture came back to seeds/ stands beside its successor again.
    if (replaces !== undefined && !seen.has(replaces)) successors.set(replaces, id);
  }
  for (const { file, summary } of articles) {
    const back = summary.captured ? undefined : standing.get(file);
    if (back !== undefined && !successors.has(summary.id)) successors.set(summary.id, back);
  }
  return successors;
}

/** Finds the earlier and later captures of the same file: they say much the same. */
export type FindVersions = (id: string) => readonly string[];

/** Learns which records are captures of the same file from what each took the place of. */
export function toFindVersions(articles: readonly KnownArticle[], successors: ReadonlyMap<string, string>): FindVersions {
  const next = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    next.set(one, [...(next.get(one) ?? []), other]);
    next.set(other, [...(next.get(other) ?? []), one]);
  };
  for (const { summary } of articles) if (summary.replaces !== undefined) join(summary.id, summary.replaces);
  for (const [id, successor] of successors) join(id, successor);
  return (id) => {
    const found = new Set([id]);
    // A set is walked to its end, what is added meanwhile included.
    for (const each of found) for (const other of next.get(each) ?? []) found.add(other);
    found.delete(id);
    return [...found];
  };
}

/** All articles that are withheld: those that are listed, and with them their other versions. By id, with the row of the one that is listed. */
export function spreadWithheld(listed: ReadonlyMap<string, WithheldRow>, findVersions: FindVersions): ReadonlyMap<string, WithheldRow> {
  const withheld = new Map(listed);
  for (const [id, row] of listed) {
    for (const version of findVersions(id)) if (!withheld.has(version)) withheld.set(version, row);
  }
  return withheld;
}

/** The comments of other versions that say what a withheld one says, by the id of the version: withheld too, for the same reason. */
export function spreadComments(
  listed: ReadonlyMap<string, readonly WithheldComment[]>,
  findVersions: FindVersions,
  findArticle: (id: string) => Unpublished | undefined,
): ReadonlyMap<string, readonly WithheldComment[]> {
  const spread = new Map<string, WithheldComment[]>();
  for (const [id, rows] of listed) {
    const source = findArticle(id);
    const versions = source === undefined ? [] : findVersions(id).map(findArticle);
    if (source === undefined || versions.length === 0) continue;
    const { original } = read(source);
    for (const version of versions) {
      if (version === undefined) continue;
      const taken = new Set((listed.get(version.id) ?? []).map(({ comment }) => comment));
      const others = read(version).original.comments.filter((comment) => !taken.has(comment.id));
      const found = rows.flatMap((row) => {
        const withheld = original.comments.find((comment) => comment.id === row.comment);
        return others
          .filter((other) => withheld !== undefined && isSaidAgain(withheld, other))
          .map((other) => ({ ...row, comment: other.id }));
      });
      if (found.length > 0) spread.set(version.id, [...(spread.get(version.id) ?? []), ...found]);
    }
  }
  return spread;
}

function read({ id, stem, corrections }: Unpublished): ArticleVersions {
  return readBoth(new Map([[id, stem]]), id, new Map([[id, corrections]]));
}
