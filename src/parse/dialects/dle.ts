import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, isRemovalNote, isReplyButton, skipBullet } from '../heads.ts';

/** Siegfried Offline Siegfried: the avatar's title between the name and the name again. */
const STATUS = / (?<status>Offline|Online|Офлайн|Онлайн)(?: |$)/gu;
/** Siegfried (Gennady) 11 January 2022 11: 05 */
const DISPLAY = /^(?<author>.{1,80}?) \((?<name>.{1,80})\)$/u;
/** +5 · 0 · -1 on a line of its own above the head */
const RATING = /^[+−-]?\d{1,5}$/u;
const LONGEST = 200;

function findStatus(text: string): { readonly author: string; readonly status: string } | undefined {
  if (text.length > LONGEST) return undefined;
  for (const match of text.matchAll(STATUS)) {
    const author = text.slice(0, match.index);
    const again = text.slice(match.index + match[0].length);
    if (author !== '' && author === again) return { author, status: match.groups?.['status'] ?? '' };
  }
  return undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text === '') return undefined;
  const rated = RATING.test(top.text) && lines[at + 1] !== undefined;
  const nameAt = rated ? at + 1 : at;
  const nameLine = lines[nameAt];
  const dateLine = lines[nameAt + 1];
  if (nameLine === undefined || dateLine === undefined) return undefined;
  const found = findStatus(skipBullet(nameLine).text);
  if (found === undefined) return undefined;
  const date = findOnlyDate(dateLine);
  if (date === undefined || dateLine.text.slice(date.end).trim() !== '') return undefined;
  const who = dateLine.text.slice(0, date.start).trim();
  const display = DISPLAY.exec(who)?.groups;
  const agrees = who === found.author || display?.['author'] === found.author || who.startsWith(`${found.author} (`);
  if (!agrees) return undefined;
  const name = who.startsWith(`${found.author} (`) && who.endsWith(')') ? who.slice(found.author.length + 2, -1) : undefined;
  return {
    first: at,
    last: nameAt + 1,
    author: found.author,
    ...(name !== undefined && { name }),
    status: found.status,
    date,
    dateText: dateLine.text.slice(date.start, date.end),
    dateLine: nameAt + 1,
    ...(rated && { votes: Number(top.text.replace('−', '-')) }),
    kind: 'comment',
    indent: nameLine.indent,
    certainty: 3,
  };
}

/** DataLife Engine and its translations: "1. NAME Offline NAME", then "NAME (DISPLAY) DATE", then the text. */
export const DLE: Dialect = { name: 'dle', findHead, isFoot: isReplyButton, isRemoved: isRemovalNote };
