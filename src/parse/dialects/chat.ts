import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findPlainFoot } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** [12:30] <mara> It was so. · 12:30:05 <@mara> It was so. · <mara> It was so. */
const SAID = /^(?:[[(]?(?<clock>\d{1,2}:\d\d(?::\d\d)?)[\])]?\s{1,3})?<\s?[@+%&~]?(?<author>[\p{L}\p{N}_`^{}|[\]\\-]{1,30})>\s{1,3}(?=\S)/u;
/** [12:31] * mara leaves · 12:31 -!- mara has quit · *** mara has joined #harbour */
const NOTICE = /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s{1,3})?(?:\*{1,3}|-!-|-->|<--|[→←])\s\S/u;
const FEWEST = 3;
const LONGEST_HEAD = 60;

function findHead(line: Line, at: number): CommentHead | undefined {
  const found = SAID.exec(line.text.slice(0, LONGEST_HEAD));
  const { author, clock } = found?.groups ?? {};
  if (found === null || author === undefined) return undefined;
  return {
    first: at,
    last: at,
    author,
    ...(clock !== undefined && { dateText: clock, dateLine: at }),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
    textStart: found[0].length,
  };
}

/** Fewer lines are an article's quotation of a chat. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = lines.flatMap((line, at) => findHead(line, at) ?? []);
  return heads.length < FEWEST ? [] : heads;
}

function findFoot(text: string): CommentFoot | undefined {
  return NOTICE.test(text.slice(0, LONGEST_HEAD)) ? {} : findPlainFoot(text);
}

/** Logs of chats: "[12:30] <NAME> text". */
export const CHAT: Dialect = {
  name: 'chat',
  canSpeak: ({ has }) => has('\n<', ' <'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
