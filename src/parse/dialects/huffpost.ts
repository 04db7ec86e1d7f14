import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findPlainFoot, isRemovalNote, scanHeads } from '../heads.ts';
import { findFilled, keepApart } from '../profile.ts';
import { toSignatureName } from '../signature.ts';

/** 557 Fans */
const FANS = /^\d{1,3}(?:,?\d{3}){0,2}\sfans?$/iu;
/** 4 seconds ago ( 1:16 PM) · 2 hours ago (11:04 AM) */
const MOMENT = /^(?:\d{1,4}|an?|one)\s(?:second|minute|hour|day|month|year)s?\sago(?:\s?\(\s?\d{1,2}:\d\d\s[AP]M\s?\))?$/u;
/** HUFFPOST SUPER USER · HUFFPOST PUNDIT · AOL MODERATOR */
const BADGE = /^(?:huffpost|aol)\s(?:super user|pundit|blogger|moderator|community moderator|networker)$/iu;
const ABOVE = /^(?:photo|this user has chosen to opt out of the badges program)$/iu;
const BUTTON = /^(?:favorite|share it|flag as abusive|permalink \| share it|highlighted|fave|unfave|more\.{3}|loading twitter badge\.{3}|f\s?&\s?f)$/iu;
const LONGEST_NAME = 40;
const LONGEST_MOTTO = 140;
const MOST_BADGES = 4;

/** Name over motto, or the name alone: the stanza right above the number of fans. */
function findName(lines: readonly Line[], fansAt: number): number | undefined {
  const isName = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return text !== '' && text.length <= LONGEST_NAME && !BADGE.test(text) && !ABOVE.test(text) && toSignatureName(text) !== undefined;
  };
  const motto = lines[fansAt - 1]?.text ?? '';
  if (motto !== '' && motto.length <= LONGEST_MOTTO && isName(fansAt - 2)) return fansAt - 2;
  return isName(fansAt - 1) ? fansAt - 1 : undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const fans = lines[at];
  if (fans === undefined || fans.text.length > 20 || !FANS.test(fans.text)) return undefined;
  const momentAt = findFilled(lines, at + 1, 1);
  const moment = momentAt === undefined ? undefined : lines[momentAt]?.text;
  const nameAt = findName(lines, at);
  if (momentAt === undefined || moment === undefined || moment.length > 60 || !MOMENT.test(moment) || nameAt === undefined) return undefined;
  let first = nameAt;
  let status: string | undefined;
  for (let above = nameAt - 1; above >= nameAt - MOST_BADGES; above--) {
    const text = lines[above]?.text ?? '';
    if (BADGE.test(text)) status = text;
    else if (!ABOVE.test(text)) break;
    first = above;
  }
  return {
    first,
    last: momentAt,
    author: lines[nameAt]?.text ?? '',
    dateText: moment,
    dateLine: momentAt,
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: lines[nameAt]?.indent ?? 0,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= 60 && (BUTTON.test(text) || ABOVE.test(text) || BADGE.test(text)) ? {} : findPlainFoot(text);
}

/** Huffington Post and AOL of 2012: badges, the name, a motto, "557 Fans", "4 seconds ago ( 1:16 PM)", then the text. */
export const HUFFPOST: Dialect = {
  name: 'huffpost',
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
