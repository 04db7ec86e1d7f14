import { type Bundle, SCOPES, type Scope } from '../../../search/bundle.ts';
import type { Engine } from './engine.ts';
import type { Filter, Response, Result } from './pagefind.ts';
import { type Facet, FACETS, isWithin, type Query } from './query.ts';

// Words that a language writes apart: "ferry", "de-escalation"
const WORD = /\S+/g;

/** No more words than this are looked up one by one. */
const MOST_WORDS = 8;

/** The results of one bundle, best or first in the order first. */
export interface Ranking {
  readonly bundle: Bundle;
  readonly results: readonly Result[];
}

/** How many hits each value of a facet would leave; an empty value stands for articles that state none. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Answer {
  readonly counts: Readonly<Record<Scope, number>>;
  readonly facets: FacetCounts;
  readonly rankings: readonly Ranking[];
}

/** Asks every bundle. The values of a facet are counted as if nothing were chosen in that facet, so that more can be chosen. */
export async function findAnswer(engines: readonly Engine[], query: Query): Promise<Answer> {
  const responses = await searchAll(engines, query, toFilter(query));
  const asked = engines.filter(({ bundle }) => isWithin(query.reach, bundle.scope));
  const rankings = engines.map(({ bundle }, index) => ({ bundle, results: responses[index]?.results ?? [] }));
  const within = responses.filter((_, index) => isWithin(query.reach, engines[index]?.bundle.scope ?? 'articles'));
  const countFacet = async (facet: Facet): Promise<ReadonlyMap<string, number>> =>
    toCounts(facet, query.chosen[facet].length === 0 ? within : await searchAll(asked, query, toFilter(query, facet)));
  const [source, location, year] = await Promise.all([countFacet('source'), countFacet('location'), countFacet('year')]);
  const count = (scope: Scope): number =>
    rankings.filter(({ bundle }) => bundle.scope === scope).reduce((sum, { results }) => sum + results.length, 0);
  return {
    counts: { articles: count('articles'), comments: count('comments') },
    facets: { source, location, year },
    rankings: rankings.filter(({ bundle }) => isWithin(query.reach, bundle.scope)),
  };
}

/** The words of a query that no text of the archive contains; Pagefind passes over them. */
export async function findUnknownWords(engines: readonly Engine[], text: string): Promise<readonly string[]> {
  const words = [...new Set(text.replaceAll('"', ' ').match(WORD) ?? [])].slice(0, MOST_WORDS);
  const counts = await Promise.all(
    words.map(async (word) => {
      const responses = await Promise.all(engines.map((engine) => engine.search(word)));
      return responses.reduce((sum, response) => sum + response.unfilteredResultCount, 0);
    }),
  );
  return words.filter((_, index) => counts[index] === 0);
}

/** What is chosen as Pagefind's filters: one value of each facet that has any chosen. `except` leaves out a facet. */
export function toFilter({ chosen }: Query, except?: Facet): Filter {
  const clauses = FACETS.filter((facet) => facet !== except && chosen[facet].length > 0).map((facet) => ({
    any: chosen[facet].map((value) => (value === '' ? { unknown: facet } : { [facet]: value })),
  }));
  return clauses.length === 0 ? {} : { all: clauses };
}

function searchAll(engines: readonly Engine[], query: Query, filter: Filter): Promise<readonly Response[]> {
  return Promise.all(engines.map((engine) => engine.search(query.text, filter, query.sort)));
}

function toCounts(facet: Facet, responses: readonly Response[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => void counts.set(value, (counts.get(value) ?? 0) + count);
  for (const { filters } of responses) {
    for (const [value, count] of Object.entries(filters[facet] ?? {})) add(value, count);
    add('', filters['unknown']?.[facet] ?? 0);
  }
  return counts;
}
