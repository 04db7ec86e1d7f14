import { splitAddressees } from '../learned/addressees.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

const BADGES = new Set(['guardian pick', 'staff', 'contributor', 'guardian staff']);
const COUNTER = /^\d{1,5}$/u;
/** Recommend (12) · Recommend 12 */
const RECOMMEND = /^recommend(?:ed)?\s?\(?(?<votes>\d{1,5})?\)?$/iu;
const BUTTON =
  /^(?:reply|report|share(?: this comment on (?:twitter|facebook|google\+))?|facebook|twitter|email|pick|unpick|mute|show \d{1,4} more repl(?:y|ies)|show more replies|last \d{1,3} replies|in reply to .{1,60}|responses \(\d{1,4}\)|jump to comment|open for comments)$/iu;
/** Response to Mara Lind, 10 March 2013 4:40pm: as it was until 2014 */
const RESPONSE = /^response to (?<name>\S.{0,59}),\s?$/iu;
/** Lines that only this paper's threads have. */
const SIGN =
  /^(?:guardian pick|jump to comment|this comment was removed by a moderator because it didn[’']t abide by our community standards\..{0,120})$/iu;
const REMOVED = /^this comment was removed by a moderator because it didn[’']t abide by our community standards\./iu;
const LONGEST = 240;
const LONGEST_NAME = 60;

function findBelow(lines: readonly Line[], at: number): number | undefined {
  const next = findFilled(lines, at + 1, 1);
  return next !== undefined && (lines[next]?.text.length ?? 0) <= LONGEST_NAME ? next : undefined;
}

function findMoment(lines: readonly Line[], at: number | undefined): number | undefined {
  const line = at === undefined ? undefined : lines[at];
  const date = findOnlyDate(line);
  if (line === undefined || date?.time === undefined || date.month === undefined) return undefined;
  return isBareDate(line, date) || RESPONSE.test(line.text.slice(0, date.start)) ? at : undefined;
}

/** NAME, perhaps a badge and the answered author, the moment, and the count of recommendations once or twice. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST_NAME || findFoot(top.text) !== undefined) return undefined;
  const author = toLogin(skipBullet(top).text);
  if (author === undefined) return undefined;
  let under = findBelow(lines, at);
  let status: string | undefined;
  let parentName: string | undefined;
  if (under !== undefined && BADGES.has((lines[under]?.text ?? '').toLowerCase())) {
    status = lines[under]?.text;
    under = findBelow(lines, under);
  }
  if (findMoment(lines, under) === undefined && under !== undefined) {
    const named = lines[under];
    parentName = named === undefined ? undefined : toLogin(skipBullet(named).text.replace(/^(?:>|→)\s/u, ''));
    under = parentName === undefined ? undefined : findBelow(lines, under);
  }
  const dateAt = findMoment(lines, under);
  const line = dateAt === undefined ? undefined : lines[dateAt];
  const date = findOnlyDate(line);
  if (dateAt === undefined || line === undefined || date === undefined) return undefined;
  parentName = RESPONSE.exec(line.text.slice(0, date.start))?.groups?.['name'] ?? parentName;
  let last = dateAt;
  let votes: number | undefined;
  // The second number is the one that is shown once the reader has voted
  for (let counter = 0; counter < 2; counter++) {
    const below = findBelow(lines, last);
    const next = below !== undefined && RECOMMEND.test(lines[below]?.text ?? '') ? findBelow(lines, below) : below;
    if (next === undefined || !COUNTER.test(lines[next]?.text ?? '')) break;
    votes ??= Number(lines[next]?.text);
    last = next;
  }
  return {
    first: at,
    last,
    author,
    ...toDateFields(line, date, dateAt),
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    ...(votes !== undefined && { votes }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

/** Whether a line opens a comment: nothing, a button, a badge or the note of a removed one stands above it. */
function opens(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  return above === '' || findFoot(above) !== undefined || REMOVED.test(above);
}

/** A name over another is the answering one only when the other has written before; else it was the last line of a text. */
function keepNamed(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const known = new Set<string>();
  return heads.map((head) => {
    const { parentName, ...rest } = head;
    const answers = parentName === undefined || (known.has(parentName.toLowerCase()) && opens(lines, head.first));
    const first = answers ? head.first : (findBelow(lines, head.first) ?? head.first);
    const kept = answers ? head : { ...rest, first, author: parentName, indent: lines[first]?.indent ?? head.indent };
    if (kept.author !== undefined) known.add(kept.author.toLowerCase());
    return kept;
  });
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  return lines.some(({ text }) => text.length <= LONGEST && SIGN.test(text))
    ? splitAddressees(keepNamed(scanHeads(lines, findHead), lines))
    : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const recommended = RECOMMEND.exec(text);
  if (recommended !== null) return recommended.groups?.['votes'] === undefined ? {} : { votes: Number(recommended.groups['votes']) };
  return BUTTON.test(text) || BADGES.has(text.toLowerCase()) ? {} : findPlainFoot(text);
}

/** The Guardian: NAME, perhaps the answered author, "12 Aug 2022 18:30", the recommendations, the text, "Reply", "Share", "Report". */
export const GUARDIAN: Dialect = {
  name: 'guardian',
  canSpeak: ({ minute, opens }) => minute && opens('guardian', 'jump', 'this'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || REMOVED.test(text),
};
