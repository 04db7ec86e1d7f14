import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, findPoster, keepApart } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';

/** • #2 · #2 */
const NUMBER = /^#\d{1,6}$/u;
/** Discussion Starter · #1 · Sep 27, 2018 (Edited) · #2 · (Edited) · #3 */
const STARTER =
  /^(?:(?<status>discussion starter|premium member|registered|administrator|moderator)\s?·\s?)?#\d{1,6}(?<more>\s?·\s?.{1,40})?$/iu;
/** Reactions: Mara Lind and Jan Ohm · Last edited by a moderator Oct 6, 2020 · Last edited: Oct 6, 2020 */
const NOTE =
  /^(?:(?:reactions?|reaktionen|last edited|zuletzt bearbeitet|dernière édition)(?::|\sby\s)|zuletzt von einem moderator bearbeitet:).{1,160}$/iu;
const BUTTON =
  /^(?:[•·]\s?)?(?:click to expand\.{3}|click to expand…|zum vergrößern anklicken\.{3,4}|zum vergrößern anklicken…\.?|cliquez pour agrandir\.{3}|quote|save|like|reply|new|add bookmark|lesezeichen|teilen|share|you must log in or register to reply here\.|du musst dich einloggen oder registrieren, um hier zu antworten\.)$/iu;
const LONGEST = 120;
const MOST_STEPS = 4;

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST + 60) return undefined;
  return BUTTON.test(text) || NOTE.test(text) ? {} : findPlainFoot(text);
}

/** The date above a post's number, past bullets that stand alone. */
function findDateAbove(lines: readonly Line[], at: number): number | undefined {
  let above = findFilled(lines, at - 1, -1);
  for (let step = 0; above !== undefined && step < MOST_STEPS; step++) {
    const line = lines[above];
    const bare = line === undefined ? '' : skipBullet(line).text;
    if (line === undefined || bare.length > 40) return undefined;
    const date = findOnlyDate(line);
    if (date !== undefined) return isBareDate(line, date) ? above : undefined;
    if (bare !== '' && !BUTTON.test(bare)) return undefined;
    above = findFilled(lines, above - 1, -1);
  }
  return undefined;
}

function toHead(lines: readonly Line[], at: number, dateAt: number | undefined, said?: string): CommentHead | undefined {
  const top = dateAt ?? at;
  const poster = findPoster(lines, top, { findFoot, hasTitles: dateAt !== undefined });
  const line = lines[top];
  if (poster === undefined || line === undefined) return undefined;
  const date = findOnlyDate(line);
  const status = poster.status ?? said;
  const parentName = findQuotedAuthor(lines, at + 1);
  return {
    first: poster.first,
    last: at,
    author: poster.author,
    ...(date !== undefined && toDateFields(line, date, top)),
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: lines[poster.first]?.indent ?? 0,
    depth: 0,
    certainty: poster.hasProfile ? 3 : 2,
  };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.includes('#')) return undefined;
  const bare = skipBullet(line).text;
  if (NUMBER.test(bare)) {
    const dateAt = findDateAbove(lines, at);
    if (dateAt !== undefined) return toHead(lines, at, dateAt);
  }
  const starter = STARTER.exec(bare);
  if (starter === null) return undefined;
  const head = toHead(lines, at, undefined, starter.groups?.['status']);
  // A number alone is a head only under the particulars of a member
  return head?.certainty === 3 || starter.groups?.['more'] !== undefined || starter.groups?.['status'] !== undefined ? head : undefined;
}

/** XenForo and VerticalScope: name, rank and particulars with label and value on lines of their own, the date, "#2", the text. Its threads are flat. */
export const XENFORO: Dialect = {
  name: 'xenforo',
  canSpeak: ({ has }) => has('#'),
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
