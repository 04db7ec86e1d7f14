import { UNDATED } from '../../../search/bundle.ts';
import type { Find } from './find.ts';
import { type Hit, toHit } from './hit.ts';
import type { Sort } from './query.ts';

// 2022, 2022-02-03; not XXXX-02-26
const DATED = /^\d{4}/;

/** Puts what was found in all bundles into one order. */
export function sortFinds(finds: readonly Find[], sort: Sort): readonly Find[] {
  const dated = finds.map((find) => ({ find, date: DATED.test(find.date) ? find.date : UNDATED }));
  return dated.toSorted((a, b) => (sort === 'relevance' ? b.find.score - a.find.score : 0) || compare(a, b, sort)).map(({ find }) => find);
}

/** Some finds of a list as hits, from a number on, fewer than `size` when no more are left; nothing else is loaded. */
export function loadHits(sorted: readonly Find[], from: number, size: number): Promise<readonly Hit[]> {
  return Promise.all(sorted.slice(from, from + size).map(loadHit));
}

async function loadHit(find: Find): Promise<Hit> {
  const { scope, shelf, record, matches } = find;
  const engine = await shelf.getEngine(scope);
  const found = matches.map((match) => match.get(record) ?? []);
  const { text, fragment } = await engine.read(record, found);
  return toHit(find, text, fragment);
}

interface Dated {
  readonly find: Find;
  readonly date: string;
}

// What has no date comes last either way; of hits as good or as old as one another, the later record first.
function compare(a: Dated, b: Dated, sort: Sort): number {
  if (a.date === b.date) return compareNumbers(a.find, b.find);
  if (a.date === UNDATED) return 1;
  if (b.date === UNDATED) return -1;
  return a.date < b.date === (sort === 'oldest') ? -1 : 1;
}

function compareNumbers(a: Find, b: Find): number {
  if (a.shelf.period.path !== b.shelf.period.path) return a.shelf.period.path < b.shelf.period.path ? -1 : 1;
  return b.article - a.article;
}
