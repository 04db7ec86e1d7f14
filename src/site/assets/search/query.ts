import type { Scope } from '../../../search/bundle.ts';
import { parseRange, type Range } from './range.ts';

/** What the hits are narrowed by. */
export const FACETS = ['source', 'country', 'location', 'year', 'language', 'kicker', 'commented'] as const;
export type Facet = (typeof FACETS)[number];

export const REACHES = ['both', 'articles', 'comments'] as const;
/** Where to search: one scope or both. */
export type Reach = (typeof REACHES)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Longer queries are cut. */
const LONGEST = 300;
/** What is left aside is named by so many characters. */
const LONGEST_NAMED = 40;

/** All that a reader asks for, and all that the page's address holds. */
export interface Query {
  /** Empty when nothing was typed. */
  readonly text: string;
  readonly reach: Reach;
  readonly sort: Sort;
  /** Chosen values; an empty one stands for articles that state none. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly range: Range;
}

/** Reads a query from the page's address; what makes no sense is left out. */
export function parseQuery(parameters: URLSearchParams): Query {
  return {
    text: (parameters.get('q') ?? '').slice(0, LONGEST),
    reach: REACHES.find((reach) => reach === parameters.get('in')) ?? 'both',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    chosen: mapFacets((facet) => [...new Set(parameters.getAll(facet))]),
    range: parseRange(parameters.get('from'), parameters.get('to')),
  };
}

/** A value for each facet. */
export function mapFacets<Value>(toValue: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  const [source, country, location, year] = [toValue('source'), toValue('country'), toValue('location'), toValue('year')];
  return { source, country, location, year, language: toValue('language'), kicker: toValue('kicker'), commented: toValue('commented') };
}

/** What an address asks for that its query does not: `sort=sideways`, a range turned round. */
export function findLeftAside(parameters: URLSearchParams, query: Query): readonly string[] {
  const kept = toParameters(query);
  const isKept = (name: string, value: string): boolean =>
    kept.getAll(name).includes(value) || value === '' || `${name}=${value}` === 'in=both' || `${name}=${value}` === 'sort=relevance';
  return [...parameters]
    .filter(([name, value]) => !isKept(name, value) && !(name === 'q' && value.trim() === ''))
    .map(([name, value]) => `${name}=${value.length > LONGEST_NAMED ? `${value.slice(0, LONGEST_NAMED)}…` : value}`);
}

/** The query as the page's address holds it, without what goes without saying. */
export function toParameters({ text, reach, sort, chosen, range }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  if (reach !== 'both') parameters.set('in', reach);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  for (const [name, day] of Object.entries(range)) parameters.set(name, day);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}

/** The query with one value of a facet chosen, or no longer chosen. */
export function withChoice(query: Query, facet: Facet, value: string, isChosen: boolean): Query {
  const others = query.chosen[facet].filter((other) => other !== value);
  return { ...query, chosen: { ...query.chosen, [facet]: isChosen ? [...others, value] : others } };
}

/** Whether the query asks for nothing. */
export function isEmpty({ text, chosen, range }: Query): boolean {
  return text.trim() === '' && Object.keys(range).length === 0 && FACETS.every((facet) => chosen[facet].length === 0);
}

/** Whether a scope is within the reach. */
export function isWithin(reach: Reach, scope: Scope): boolean {
  return reach === 'both' || reach === scope;
}
