import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findPlainFoot, scanHeads } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, keepApart } from '../thread/profile.ts';
import { toSignatureName } from '../learned/name.ts';

/** 557 Fans */
const FANS = /^\d{1,3}(?:,?\d{3}){0,2}\sfans?$/iu;
/** 4 seconds ago ( 1:16 PM) · 2 hours ago (11:04 AM) */
const MOMENT = /^(?:\d{1,4}|an?|one)\s(?:second|minute|hour|day|month|year)s?\sago(?:\s?\(\s?\d{1,2}:\d\d\s[AP]M\s?\))?$/u;
/** 4 seconds ago ( 1:16 PM): with the clock it is nobody else's */
const CLOCKED = /^(?:\d{1,4}|an?|one)\s(?:second|minute|hour|day|month|year)s?\sago\s?\(\s?\d{1,2}:\d\d\s[AP]M\s?\)$/u;
/** HUFFPOST SUPER USER · AOL MODERATOR: the house, and a rank in it */
const BADGE = /^\p{Lu}{3,20}\s(?:SUPER USER|PUNDIT|BLOGGER|(?:COMMUNITY )?MODERATOR|NETWORKER)$/u;
/** Recency | Popularity: how one may sort them */
const ABOVE = /^(?:photo|recency \| popularity|this user has chosen to opt out of the badges program)$/iu;
const BUTTON =
  /^(?:favorite|share it|flag as abusive|permalink \| share it|highlighted|fave|unfave|more\.{3}|loading twitter badge\.{3}|f\s?&\s?f)$/iu;
const LONGEST_NAME = 40;
const LONGEST_MOTTO = 140;
const MOST_BADGES = 4;

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= 60 && (BUTTON.test(text) || ABOVE.test(text) || BADGE.test(text)) ? {} : findPlainFoot(text);
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && findFoot(text) === undefined && toSignatureName(text) !== undefined;
}

interface Owner {
  readonly at: number;
  /** Lines from one to the next: 2 where a flattener set them apart. */
  readonly step: number;
}

/** Name over motto, or the name alone: what stands right above the number of fans. */
function findOwner(lines: readonly Line[], fansAt: number): Owner | undefined {
  const near = findFilled(lines, fansAt - 1, -1);
  if (near === undefined) return undefined;
  const step = fansAt - near;
  const text = lines[near]?.text ?? '';
  if (text.length <= LONGEST_MOTTO && isName(lines[near - step]?.text ?? '')) return { at: near - step, step };
  return isName(text) ? { at: near, step } : undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const fans = lines[at];
  if (fans === undefined || fans.text.length > 20 || !FANS.test(fans.text)) return undefined;
  const momentAt = findFilled(lines, at + 1, 1);
  const moment = momentAt === undefined ? undefined : lines[momentAt]?.text;
  const owner = findOwner(lines, at);
  if (momentAt === undefined || moment === undefined || moment.length > 60 || !MOMENT.test(moment) || owner === undefined) return undefined;
  let first = owner.at;
  let status: string | undefined;
  for (let above = owner.at - owner.step; above >= owner.at - MOST_BADGES * owner.step; above -= owner.step) {
    const text = lines[above]?.text ?? '';
    if (BADGE.test(text)) status = text;
    else if (!ABOVE.test(text)) break;
    first = above;
  }
  return {
    first,
    last: momentAt,
    author: lines[owner.at]?.text ?? '',
    dateText: moment,
    dateLine: momentAt,
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: lines[owner.at]?.indent ?? 0,
    certainty: 3,
  };
}

/** Where badges, names and fans were lost, each moment with its clock opens a comment. */
function findUnsigned(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > 60 || !CLOCKED.test(line.text)) return undefined;
  return { first: at, last: at, dateText: line.text, dateLine: at, kind: 'comment', indent: line.indent, certainty: 1 };
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = keepApart(scanHeads(lines, findHead));
  return heads.length > 0 ? heads : scanHeads(lines, findUnsigned);
}

/** Huffington Post and AOL of 2012: badges, the name, a motto, "557 Fans", "4 seconds ago ( 1:16 PM)", then the text. */
export const HUFFPOST: Dialect = {
  name: 'huffpost',
  canSpeak: ({ opens, has }) => opens('fan', 'fans') || has(' ago (', ' ago('),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
