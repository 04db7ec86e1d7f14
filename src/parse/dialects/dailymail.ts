import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

/** - Mara Lind, Corriedale, United Kingdom, */
const SIGNED = /^(?:- ?)?(?<author>[^,]{1,60})(?:,[^,]{1,40}){1,3},$/u;
const AGO = /,\s?(?<ago>(?:about )?(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago)$/iu;
/** Click to rate · Click to rate Rating 45 · Click to rate 45 3 */
const RATE = /^click to rate(?:\s{1,10}(?:rating\s{1,10})?(?<votes>\(?[+−-]?\d{1,6}\)?))?(?:\s{1,10}\d{1,6})?$/iu;
/** 45 · Rating 45 · Rating (45): where it stands on a line of its own */
const COUNTER = /^(?:rating\s)?(?<votes>\(?[+−-]?\d{1,6}\)?)$/iu;
const BUTTON = /^(?:new comment|reply|report abuse|share comment|view all|the comments below have (?:not )?been moderated.{0,60})$/iu;
const LONGEST = 160;

function toVotes(words: string | undefined): number | undefined {
  return words === undefined ? undefined : Number(words.replace(/[()]/gu, '').replace('−', '-'));
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.includes(',')) return undefined;
  const ago = AGO.exec(line.text);
  const date = ago === null ? findOnlyDate(line) : undefined;
  const end = ago === null ? date?.start : ago.index + 1;
  if (end === undefined || (date !== undefined && line.text.slice(date.end).trim() !== '')) return undefined;
  const author = toLogin(SIGNED.exec(line.text.slice(0, end).trim())?.groups?.['author'] ?? '');
  if (author === undefined) return undefined;
  // Signed below the text, the rating follows the signature
  const next = findFilled(lines, at + 1, 1);
  const rate = next === undefined ? null : RATE.exec((lines[next]?.text ?? '').slice(0, LONGEST));
  const votes = toVotes(rate?.groups?.['votes']);
  return {
    first: at,
    last: rate === null || next === undefined ? at : next,
    author,
    ...(date === undefined ? { dateText: ago?.groups?.['ago'] ?? '', dateLine: at } : toDateFields(line, date, at)),
    ...(votes !== undefined && { votes }),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

/** A name with a town and a date may be anybody's; where readers can rate it is a comment's. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  return lines.some(({ text }) => text.length <= LONGEST && RATE.test(text)) ? scanHeads(lines, findHead) : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const rate = RATE.exec(text);
  if (rate !== null) {
    const votes = toVotes(rate.groups?.['votes']);
    return votes === undefined ? {} : { votes };
  }
  const counted = toVotes(COUNTER.exec(text)?.groups?.['votes']);
  if (counted !== undefined) return { votes: counted };
  return BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** The Daily Mail: "NAME, TOWN, COUNTRY, 2 years ago" above the text or "- NAME, TOWN, DATE" below it, and "Click to rate". */
export const DAILYMAIL: Dialect = {
  name: 'dailymail',
  canSpeak: ({ opens }) => opens('click'),
  findHeads,
  position: 'as-found',
  findFoot,
  isRemoved: isRemovalNote,
};
