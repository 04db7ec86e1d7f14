import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import {
  findOnlyDate,
  getDates,
  isBareDate,
  isRemovalNote,
  findPlainFoot,
  skipBullet,
  splitName,
  scanHeads,
  toDateFields,
} from '../heads.ts';

/** Mara says: · Mara sagt: · Мара говорит: */
const SAYS =
  /^(?<author>\S.{0,79}?)\s{0,4}(?:says|said|sagt|schreibt|meinte?|dit|a écrit|a dit|dice|dijo|ha detto|scrive|diz|disse|zegt|schreef|mówi|pisze|napisał\(a\)|говорит|пишет|сказал(?:\(а\))?|каже|пише|说|說道|说道|より|يقول|diyor ki|dedi ki)\s?[:：]$/iu;
const AWAITING = /^(?:your comment is awaiting moderation|dein kommentar wartet auf freischaltung)/iu;
const EDIT = /^\(?(?:edit|bearbeiten)\)?$/iu;
const LONGEST = 120;

/** The date alone on the next line, under a blank one perhaps, or in some themes on the line above. */
function findDateLine(lines: readonly Line[], at: number): number | undefined {
  const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  return [below, at - 1].find((near) => {
    const line = lines[near];
    const date = findOnlyDate(line);
    return line !== undefined && date !== undefined && isBareDate(line, date);
  });
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text === '') return undefined;
  if (line.text.length > LONGEST) return undefined;
  const end = line.text.at(-1);
  if (end !== ':' && end !== '：') return undefined;
  const name = SAYS.exec(skipBullet(line).text)?.groups?.['author'];
  // "17. Mar, 2015 / Mara says:" is another theme's head
  if (name === undefined || getDates(line).length > 0) return undefined;
  const who = splitName(name);
  const dateAt = findDateLine(lines, at);
  const dateLine = dateAt === undefined ? undefined : lines[dateAt];
  const date = findOnlyDate(dateLine);
  if (dateAt === undefined || dateLine === undefined || date === undefined)
    return { first: at, last: at, ...who, kind: 'comment', indent: line.indent, certainty: 1 };
  return {
    first: Math.min(at, dateAt),
    last: Math.max(at, dateAt),
    ...who,
    ...toDateFields(dateLine, date, dateAt),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  return AWAITING.test(text) || EDIT.test(text) ? {} : findPlainFoot(text);
}

/** WordPress in its classic and html5 forms: "NAME says:", the date on the next line, the text, "Reply". */
export const WORDPRESS: Dialect = {
  name: 'wordpress',
  canSpeak: ({ has }) => has(':\n', '：\n'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
