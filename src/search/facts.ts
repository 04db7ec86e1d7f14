import type { Scope } from './bundle.ts';
import type { Fact } from './fact.ts';
import { fromDistances, fromSteps, toDistances, toSteps } from './steps.ts';

/** What each article states of one kind, as its number in a list. */
export interface Column {
  readonly values: readonly string[];
  readonly of: readonly number[];
}

/** What is known of the articles of a period, in their order: the hits are sorted, narrowed and counted by it. An empty text is none. */
export interface Facts {
  readonly dates: readonly string[];
  readonly source: Column;
  readonly location: Column;
  readonly country: Column;
  readonly kicker: Column;
  /** The article of each record, in the order of the bundle; of the articles' own only when some have no words. */
  readonly articles?: readonly number[];
  readonly comments: readonly number[];
}

/** The facts of a period as its file holds them. */
export interface PackedFacts extends Omit<Facts, 'dates' | Scope> {
  /** Dates as steps. */
  readonly dates: readonly string[];
  /** Articles as distances. */
  readonly articles?: readonly number[];
  readonly comments: readonly number[];
}

/** The facts of a period's articles side by side, and the article of each record. */
export function packFacts(facts: readonly Fact[], { articles, comments }: Readonly<Record<Scope, readonly number[]>>): PackedFacts {
  return {
    dates: toSteps(facts.map(({ date }) => date)),
    source: toColumn(facts.map(({ source }) => source)),
    location: toColumn(facts.map(({ location }) => location)),
    country: toColumn(facts.map(({ country }) => country)),
    kicker: toColumn(facts.map(({ kicker }) => kicker)),
    ...(articles.length < facts.length && { articles: toDistances(articles) }),
    comments: toDistances(comments),
  };
}

/** Reads the facts of a period. */
export function unpackFacts({ dates, articles, comments, ...columns }: PackedFacts): Facts {
  return {
    dates: fromSteps(dates),
    ...columns,
    ...(articles !== undefined && { articles: fromDistances(articles) }),
    comments: fromDistances(comments),
  };
}

function toColumn(texts: readonly string[]): Column {
  const values = [...new Set(texts)].toSorted();
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, of: texts.map((text) => numbers.get(text) ?? 0) };
}
