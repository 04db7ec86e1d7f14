import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, skipBullet, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Siegfried Offline Siegfried: the avatar's title between the name and the name again. */
const STATUS = / (?<status>Offline|Online|Офлайн|Онлайн)(?: |$)/gu;
/** +5 · 0 · -1 on a line of its own above the head */
const RATING = /^[+−-]?\d{1,5}$/u;
const LONGEST = 200;

function findStatus(text: string): { readonly author: string; readonly status: string } | undefined {
  if (text.length > LONGEST || !/(?:Off|On)line|(?:Оф|Он)лайн/u.test(text)) return undefined;
  for (const match of text.matchAll(STATUS)) {
    const author = text.slice(0, match.index);
    const again = text.slice(match.index + match[0].length);
    if (author !== '' && author === again) return { author, status: match.groups?.['status'] ?? '' };
  }
  return undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined) return undefined;
  const { text: topText, start, marked } = skipBullet(top);
  if (marked && isRemovalNote(topText)) {
    return { first: at, last: at, kind: 'comment', indent: top.indent, certainty: 1, textStart: start };
  }
  const rated = RATING.test(topText);
  const nameAt = rated ? at + 1 : at;
  const nameLine = lines[nameAt];
  const dateLine = lines[nameAt + 1];
  if (nameLine === undefined || dateLine === undefined) return undefined;
  const found = findStatus(skipBullet(nameLine).text);
  if (found === undefined) return undefined;
  // Names may look like days: "Mart 1959"
  const from = dateLine.text.startsWith(`${found.author} (`) ? dateLine.text.lastIndexOf(')') : found.author.length;
  const date = findOnlyDate(dateLine, from);
  if (date?.year === undefined || dateLine.text.slice(date.end).trim() !== '') return undefined;
  const who = dateLine.text.slice(0, date.start).trim();
  const displayed = who.startsWith(`${found.author} (`) && who.endsWith(')');
  if (!displayed && who !== found.author) return undefined;
  const name = displayed ? who.slice(found.author.length + 2, -1) : undefined;
  return {
    first: at,
    last: nameAt + 1,
    author: found.author,
    ...(name !== undefined && { name }),
    status: found.status,
    ...toDateFields(dateLine, date, nameAt + 1),
    ...(rated && { votes: Number(topText.replace('−', '-')) }),
    kind: 'comment',
    indent: marked ? top.indent : nameLine.indent,
    certainty: 3,
  };
}

/** Notes of removed comments are anybody's; where members sign they are theirs. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, findHead);
  return heads.some(({ certainty }) => certainty === 3) ? heads : [];
}

/** DataLife Engine and its translations: "1. NAME Offline NAME", then "NAME (DISPLAY) DATE", then the text. */
export const DLE: Dialect = {
  name: 'dle',
  canSpeak: ({ year, has }) => year && has('offline', 'online', 'офлайн', 'онлайн'),
  findHeads,
  position: 'above',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
