import { type Period, type Scope, SCOPES, UNDATED } from '../../../search/bundle.ts';
import { type Asked, type Find, toArticleNumber } from './find.ts';
import type { Facts } from '../../../search/facts.ts';
import type { Library, Shelf } from './library.ts';
import { findParts } from './part.ts';
import type { Facet, Query } from './query.ts';
import { FACETS, isWithin, mapFacets } from './query.ts';
import { isInRange } from './range.ts';
import { toScores } from './score.ts';

/** How many hits each value of a facet would leave, undefined where that was not looked for; an empty value stands for articles that state none. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number | undefined>>>;

export interface Answer {
  /** Hits of each scope that was asked. */
  readonly counts: Readonly<Partial<Record<Scope, number>>>;
  readonly facets: FacetCounts;
  /** Hits of each month or, where none is known, year (`2022-03`, `2022`), as if no range were chosen. */
  readonly months: ReadonlyMap<string, number>;
  /** In no order. */
  readonly finds: readonly Find[];
  /** Words that no text holds; they were left out. */
  readonly unknown: readonly string[];
  /** Whether a word was not found as it stands. */
  readonly isLoose: boolean;
  /** Languages of the texts that were searched. */
  readonly languages: readonly string[];
  /** What could not be loaded. */
  readonly missing: readonly Period[];
}

// 2022, 2022-02-03
const YEAR = /^\d{4}/;
// 2022, 2022-02
const MONTH = /^\d{4}(?:-\d\d)?/;

/** Asks the bundles that the query needs, all at once. Throws when not one of them can be loaded. */
export async function findAnswer({ shelves }: Library, query: Query): Promise<Answer> {
  const { year: years } = query.chosen;
  const needed = shelves.filter(({ period }) => years.length === 0 || years.some((year) => period.years[year] !== undefined));
  const missing = new Set<Period>();
  const opened = await Promise.all(
    needed.flatMap((shelf) =>
      SCOPES.filter((scope) => isWithin(query.reach, scope) && shelf.period.records[scope] > 0).map((scope) =>
        open(shelf, scope, query).catch((error: unknown) => {
          console.warn(error);
          missing.add(shelf.period);
        }),
      ),
    ),
  );
  const asked = opened.filter((one) => one !== undefined);
  if (asked.length === 0 && missing.size > 0) throw new Error('No part of the search index could be loaded');
  const { parts, unknown, isLoose = false } = await findParts(asked, query.text, ({ shelf }) => missing.add(shelf.period));
  const finds = parts === undefined ? asked.flatMap(listAll) : toScores(asked, parts);
  // Years that were not searched, or not in all their bundles, are named without a count, so that they can be chosen.
  const others = shelves.filter((shelf) => !needed.includes(shelf)).flatMap(({ period }) => Object.keys(period.years));
  return { ...narrow(finds, query, new Set(others)), unknown, isLoose, languages: toLanguages(needed), missing: [...missing] };
}

function toLanguages(shelves: readonly Shelf[]): readonly string[] {
  return [...new Set(shelves.map(({ period }) => period.language))].toSorted();
}

async function open(shelf: Shelf, scope: Scope, { text }: Query): Promise<Asked> {
  const [facts, engine] = await Promise.all([shelf.getFacts('facts.bin'), text.trim() === '' ? undefined : shelf.getEngine(scope)]);
  return { shelf, scope, facts, ...(engine !== undefined && { engine }) };
}

function listAll({ shelf, scope, facts }: Asked): readonly Find[] {
  return Array.from({ length: shelf.period.records[scope] }, (_, record): Find => {
    const article = toArticleNumber({ scope, facts }, record);
    return { scope, shelf, facts, article, record, date: facts.dates[article] ?? '', score: 0, matches: [] };
  });
}

// The values of a facet are counted as if nothing were chosen in that facet, so that more can be chosen.
function narrow(
  finds: readonly Find[],
  query: Query,
  unsearched: ReadonlySet<string>,
): Pick<Answer, 'counts' | 'facets' | 'finds' | 'months'> {
  const chosen = new Map(FACETS.map((facet) => [facet, new Set(query.chosen[facet])]));
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number | undefined>()]));
  const months = new Map<string, number>();
  const kept: Find[] = [];
  for (const find of finds) {
    const values = FACETS.map((facet) => [facet, toValue(find, facet)] as const);
    const failed = values.filter(([facet, value]) => isExcluded(chosen.get(facet), value));
    if (failed.length === 0) {
      const month = MONTH.exec(find.date)?.[0];
      if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
    }
    if (!isInRange(find.date, query.range)) continue;
    if (failed.length === 0) kept.push(find);
    if (failed.length > 1) continue;
    for (const [facet, value] of values) {
      if (failed.length === 1 && failed[0]?.[0] !== facet) continue;
      const facetCounts = counts.get(facet);
      facetCounts?.set(value, (facetCounts.get(value) ?? 0) + 1);
    }
  }
  for (const year of unsearched) counts.get('year')?.set(year, undefined);
  const of = (facet: Facet): ReadonlyMap<string, number | undefined> => counts.get(facet) ?? new Map();
  const scopes = SCOPES.filter((scope) => isWithin(query.reach, scope));
  return {
    finds: kept,
    facets: mapFacets(of),
    months,
    counts: Object.fromEntries(scopes.map((scope) => [scope, kept.filter((find) => find.scope === scope).length])),
  };
}

function isExcluded(chosen: ReadonlySet<string> | undefined, value: string): boolean {
  return chosen !== undefined && chosen.size > 0 && !chosen.has(value);
}

// An article counts as commented when one of its comments has words.
const commented = new WeakMap<Facts, ReadonlySet<number>>();

function isCommented(facts: Facts, article: number): boolean {
  const known = commented.get(facts) ?? new Set(facts.comments);
  commented.set(facts, known);
  return known.has(article);
}

function toValue({ shelf, facts, article, date }: Find, facet: Facet): string {
  if (facet === 'year') return YEAR.exec(date)?.[0] ?? UNDATED;
  if (facet === 'language') return shelf.period.language;
  if (facet === 'commented') return isCommented(facts, article) ? 'yes' : 'no';
  const { values, of } = facts[facet];
  return values[of[article] ?? -1] ?? '';
}
