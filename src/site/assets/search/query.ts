import type { Scope } from '../../../search/bundle.ts';

/** What the hits are narrowed by. */
export const FACETS = ['source', 'location', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const REACHES = ['both', 'articles', 'comments'] as const;
/** Where to search: one scope or both. */
export type Reach = (typeof REACHES)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Longer queries are cut. */
const LONGEST = 300;

/** All that a reader asks for, and all that the page's address holds. */
export interface Query {
  /** Empty when nothing was typed. */
  readonly text: string;
  readonly reach: Reach;
  readonly sort: Sort;
  /** Chosen values; an empty one stands for articles that state none. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads a query from the page's address; what makes no sense is left out. */
export function parseQuery(parameters: URLSearchParams): Query {
  const values = (facet: Facet): readonly string[] => [...new Set(parameters.getAll(facet))];
  return {
    text: (parameters.get('q') ?? '').slice(0, LONGEST),
    reach: REACHES.find((reach) => reach === parameters.get('in')) ?? 'both',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    chosen: { source: values('source'), location: values('location'), year: values('year') },
  };
}

/** The query as the page's address holds it, without what goes without saying. */
export function toParameters({ text, reach, sort, chosen }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  if (reach !== 'both') parameters.set('in', reach);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}

/** The query with one value of a facet chosen, or no longer chosen. */
export function withChoice(query: Query, facet: Facet, value: string, isChosen: boolean): Query {
  const others = query.chosen[facet].filter((other) => other !== value);
  return { ...query, chosen: { ...query.chosen, [facet]: isChosen ? [...others, value] : others } };
}

/** Whether the query asks for nothing. */
export function isEmpty({ text, chosen }: Query): boolean {
  return text.trim() === '' && FACETS.every((facet) => chosen[facet].length === 0);
}

/** Whether a scope is within the reach. */
export function isWithin(reach: Reach, scope: Scope): boolean {
  return reach === 'both' || reach === scope;
}
