import { FACTS_ANCHOR, type Text, TEXT_ANCHOR } from '../../../search/bundle.ts';
import type { WordPlace } from './pagefind.ts';

/** No more passages of one text are shown. */
const MOST_PASSAGES = 3;
/** Pagefind quotes so many words. */
const LENGTH = 30;
/** So many words before the first that was found tell what it is about. */
const RUN_UP = 6;

/** Where something of a query stands, and which part of it that is. */
interface Mark extends WordPlace {
  readonly part: number;
}

/**
 * Parts an article's text so that Pagefind quotes each of the passages in which most of the query stands, three of them at most.
 * `found` holds where each part of the query stands, in any order; places that no passage shows are left out.
 */
export function partText(
  text: Text,
  found: readonly (readonly WordPlace[])[],
): { readonly text: Text; readonly places: readonly WordPlace[] } {
  const find = (id: string): number => text.anchors.find(([name]) => name === id)?.[2] ?? Infinity;
  const [start, end] = [find(TEXT_ANCHOR), find(FACTS_ANCHOR)];
  const marks = found.flatMap((places, part) => places.map((place): Mark => ({ ...place, part }))).toSorted(compare);
  const isInText = ({ location }: Mark): boolean => location >= start && location < end;
  const shown = findPassages(marks.filter(isInText));
  const anchors = shown.slice(1).map((passage, index): Text['anchors'][number] => {
    const before = shown[index]?.at(-1)?.location ?? start;
    return [TEXT_ANCHOR, TEXT_ANCHOR, Math.max(before + 1, (passage[0]?.location ?? start) - RUN_UP)];
  });
  return {
    text: { ...text, anchors: [...text.anchors, ...anchors].toSorted(([, , a], [, , b]) => a - b) },
    places: [...marks.filter((mark) => !isInText(mark)), ...shown.flat()].toSorted(compare),
  };
}

function findPassages(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const passages: Mark[][] = [];
  for (const mark of marks) {
    const open = passages.at(-1);
    const first = open?.[0]?.location ?? -Infinity;
    if (mark.location < first + LENGTH - RUN_UP) open?.push(mark);
    else passages.push([mark]);
  }
  const countParts = (passage: readonly Mark[]): number => new Set(passage.map(({ part }) => part)).size;
  const best = passages.toSorted((a, b) => countParts(b) - countParts(a)).slice(0, MOST_PASSAGES);
  return passages.filter((passage) => best.includes(passage));
}

function compare(a: Mark, b: Mark): number {
  return a.location - b.location;
}
