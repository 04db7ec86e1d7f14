import { UNDATED } from '../../../search/bundle.ts';
import { type Answer, findAnswer } from './answer.ts';
import type { Find } from './find.ts';
import type { Library, Shelf } from './library.ts';
import type { Query, Sort } from './query.ts';
import { sortFinds } from './rank.ts';

/**
 * The first hits by date, as soon as they are certain: periods are asked from one end of time until no other can hold an earlier hit.
 * Undefined when that takes all of them, or when it depends on all what a word is taken for.
 */
export async function findEarly(library: Library, query: Query, size: number): Promise<readonly Find[] | undefined> {
  const { sort } = query;
  if (sort === 'relevance') return undefined;
  const { year: years } = query.chosen;
  const needed = library.shelves.filter(({ period }) => years.length === 0 || years.some((year) => period.years[year] !== undefined));
  const shelves = needed.toSorted((a, b) => compareYears(toFirstYear(a, sort), toFirstYear(b, sort), sort));
  for (let count = 1; count < shelves.length; count *= 2) {
    const answer = await findAnswer({ ...library, shelves: shelves.slice(0, count) }, query);
    const first = sortFinds(answer.finds, sort).slice(0, size);
    const last = first.at(-1)?.date.slice(0, 4) ?? '';
    const other = shelves[count];
    if (other === undefined || answer.missing.length > 0) return undefined;
    if (first.length === size && isCertain(answer) && compareYears(last, toFirstYear(other, sort), sort) < 0) return first;
  }
  return undefined;
}

function isCertain({ unknown, isLoose }: Answer): boolean {
  return unknown.length === 0 && !isLoose;
}

// The year at the end of time from which the sort goes.
function toFirstYear({ period }: Shelf, sort: Sort): string {
  const years = Object.keys(period.years).toSorted((a, b) => compareYears(a, b, sort));
  return years[0] ?? UNDATED;
}

// The undated come last either way.
function compareYears(a: string, b: string, sort: Sort): number {
  if (a === b) return 0;
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return a < b === (sort === 'oldest') ? -1 : 1;
}
