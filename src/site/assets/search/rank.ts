import type { Ranking } from './answer.ts';
import { type Hit, toHit } from './hit.ts';
import type { Result } from './pagefind.ts';
import type { Sort } from './query.ts';

/** Gives the next hits in the order asked for, fewer than `size` when no more are left. */
export type NextHits = (size: number) => Promise<readonly Hit[]>;

interface Candidate {
  readonly result: Result;
  readonly ranking: Ranking;
  readonly date?: string;
}

// 2022, 2022-02-03; not XXXX-02-26
const DATED = /^\d{4}/;

/** Puts the results of several bundles, each in order by itself, into one order; only what is shown is loaded, and what is needed to know which. */
export function mergeRankings(rankings: readonly Ranking[], sort: Sort): NextHits {
  const taken = new Map<Ranking, number>();
  return async (size) => {
    const candidates = rankings.flatMap((ranking): Candidate[] => {
      const first = taken.get(ranking) ?? 0;
      return ranking.results.slice(first, first + size).map((result) => ({ result, ranking }));
    });
    // Scores say nothing about dates, and one list alone is in order already.
    const dated = sort === 'relevance' || rankings.length < 2 ? candidates : await Promise.all(candidates.map(withDate));
    const next = dated.toSorted((a, b) => compare(a, b, sort)).slice(0, size);
    for (const { ranking } of next) taken.set(ranking, (taken.get(ranking) ?? 0) + 1);
    return Promise.all(next.map(loadHit));
  };
}

async function loadHit({ result, ranking }: Candidate): Promise<Hit> {
  return toHit(await result.data(), ranking.bundle);
}

async function withDate(candidate: Candidate): Promise<Candidate> {
  const { date } = await loadHit(candidate);
  return date !== undefined && DATED.test(date) ? { ...candidate, date } : candidate;
}

function compare(a: Candidate, b: Candidate, sort: Sort): number {
  if (sort === 'relevance') return b.result.score - a.result.score;
  if (a.date === b.date) return 0;
  if (a.date === undefined) return 1;
  if (b.date === undefined) return -1;
  return a.date < b.date === (sort === 'oldest') ? -1 : 1;
}
