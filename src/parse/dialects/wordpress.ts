import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, isBareDate, isRemovalNote, findPlainFoot, skipBullet, scanHeads, toDateFields } from '../heads.ts';

/** Mara says: · Mara sagt: · Мара говорит: */
const SAYS =
  /^(?<author>\S.{0,79}?)\s*(?:says|said|sagt|schreibt|meinte?|dit|a écrit|a dit|dice|dijo|ha detto|scrive|diz|disse|zegt|schreef|mówi|pisze|napisał\(a\)|говорит|пишет|сказал(?:\(а\))?|каже|пише|说|說道|说道|より|يقول|diyor ki|dedi ki)\s?[:：]$/iu;
/** Pingback: A title | A site */
const PINGBACK = /^(?:Pingback|Trackback)\s?[:：]\s*(?<title>\S.*)$/iu;
const AWAITING = /^(?:your comment is awaiting moderation|dein kommentar wartet auf freischaltung)/iu;
const EDIT = /^\(?(?:edit|bearbeiten)\)?$/iu;
const LONGEST = 120;

function findPingback(line: Line, at: number): CommentHead | undefined {
  const { text, start } = skipBullet(line);
  const title = PINGBACK.exec(text.slice(0, LONGEST))?.groups?.['title'];
  if (title === undefined) return undefined;
  return { first: at, last: at, kind: 'pingback', indent: line.indent, certainty: 2, textStart: start };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text === '') return undefined;
  const pingback = findPingback(line, at);
  if (pingback !== undefined) return pingback;
  if (line.text.length > LONGEST) return undefined;
  const end = line.text.at(-1);
  if (end !== ':' && end !== '：') return undefined;
  const author = SAYS.exec(skipBullet(line).text)?.groups?.['author'];
  if (author === undefined) return undefined;
  const below = lines[at + 1];
  const date = findOnlyDate(below);
  const dated = below !== undefined && date !== undefined && isBareDate(below, date);
  if (!dated) return { first: at, last: at, author, kind: 'comment', indent: line.indent, certainty: 1 };
  return {
    first: at,
    last: at + 1,
    author,
    ...toDateFields(below, date, at + 1),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  return AWAITING.test(text) || EDIT.test(text) ? {} : findPlainFoot(text);
}

/** WordPress in its classic and html5 forms: "NAME says:", the date on the next line, the text, "Reply". */
export const WORDPRESS: Dialect = { name: 'wordpress', findHeads: (lines) => scanHeads(lines, findHead), position: 'above', findFoot, isRemoved: isRemovalNote };
