import { closest, distance } from 'fastest-levenshtein';

const FARTHEST = 1 / 3;

/** The known word that a mistyped one was likely meant to be; undefined when none is near: a third of its letters, rounded up, may differ. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.ceil(word.length * FARTHEST) ? nearest : undefined;
}
