import { isMostlyLinked } from './lines.ts';
import type { PageLine } from './lines.ts';
import type { CommentPlace } from './place.ts';
import type { MarkedThread } from './thread.ts';

/** A page of a forum, whose thread opens with what is its article. */
export interface Forum {
  /** The element that the forum calls its subject: the title. */
  readonly subject: Element | undefined;
  /** The lines of the opening post's text. */
  readonly post: ReadonlySet<number>;
}

const LONG = 100;
const FEWEST_LONG = 3;

/** The forum that a page is of; undefined where its comments stand under an article, as a forum's posts do at some houses too. */
export function findForum(
  document: Document,
  lines: readonly PageLine[],
  places: readonly (CommentPlace | undefined)[],
  thread: MarkedThread | undefined,
): Forum | undefined {
  const { post: posts, title: subjects = [] } = thread?.shape ?? {};
  if (posts === undefined || thread === undefined) return undefined;
  const first = thread.comments[0]?.element;
  // What a head stands over was put into one element with it
  const isPost = [first, first?.firstElementChild].some((each) => each?.matches(posts) === true);
  if (!isPost || isBelowArticle(lines, places, thread.shape.isGuess === true ? 1 : FEWEST_LONG)) return undefined;
  return {
    subject: subjects.map((each) => document.querySelector(each)).find((each) => each !== null),
    post: new Set([...lines.keys()].filter((at) => places[at]?.comment === 0 && places[at].isText)),
  };
}

function isBelowArticle(lines: readonly PageLine[], places: readonly (CommentPlace | undefined)[], fewest: number): boolean {
  const first = places.findIndex((place) => place !== undefined);
  const isLong = (line: PageLine): boolean => line.shape === 'paragraph' && line.text.length >= LONG && !isMostlyLinked(line);
  return lines.slice(0, Math.max(0, first)).filter(isLong).length >= fewest;
}
