import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, skipBullet, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Whether a member is there, as the system and its translations say it. */
const STATUSES = [
  'offline|online|офлайн|онлайн|не в сети|в сети|не в мережі|у мережі|nicht online|desconectado|conectado|fuera de línea|en línea|sin conexión',
  'hors ligne|en ligne|déconnecté|connecté|non in linea|in linea|scollegato|on-line|off-line|çevrimdışı|çevrimiçi|niedostępny|dostępny',
  '离线|在线|離線|線上|オフライン|オンライン|오프라인|온라인|غير متصل|متصل|آفلاین|آنلاین|ऑफ़लाइन|ऑनलाइन|ngoại tuyến|trực tuyến',
].join('|');
const SIGNS = STATUSES.split('|').map((status) => ` ${status}`);
/** Siegfried Offline Siegfried: the avatar's title between the name and the name again. */
const STATUS = new RegExp(` (?<status>${STATUSES})(?: |$)`, 'giu');
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
  canSpeak: ({ year, has }) => year && has(...SIGNS),
  findHeads,
  position: 'above',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
