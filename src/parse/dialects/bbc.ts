import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { addMentions } from '../thread/mention.ts';
import { findFilled } from '../thread/profile.ts';

/** 12. At 2:32pm on 09 Aug 2010, Mara Lind wrote: */
const WROTE = /^At\s/u;
const WROTE_BEHIND = /^,?\s(?<author>\S.{0,59}?)\swrote:$/u;
/** Comment number 12. */
const NUMBER = /^Comment number \d{1,6}\.?$/iu;
/** Comment posted by Mara Lind, at 14:32 9 Aug 2020 */
const POSTED = /^Comment posted by\s(?<author>\S.{0,59}?),?\sat$/iu;
const RATE = /^rate this$/iu;
const VOTES = /^[+−-]?\d{1,6}$/u;
const BUTTON =
  /^(?:(?:complain about|report|link to) this(?: comment)?(?: \(comment number \d{1,6}\))?|view repl(?:y|ies)(?: \(\d{1,5}\))?|comment number \d{1,6}\.?|rate this|back to top)$/iu;
const BROKE_RULES =
  /^(?:this comment was removed because (?:the moderators found )?it broke the (?:house )?rules\.?(?: explain\.?)?|this comment has been (?:referred to the moderators|removed)\.?(?: explain\.?)?)$/iu;
/** This comment was removed because the moderators found it broke the, over: house rules */
const GONE = /^this comment (?:was removed because|has been (?:referred|removed))/iu;
const LONGEST = 140;

function findWrote(line: Line, at: number): CommentHead | undefined {
  const { text, start } = skipBullet(line);
  const date = WROTE.test(text) ? findOnlyDate(line, start) : undefined;
  const author = date === undefined ? undefined : toLogin(WROTE_BEHIND.exec(line.text.slice(date.end))?.groups?.['author'] ?? '');
  if (date === undefined || author === undefined) return undefined;
  return { first: at, last: at, author, ...toDateFields(line, date, at), kind: 'comment', indent: line.indent, certainty: 3 };
}

/** The line a number of steps below, blank ones left out. */
function findBelow(lines: readonly Line[], at: number | undefined): { readonly at: number; readonly line: Line } | undefined {
  const next = at === undefined ? undefined : findFilled(lines, at + 1, 1);
  const line = next === undefined ? undefined : lines[next];
  return next === undefined || line === undefined || line.text.length > LONGEST ? undefined : { at: next, line };
}

function isMoment(line: Line): boolean {
  const date = findOnlyDate(line);
  return date !== undefined && isBareDate(line, date);
}

function findNumbered(lines: readonly Line[], at: number, top: Line): CommentHead | undefined {
  const rated = RATE.test(skipBullet(top).text);
  const counter = rated ? findBelow(lines, at) : undefined;
  const votes = VOTES.test(skipBullet(counter?.line ?? top).text)
    ? Number(skipBullet(counter?.line ?? top).text.replace('−', '-'))
    : undefined;
  const number = rated ? findBelow(lines, votes === undefined ? at : counter?.at) : { at, line: top };
  if (number === undefined || !NUMBER.test(skipBullet(number.line).text)) return undefined;
  const below = findBelow(lines, number.at);
  // Of a comment that was taken away the note is left, which may be broken at its link
  if (below !== undefined && GONE.test(below.line.text))
    return { first: at, last: number.at, ...(votes !== undefined && { votes }), kind: 'comment', indent: top.indent, certainty: 3 };
  // Or its moment, without a name
  const name = below === undefined || isMoment(below.line) ? undefined : below;
  const moment = name === undefined ? below : findBelow(lines, name.at);
  const date = moment === undefined ? undefined : findOnlyDate(moment.line);
  const author = toLogin(name?.line.text ?? '');
  if (moment === undefined || date === undefined || !isMoment(moment.line) || (name !== undefined && author === undefined))
    return undefined;
  return {
    first: at,
    last: moment.at,
    ...(author !== undefined && { author }),
    ...toDateFields(moment.line, date, moment.at),
    ...(votes !== undefined && { votes }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

/** The newer page says all in one line for those who do not see it, and once more in two. */
function findPosted(lines: readonly Line[], at: number, line: Line): CommentHead | undefined {
  const { text, start } = skipBullet(line);
  const date = text.startsWith('Comment posted') ? findOnlyDate(line, start) : undefined;
  const author = date === undefined ? undefined : toLogin(POSTED.exec(line.text.slice(start, date.start).trim())?.groups?.['author'] ?? '');
  if (date === undefined || author === undefined || line.text.slice(date.end).trim() !== '') return undefined;
  const name = findBelow(lines, at);
  const repeated = name?.line.text === author ? name : undefined;
  const moment = findBelow(lines, repeated?.at);
  const bare = moment === undefined ? undefined : findOnlyDate(moment.line);
  const last = moment !== undefined && bare !== undefined && isBareDate(moment.line, bare) ? moment.at : (repeated?.at ?? at);
  return { first: at, last, author, ...toDateFields(line, date, at), kind: 'comment', indent: line.indent, certainty: 3 };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  return findWrote(line, at) ?? findNumbered(lines, at, line) ?? findPosted(lines, at, line);
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= LONGEST && BUTTON.test(text.replace(/^(?:[•·]\s*|\*\s+)/u, '')) ? {} : findPlainFoot(text);
}

/** The BBC's pages: "12. At 2:32pm on 09 Aug 2010, NAME wrote:", "Comment number 12." over NAME and DATE, or "Comment posted by NAME, at DATE". */
export const BBC: Dialect = {
  name: 'bbc',
  canSpeak: ({ day, opens, has }) => day && (opens('comment') || has('wrote:\n')),
  findHeads: (lines) => addMentions(lines, scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || (text.length <= LONGEST && BROKE_RULES.test(text)),
};
