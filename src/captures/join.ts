import { findShape, findWords } from './shapes.ts';

/** Which rows make one capture, by the number of its first: the article, or the first comment where the article is not there. */
export interface Threads {
  /** The rows of the comments, in their order. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** Whether a row belongs to another. */
  readonly isMember: (number: number) => boolean;
}

type Key = string | number;

/** t3_5x1 */
const PREFIX = /^t\d_/u;
/** Kept as a number, which takes a third of the memory. */
const WHOLE = /^[1-9]\d{0,14}$/u;

/** Whether comments of such a row stand in rows of their own. */
export function isTied(value: unknown): boolean {
  return findShape(value)?.tie !== undefined;
}

/** Notes how the rows of one container hang together; a few dozen bytes are kept of each. */
export class Join {
  private readonly articles = new Map<Key, number>();
  private readonly comments = new Map<Key, number>();
  /** By the row of a comment. */
  private readonly above = new Map<number, Key>();

  /** Notes a row; of several with the same id the first counts. */
  note(number: number, value: unknown): void {
    const { tie } = findShape(value) ?? {};
    if (tie === undefined) return;
    const [id, above] = [tie.id, tie.above].map((paths) => (paths === undefined ? undefined : toKey(findWords(value, paths))));
    if (above !== undefined) this.above.set(number, above);
    const known = tie.above === undefined ? this.articles : this.comments;
    if (id !== undefined && !known.has(id)) known.set(id, number);
  }

  /** All that was noted, joined. */
  toThreads(): Threads {
    const leaders = new Map<number, number>();
    const orphans = new Map<Key, number>();
    const members = new Map<number, number[]>();
    for (const number of this.above.keys()) {
      const leader = this.findLeader(number, leaders, orphans);
      if (leader === number) continue;
      const others = members.get(leader);
      if (others === undefined) members.set(leader, [number]);
      else others.push(number);
    }
    return { members, isMember: (number) => (leaders.get(number) ?? number) !== number };
  }

  // Up from answer to answer, and once for each.
  private findLeader(number: number, leaders: Map<number, number>, orphans: Map<Key, number>): number {
    const way: number[] = [];
    let [at, leader] = [number, leaders.get(number)];
    while (leader === undefined) {
      way.push(at);
      // Nobody answers those who answer them, but a file may say so.
      leaders.set(at, number);
      const key = this.above.get(at) ?? '';
      const next = this.articles.has(key) ? undefined : this.comments.get(key);
      if (next === undefined) {
        leader = this.articles.get(key) ?? orphans.get(key) ?? number;
        orphans.set(key, leader);
      } else {
        at = next;
        leader = leaders.get(at);
      }
    }
    for (const each of way) leaders.set(each, leader);
    return leader;
  }
}

function toKey(words: string | undefined): Key | undefined {
  const bare = words?.replace(PREFIX, '');
  return bare !== undefined && WHOLE.test(bare) ? Number(bare) : bare;
}
