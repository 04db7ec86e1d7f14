import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFilled, findProfileEnd, isRank } from '../thread/profile.ts';
import { takeTitles } from '../thread/subjects.ts';

const FEWEST = 2;
const MOST = 0.6;
/** Titles between a name and the first of the particulars. */
const MOST_TITLES = 2;

/** Index of the last line of the rank and the particulars under a head; undefined where no particulars stand there. */
function findEnd(lines: readonly Line[], { last, textStart, textEnd }: CommentHead): number | undefined {
  if (textStart !== undefined || textEnd !== undefined) return undefined;
  let from = last + 1;
  for (let titles = 0; titles <= MOST_TITLES; titles++) {
    const at = findFilled(lines, from, 1);
    if (at === undefined) return undefined;
    const end = findProfileEnd(lines, at);
    if (end >= at) return end;
    if (!isRank(lines[at]?.text ?? '')) return undefined;
    from = at + 1;
  }
  return undefined;
}

/** Posts whose heads stand over their members' particulars, down to these and to the thread's title: "Member", "Posts: 57", "Re: The lamp". */
export function takeProfiles(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (heads.length < FEWEST) return heads;
  const ends = heads.map((head) => findEnd(lines, head));
  if (ends.filter((end) => end !== undefined).length < MOST * heads.length) return heads;
  const taken = heads.map((head, index) => {
    const end = ends[index];
    const next = heads[index + 1]?.first ?? lines.length;
    return end === undefined || end >= next ? head : { ...head, last: end };
  });
  return takeTitles(taken, lines);
}
