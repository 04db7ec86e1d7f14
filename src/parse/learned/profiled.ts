import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findPlainFoot, splitName } from '../thread/heads.ts';
import { getMeasures } from '../thread/measure.ts';
import { findFilled, findProfileEnd, isProfileLine, isRank } from '../thread/profile.ts';
import type { Reading } from './families.ts';
import { findMoment } from './moment.ts';
import { toSignatureName } from './name.ts';

const FEWEST = 2;
const FEWEST_PARTICULARS = 2;
const LONGEST_NAME = 40;
const RANK = 1;

/** Index of the last line of the particulars under a name, over a title of one line perhaps. */
function findLast(lines: readonly Line[], at: number): number | undefined {
  for (let from = at + 1; from <= at + 2; from++) {
    if (lines[from]?.text === '') return undefined;
    const end = findProfileEnd(lines, from);
    if (end >= from + FEWEST_PARTICULARS - 1) return end;
  }
  return undefined;
}

/** Posts signed by a member's name over a block of particulars, without any moment of their own. */
export function findProfiled(lines: readonly Line[]): Reading[] {
  const heads: CommentHead[] = [];
  for (let at = getMeasures(lines).from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '' || line.text.length > LONGEST_NAME || findMoment(line, 0) !== undefined) continue;
    const isName = findPlainFoot(line.text) === undefined && !isProfileLine(line.text) && !isRank(line.text);
    const author = isName ? toSignatureName(line.text) : undefined;
    const last = author === undefined ? undefined : findLast(lines, at);
    if (author === undefined || last === undefined) continue;
    heads.push({
      first: at,
      last,
      ...splitName(author),
      kind: 'comment',
      indent: line.indent,
      certainty: 3,
    });
    at = last;
  }
  const isSpoken = heads.some(
    ({ first }, index) => index > 0 && (findFilled(lines, (heads[index - 1]?.last ?? 0) + 1, 1) ?? first) < first,
  );
  return heads.length >= FEWEST && isSpoken ? [{ heads, rank: RANK }] : [];
}
