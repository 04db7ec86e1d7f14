import type { MarkedLine } from '../markup.ts';
import { isMostlyLinked, toTagName } from './lines.ts';
import type { PageLine } from './lines.ts';
import { isToday } from './metadata/stamp.ts';
import type { CommentPlace } from './place.ts';
import { findFirst, isBetween } from './reach.ts';

/** What the lines of a page were found to be, each by its own finder. */
export interface Found {
  readonly title: number | undefined;
  /** The line above the title that is its kicker. */
  readonly kicker: number | undefined;
  readonly content: ReadonlySet<number>;
  readonly places: readonly (CommentPlace | undefined)[];
  /** How many of the first comments are the article itself: the post that a forum's thread opens with. */
  readonly posts: number;
  /** The lines that stand in a box with a name of its own. */
  readonly boxed: ReadonlySet<number>;
}

/** site-footer */
const FOOT = /^(?:(?:site|page|main)[_-]?)?foot(?:er)?$/iu;
const MOST_BELOW = 6;

/** Which part of the page each line is. */
export function toOutline(lines: readonly PageLine[], found: Found): readonly MarkedLine['part'][] {
  const { title, kicker, content, places, posts, boxed } = found;
  const first = findFirst(lines, content);
  const last = lines.findLastIndex((_, at) => content.has(at));
  // What the opening post of a forum says of itself is known by its markup
  const isOfHead = (line: PageLine, at: number): boolean =>
    places[at] === undefined &&
    isBetween(at, title, first) &&
    !(at > first && boxed.has(at)) &&
    !(at < (title ?? first) && isMenu(line)) &&
    !isToday(line.element);
  return lines.map((line, at) => {
    if (at === title) return 'title';
    if (at === kicker) return 'kicker';
    if ((places[at]?.comment ?? -1) >= posts) return 'comment';
    if (content.has(at)) return 'article';
    if (isOfHead(line, at)) return 'between';
    if (at <= last) return 'aside';
    if (isFoot(line.element)) return 'foot';
    return at <= last + MOST_BELOW ? 'below' : 'aside';
  });
}

// The entries over a title that are links lead elsewhere: to months, to sections, to other languages
function isMenu(line: PageLine): boolean {
  return line.shape === 'item' && isMostlyLinked(line);
}

function isFoot(element: Element): boolean {
  let isInside = false;
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (toTagName(node) === 'article') return false;
    isInside ||= toTagName(node) === 'footer' || node.getAttribute('role') === 'contentinfo' || FOOT.test(node.id);
  }
  return isInside;
}
