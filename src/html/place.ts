import type { FoundComment } from './comment.ts';
import { isMostlyLinked } from './lines.ts';
import type { PageLine } from './lines.ts';

/** Which comment a line is of, by its index, and whether it is of its text. */
export interface CommentPlace {
  readonly comment: number;
  readonly isText: boolean;
}

/** ">>12", by which a post on a board begins that answers another */
const TO_POST = /^(?:>>|＞＞)\d/u;
const LONGEST_BUTTON = 30;
const FEWEST_ALIKE = 3;
const MOST_BUTTONS = 6;

/** Which comment each line of a page is of, and whether it is of its text; undefined for a line that is of none. */
export function placeComments(lines: readonly PageLine[], comments: readonly FoundComment[]): readonly (CommentPlace | undefined)[] {
  const index = new Map(comments.map(({ element }, at) => [element, at]));
  const bodies = new Set(comments.map(({ body }) => body));
  const beside = new Set(comments.flatMap((comment) => [...comment.beside, ...comment.asides]));
  const known = new Map<Element, CommentPlace | undefined>();
  const find = (element: Element): CommentPlace | undefined => {
    let isText = false;
    let isBeside = false;
    for (let node: Element | null = element; node !== null; node = node.parentElement) {
      if (beside.has(node) && !isText) isBeside = true;
      if (bodies.has(node)) isText = !isBeside;
      const comment = index.get(node);
      if (comment !== undefined) return { comment, isText };
    }
    return undefined;
  };
  const places = lines.map((line) => {
    const inner = line.nodes[0]?.parentElement ?? line.element;
    if (!known.has(inner)) known.set(inner, find(inner));
    const place = known.get(inner);
    // "Reply" · "Permalink", and not ">>12"
    const isLink = isMostlyLinked(line) && line.text.length <= LONGEST_BUTTON && !TO_POST.test(line.text);
    return place !== undefined && isLink ? { ...place, isText: false } : place;
  });
  return dropAlike(lines, dropHeads(lines, comments, places));
}

// "<li><cite>Ada</cite> says:<br><small>3 February 2022</small><p>…": where nothing holds the text alone, what stands over the day is its head
function dropHeads(
  lines: readonly PageLine[],
  comments: readonly FoundComment[],
  places: readonly (CommentPlace | undefined)[],
): readonly (CommentPlace | undefined)[] {
  const last = new Map<number, number>();
  const total = new Map<number, number>();
  lines.forEach(({ nodes, text }, at) => {
    const comment = places[at]?.comment;
    const { element, body, beside } = comments[comment ?? -1] ?? {};
    if (comment === undefined || element !== body) return;
    if (nodes.some((node) => beside?.some((each) => each.contains(node)) === true)) last.set(comment, at);
    total.set(comment, (total.get(comment) ?? 0) + (last.get(comment) === at ? 0 : text.length));
  });
  const above = new Map<number, number>();
  places.forEach((place, at) => {
    if (place !== undefined && at < (last.get(place.comment) ?? -1))
      above.set(place.comment, (above.get(place.comment) ?? 0) + (lines[at]?.text.length ?? 0));
  });
  return places.map((place, at) =>
    place !== undefined && at <= (last.get(place.comment) ?? -1) && (above.get(place.comment) ?? 0) * 2 < (total.get(place.comment) ?? 0)
      ? { ...place, isText: false }
      : place,
  );
}

// "Reply", "Quote": what ends most comments alike is a button, whatever holds it
function dropAlike(
  lines: readonly PageLine[],
  places: readonly (CommentPlace | undefined)[],
  most: number = MOST_BUTTONS,
): readonly (CommentPlace | undefined)[] {
  const last = new Map<number, number>();
  const first = new Map<number, number>();
  places.forEach((place, at) => {
    if (place?.isText !== true) return;
    last.set(place.comment, at);
    if (!first.has(place.comment)) first.set(place.comment, at);
  });
  const counts = new Map<string, number>();
  for (const [comment, at] of last) {
    const text = toButton(lines[at]);
    if (at !== first.get(comment) && text.length <= LONGEST_BUTTON) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const alike = [...counts].find(([, count]) => count >= FEWEST_ALIKE && count > last.size / 2)?.[0];
  if (alike === undefined || most === 0) return places;
  const isAlike = (place: CommentPlace | undefined, at: number): boolean =>
    place !== undefined && at === last.get(place.comment) && at !== first.get(place.comment) && toButton(lines[at]) === alike;
  return dropAlike(
    lines,
    places.map((place, at) => (place !== undefined && isAlike(place, at) ? { ...place, isText: false } : place)),
    most - 1,
  );
}

// "Like 41"
function toButton(line: PageLine | undefined): string {
  return (line?.text ?? '').replace(/\d+/gu, '');
}
