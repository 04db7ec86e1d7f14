import { findCards } from './cards.ts';
import { findForum } from './forum.ts';
import type { Forum } from './forum.ts';
import { toPageLines } from './lines.ts';
import type { PageLine } from './lines.ts';
import { readSigns } from './metadata/near.ts';
import type { Signs } from './metadata/near.ts';
import { placeComments } from './place.ts';
import type { CommentPlace } from './place.ts';
import { toStandings } from './standing.ts';
import type { Standing } from './standing.ts';
import type { MarkedThread } from './thread.ts';
import { toHeadings } from './title.ts';
import type { Headings } from './title.ts';
import { toHolders } from './under.ts';
import type { Holders } from './under.ts';

/** The lines of a page, and what its tree says of them. */
export interface Tree {
  readonly lines: readonly PageLine[];
  readonly places: readonly (CommentPlace | undefined)[];
  readonly forum: Forum | undefined;
  /** The line of the element that the forum calls its subject. */
  readonly subject: number | undefined;
  readonly headings: Headings;
  readonly standings: readonly Standing[];
  readonly holders: Holders;
  readonly signs: Signs;
}

/** Takes down what the tree of a page says of its lines, before the content finder takes it apart. */
export function surveyTree(document: Document, thread: MarkedThread | undefined, url: string | undefined): Tree {
  const comments = thread?.comments ?? [];
  const elements = new Set(comments.map(({ element }) => element));
  const lines = toPageLines(document.body, {
    frames: elements,
    texts: new Set(comments.map(({ body }) => body)),
    quotes: new Set(comments.flatMap(({ quotes }) => quotes)),
    asides: new Set(comments.flatMap(({ asides }) => asides)),
  });
  const lineOf = placeElements(lines);
  const signs = readSigns(
    document,
    (element) => elements.has(element),
    (element) => {
      const index = lineOf.get(element);
      const text = index === undefined ? undefined : lines[index]?.text;
      return index === undefined || text === undefined ? undefined : { index, text };
    },
  );
  const places = placeComments(lines, comments);
  const forum = findForum(document, lines, places, thread);
  return {
    lines,
    places,
    forum,
    subject: forum?.subject === undefined ? undefined : lineOf.get(forum.subject),
    headings: toHeadings(lines, forum?.subject),
    standings: toStandings(lines, findCards(document, url)),
    holders: toHolders(lines),
    signs,
  };
}

// The first line that has text of each element
function placeElements(lines: readonly PageLine[]): ReadonlyMap<Element, number> {
  const known = new Map<Element, number>();
  lines.forEach(({ nodes, element }, index) => {
    for (const start of [...nodes.map(({ parentElement }) => parentElement), element]) {
      for (let node = start; node !== null && !known.has(node); node = node.parentElement) known.set(node, index);
    }
  });
  return known;
}
