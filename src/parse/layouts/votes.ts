import type { DateOrder } from '../../text/dates/date.ts';

/** What one capture says for certain of the layout that its folder may have. */
export interface Ballot {
  /** The capture's id, a digest: those with the smallest are a sample that nobody chose. */
  readonly id: string;
  /** How the longest line of its article begins: captures that share it are versions of one article, and have one vote. */
  readonly longest: string;
  /** The order that its own dates prove. */
  readonly dateOrder?: DateOrder;
  /** Name of the dialect that its thread is surely of. */
  readonly dialect?: string;
  /** Whether it has a title. */
  readonly titled?: true;
  /** What stands behind the last sign that may part its title from a site's name. */
  readonly site?: string;
  /** Its short lines that are no known part of an article, each once, as `toLineKey` has them. */
  readonly lines: readonly string[];
}

/** What the captures of a folder say of its layout; as JSON it stays what it is. */
export interface Votes {
  readonly captures: number;
  /** Those with the smallest ids, in the order of these; captures of the same bytes have one. */
  readonly ballots: readonly Ballot[];
}

/** So many ballots tell what most captures of a folder have in common, and take the same room for a hundred captures as for a million. */
export const MOST_BALLOTS = 100;

/** The votes of no capture. */
export const NO_VOTES: Votes = { captures: 0, ballots: [] };

/** The votes of two sets of captures as those of one, the same in whatever order votes are merged. */
export function mergeVotes(one: Votes, other: Votes): Votes {
  const ballots: Ballot[] = [];
  let [first, second] = [0, 0];
  while (ballots.length < MOST_BALLOTS) {
    const [a, b] = [one.ballots[first], other.ballots[second]];
    const next = b === undefined || (a !== undefined && a.id <= b.id) ? a : b;
    if (next === undefined) break;
    if (a?.id === next.id) first += 1;
    if (b?.id === next.id) second += 1;
    ballots.push(next);
  }
  return { captures: one.captures + other.captures, ballots };
}

/** Whether a capture's ballot would count among these votes: in a large folder only few are still to be surveyed. */
export function isWanted({ ballots }: Votes, id: string): boolean {
  const last = ballots.at(-1);
  return ballots.length < MOST_BALLOTS || last === undefined || id < last.id;
}
