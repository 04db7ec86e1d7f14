import type { PageLine } from './lines.ts';

/** How many lines may stand between title and text; a menu between the two is by neither. */
export const MOST_BETWEEN = 60;
/** How many lines above and under the title, or the first line of the text, may say when and by whom. */
const MOST_ABOVE = 6;
const MOST_UNDER = 12;

/** Index of the first line that is chosen, or the number of lines. */
export function findFirst(lines: readonly PageLine[], chosen: ReadonlySet<number>): number {
  const first = lines.findIndex((_, at) => chosen.has(at));
  return first < 0 ? lines.length : first;
}

/** Whether a line stands so near the title or the first line of the text that what it says of author and day is of the article. */
export function isByTitle(at: number, title: number | undefined, first: number): boolean {
  const isBy = (one: number, other: number): boolean => at >= Math.min(one, other) - MOST_ABOVE && at <= Math.max(one, other) + MOST_UNDER;
  if (title === undefined) return isBy(first, first);
  return Math.abs(first - title) <= MOST_BETWEEN ? isBy(title, first) : isBy(title, title) || isBy(first, first);
}

/** Whether a line that is none of the text stands between title and text; bylines and dates also stand right over the title and under the first lines. */
export function isBetween(at: number, title: number | undefined, first: number): boolean {
  if (title === undefined) return at < first && at >= first - MOST_ABOVE;
  return at > title - MOST_ABOVE && (at < first ? first - title <= MOST_BETWEEN : at <= title + MOST_UNDER);
}
