import { type Bundle, type Scope } from '../../../search/bundle.ts';
import { type Engine, QUOTED, toParts } from './engine.ts';
import type { Filter, Response, Result } from './pagefind.ts';
import { type Facet, FACETS, isWithin, type Query } from './query.ts';

// "wind", "de-escalation", o’clock
const WORD = /(?<![^\s"])[^\s"]*?[\p{L}\p{N}][^\s"]*/gu;

/** Whether the archive knows a word is asked for so many words of a query. */
const MOST_WORDS = 12;

const NOTHING: Response = { results: [], filters: {} };

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
  /** Words that the index does not know; they were left out. */
  readonly unknown: readonly string[];
}

/** One bundle, and the text to ask it for; without a text it has nothing to give. */
interface Question {
  readonly engine: Engine;
  readonly text?: string;
}

/** Asks every bundle. The values of a facet are counted as if nothing were chosen in that facet, so that more can be chosen. */
export async function findAnswer(engines: readonly Engine[], query: Query): Promise<Answer> {
  const { questions, unknown } = await toQuestions(engines, query.text);
  const within = questions.filter(({ engine }) => isWithin(query.reach, engine.bundle.scope));
  const rankings = (await ask(questions, query, toFilter(query))).map(({ bundle, response }) => ({
    bundle,
    results: response.results,
    filters: response.filters,
  }));
  const asked = rankings.filter(({ bundle }) => isWithin(query.reach, bundle.scope));
  const countFacet = async (facet: Facet): Promise<ReadonlyMap<string, number>> => {
    if (query.chosen[facet].length === 0) return toCounts(facet, asked);
    return toCounts(
      facet,
      (await ask(within, query, toFilter(query, facet))).map(({ response }) => response),
    );
  };
  const [source, location, year] = await Promise.all([countFacet('source'), countFacet('location'), countFacet('year')]);
  const count = (scope: Scope): number =>
    rankings.reduce((sum, { bundle, results }) => sum + (bundle.scope === scope ? results.length : 0), 0);
  return {
    counts: { articles: count('articles'), comments: count('comments') },
    facets: { source, location, year },
    rankings: asked,
    unknown,
  };
}

/** What is chosen as Pagefind's filters: one value of each facet that has any chosen. `except` leaves out a facet. */
export function toFilter({ chosen }: Query, except?: Facet): Filter {
  const clauses = FACETS.filter((facet) => facet !== except && chosen[facet].length > 0).map((facet) => ({
    any: chosen[facet].map((value) => (value === '' ? { unknown: facet } : { [facet]: value })),
  }));
  return clauses.length === 0 ? {} : { all: clauses };
}

// A word that is nowhere is left out and named; one that is only elsewhere leaves a bundle with nothing to give.
async function toQuestions(
  engines: readonly Engine[],
  text: string,
): Promise<{ readonly questions: readonly Question[]; readonly unknown: readonly string[] }> {
  if (text.trim() === '') return { questions: engines.map((engine) => ({ engine, text: '' })), unknown: [] };
  const isPhrase = QUOTED.test(text);
  const words = await toPlainWords(engines, text.match(WORD) ?? []);
  const checked = words.slice(0, MOST_WORDS);
  const known = await Promise.all(engines.map((engine) => Promise.all(checked.map((word) => engine.knows(word)))));
  const unknown = [...new Set(checked.filter((_, word) => !known.some((answers) => answers[word] === true)))];
  const left = words.filter((word) => !unknown.includes(word));
  const canAnswer = (answers: readonly boolean[]): boolean =>
    left.length > 0 &&
    !(isPhrase && unknown.length > 0) &&
    checked.every((word, index) => answers[index] === true || unknown.includes(word));
  const asked = isPhrase ? `"${left.join(' ')}"` : [...new Set(left)].join(' ');
  return { questions: engines.map((engine, index) => (canAnswer(known[index] ?? []) ? { engine, text: asked } : { engine })), unknown };
}

// Pagefind joins what signs keep apart: it looks for "alert1" when asked for "alert(1)". What is nowhere so is taken apart.
async function toPlainWords(engines: readonly Engine[], words: readonly string[]): Promise<readonly string[]> {
  const plain = words.slice(0, MOST_WORDS).map(async (word) => {
    const known = await Promise.all(engines.map((engine) => engine.knows(word)));
    return known.includes(true) ? [word] : toParts(word);
  });
  return [...(await Promise.all(plain)).flat(), ...words.slice(MOST_WORDS)];
}

function ask(
  questions: readonly Question[],
  { sort }: Query,
  filter: Filter,
): Promise<readonly { readonly bundle: Bundle; readonly response: Response }[]> {
  return Promise.all(
    questions.map(async ({ engine, text }) => ({
      bundle: engine.bundle,
      response: text === undefined ? NOTHING : await engine.search(text, filter, sort),
    })),
  );
}

function toCounts(facet: Facet, responses: readonly Pick<Response, 'filters'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => void counts.set(value, (counts.get(value) ?? 0) + count);
  for (const { filters } of responses) {
    for (const [value, count] of Object.entries(filters[facet] ?? {})) add(value, count);
    add('', filters['unknown']?.[facet] ?? 0);
  }
  return counts;
}
