import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { takeTitles } from '../thread/subjects.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, findProfileEnd, isProfileLine, keepApart } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';

/** Old 09-05-2011, 07:08 AM: the alternative text of the post's icon, then the date */
const OLD = /^(?:old|unread|alt|ungelesen|antiguo|vecchio|ancien|oud|stary|старый)\s+/iu;
/** 1. 11-18-2013, 08:31 PM #1: posts are a list whose items some flatteners number */
const LISTED = /^\d{1,4}\.\s+/u;
/** Yesterday, 07:08 AM */
const RELATIVE = /^(?:today|yesterday|heute|gestern|hoy|ayer|aujourd’hui|hier|сегодня|вчера),?\s\d{1,2}:\d\d(?:\s[ap]m)?/iu;
/** #6 · #6 (permalink) */
const NUMBER = /^#\s?\d{1,6}(?:\s\(permalink\))?$/iu;
const NUMBER_BEHIND = /^[\s|]{0,8}#\s?\d{1,6}(?:\s\(permalink\))?$/iu;
/** Mara Lind is offline · Mara Lind ist offline */
const PRESENCE =
  /\s(?:(?:is|ist|est|está|è|jest|är|er|on|je)\s)(?<presence>offline|online|desconectado|conectado|déconnecté|connecté|non in linea|in linea|nieaktywny|niedostępny|aktywny|inte uppkopplad|uppkopplad|paikalla|poissa)(?:\snow)?$|\s(?<state>вне форума|на форуме|çevrimdışı|çevrimiçi)$/iu;
/** Default · Default Re: The lamp on the mole */
const ICON =
  /^(?:default|standard|smile|thumbs up|thumbs down|question|red face|wink|unhappy|angry|cool|talking|exclamation|lightbulb|arrow)(?:\s+|$)/iu;
const BUTTON =
  /^(?:reply with quote|mit zitat antworten|antworten|responder con cita|ответить с цитированием|odpowiedz z cytatem|citera|cita|citar|quote|view public profile|view post|view forum posts|(?:the following|this post has been).{1,80}|thanks(?: \((?:given|received)\))?:? ?[\d,]{0,9})$/iu;
const LONGEST = 160;
const LONGEST_NAME = 60;

interface Opening {
  readonly fields: Pick<CommentHead, 'date' | 'dateText' | 'dateLine'>;
  /** The line with the post's number. */
  readonly end: number;
  readonly isMarked: boolean;
}

function findOpening(lines: readonly Line[], at: number, line: Line): Opening | undefined {
  const listed = LISTED.exec(line.text.slice(0, 8))?.[0] ?? '';
  const old = OLD.exec(line.text.slice(listed.length, 16))?.[0] ?? '';
  const mark = listed + old;
  const rest = line.text.slice(mark.length);
  const said = RELATIVE.exec(rest.slice(0, 40))?.[0];
  const date = said === undefined && /\d/u.test(rest.slice(0, 12)) ? findOnlyDate(line, mark.length) : undefined;
  if (said === undefined && (date?.time === undefined || date.start !== mark.length)) return undefined;
  const after = line.text.slice(mark.length + (said?.length ?? 0)).slice(date === undefined ? 0 : date.end - mark.length);
  const next = findFilled(lines, at + 1, 1);
  const numbered = after.trim() === '' && next !== undefined && NUMBER.test(lines[next]?.text ?? '') ? next : undefined;
  const end = NUMBER_BEHIND.test(after) ? at : numbered;
  if (end === undefined) return undefined;
  return { fields: date === undefined ? { dateText: said ?? '', dateLine: at } : toDateFields(line, date, at), end, isMarked: old !== '' };
}

/** Rank and particulars under the name; a rank counts only where particulars follow it. */
function findRank(lines: readonly Line[], from: number): { readonly end: number; readonly rank?: string } {
  let at = findFilled(lines, from, 1);
  for (let seen = 0; at !== undefined && seen < 3; seen++) {
    const end = findProfileEnd(lines, at);
    if (end >= at) return { end, ...(seen > 0 && { rank: lines[findFilled(lines, from, 1) ?? at]?.text ?? '' }) };
    if ((lines[at]?.text.length ?? 0) > LONGEST_NAME) break;
    at = findFilled(lines, at + 1, 1);
  }
  return { end: from - 1 };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const opening = findOpening(lines, at, line);
  const nameAt = opening === undefined ? undefined : findFilled(lines, opening.end + 1, 1);
  const named = nameAt === undefined ? undefined : lines[nameAt]?.text;
  const own = PRESENCE.exec(named?.slice(0, LONGEST) ?? '');
  const author = own === null ? named : named?.slice(0, own.index);
  if (opening === undefined || nameAt === undefined || author === undefined || author.length > LONGEST_NAME || isProfileLine(author))
    return undefined;
  const under = findFilled(lines, nameAt + 1, 1);
  const underText = under === undefined ? '' : (lines[under]?.text ?? '');
  const isNamed = underText.length <= LONGEST && underText.startsWith(author);
  const below = isNamed ? PRESENCE.exec(underText) : null;
  const presence = below ?? own;
  const present = below !== null && under !== undefined;
  const { end, rank } = findRank(lines, (present ? under : nameAt) + 1);
  const iconAt = findFilled(lines, end + 1, 1);
  const icon = iconAt === undefined ? null : ICON.exec(lines[iconAt]?.text ?? '');
  const isWhole = icon !== null && icon[0].length === lines[iconAt ?? 0]?.text.length;
  // "Default" with words behind it is the icon and the comment's own subject; without a mark it may be the first word of a sentence
  const isIcon = icon !== null && iconAt !== undefined && (isWhole || (opening.isMarked && /^(?:default|standard)/iu.test(icon[0])));
  const last = isIcon ? iconAt : end;
  const status = rank ?? presence?.groups?.['presence'] ?? presence?.groups?.['state'];
  const parentName = findQuotedAuthor(lines, last + 1);
  return {
    first: at,
    last,
    author,
    ...opening.fields,
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    ...(isIcon && !isWhole && { textStart: icon[0].length }),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: opening.isMarked || presence !== null || rank !== undefined || end > nameAt ? 3 : 2,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  return BUTTON.test(text) || PRESENCE.test(text) ? {} : findPlainFoot(text);
}

/** vBulletin 3 and 4: the date with "#6", the name, rank and particulars, then the text. Its threads are flat. */
export const VBULLETIN: Dialect = {
  name: 'vbulletin',
  canSpeak: ({ has }) => has('#'),
  findHeads: (lines) => takeTitles(keepApart(scanHeads(lines, findHead)), lines),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
