import type { DateOrder } from '../../text/dates/date.ts';
import type { Ballot, Votes } from './votes.ts';

/** What was learned, and how many of the captures that could say so do. */
export interface Count<Value> {
  readonly value: Value;
  readonly votes: number;
  readonly of: number;
}

/** What the captures of a folder have in common, with the votes behind it and what stayed open. */
export interface Learned {
  readonly captures: number;
  /** How many of them were asked. */
  readonly surveyed: number;
  readonly dateOrder?: Count<DateOrder>;
  /** Name of the dialect of the threads. */
  readonly dialect?: Count<string>;
  /** The site's name behind the titles. */
  readonly site?: Count<string>;
  /** Lines that stand in nearly every capture, the most frequent first. */
  readonly repeated: readonly Count<string>[];
  /** What the captures contradict each other in. */
  readonly doubts: readonly string[];
}

/** From how many votes and what share of them something is settled. */
interface Threshold {
  readonly votes: number;
  readonly share: number;
}

const ORDER: Threshold = { votes: 3, share: 0.9 };
const DIALECT: Threshold = { votes: 3, share: 0.8 };
const SITE: Threshold = { votes: 3, share: 0.6 };
const REPEATED: Threshold = { votes: 5, share: 0.8 };
const MOST_REPEATED = 100;
/** A doubt names so many values. */
const MOST_NAMED = 4;

function countVotes<Value extends string>(votes: readonly (Value | undefined)[], of?: number): readonly Count<Value>[] {
  const counts = new Map<Value, number>();
  for (const vote of votes) if (vote !== undefined) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const cast = votes.filter((vote) => vote !== undefined).length;
  return [...counts]
    .map(([value, count]) => ({ value, votes: count, of: of ?? cast }))
    .toSorted((a, b) => b.votes - a.votes || (a.value < b.value ? -1 : 1));
}

function isSettled(count: Count<unknown>, { votes, share }: Threshold): boolean {
  return count.votes >= votes && count.votes >= share * count.of;
}

/** What the captures differ in, when there are enough of them to tell that nothing is settled. */
function findDoubt(what: string, counts: readonly Count<string>[], { votes }: Threshold): readonly string[] {
  const [first, second] = counts;
  if (first === undefined || second === undefined || first.of < votes) return [];
  const named = counts.slice(0, MOST_NAMED).map((count) => `${count.value} in ${count.votes}`);
  const rest = counts.length - named.length;
  return [`${what}: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function findRepeated(ballots: readonly Ballot[]): readonly Count<string>[] {
  const counts = countVotes(
    ballots.flatMap(({ lines }) => lines),
    ballots.length,
  );
  return counts.filter((count) => isSettled(count, REPEATED)).slice(0, MOST_REPEATED);
}

/** One ballot an article, however often it was captured. */
function toArticles(ballots: readonly Ballot[]): readonly Ballot[] {
  const seen = new Set<string>();
  return ballots.filter(({ longest }) => !seen.has(longest) && seen.add(longest));
}

/** One layout for a folder: what most of its captures are certain of. */
export function toLayout(votes: Votes): Learned {
  const ballots = toArticles(votes.ballots);
  const orders = countVotes(ballots.map(({ dateOrder }) => dateOrder));
  const dialects = countVotes(ballots.map(({ dialect }) => dialect));
  const sites = countVotes(
    ballots.map(({ site }) => site),
    ballots.filter(({ titled }) => titled === true).length,
  );
  const [dateOrder] = orders.filter((count) => isSettled(count, ORDER));
  const [dialect] = dialects.filter((count) => isSettled(count, DIALECT));
  const [site] = sites.filter((count) => isSettled(count, SITE));
  return {
    captures: votes.captures,
    surveyed: votes.ballots.length,
    ...(dateOrder !== undefined && { dateOrder }),
    ...(dialect !== undefined && { dialect }),
    ...(site !== undefined && { site }),
    repeated: findRepeated(ballots),
    doubts: [
      ...(dateOrder === undefined ? findDoubt('order of dates', orders, ORDER) : []),
      ...(dialect === undefined ? findDoubt('kind of thread', dialects, DIALECT) : []),
    ],
  };
}

/** Whether anything was learned, be it only a doubt. */
export function isTelling({ dateOrder, dialect, site, repeated, doubts }: Learned): boolean {
  return dateOrder !== undefined || dialect !== undefined || site !== undefined || repeated.length + doubts.length > 0;
}
