import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

/** Thu, 08/09/2012 - 14:32 | 2691789 Mara Lind: the number is the comment's own, not its votes */
const BEHIND = /^\s?\|\s?#?\d{4,9}\s{1,4}(?<author>\S.{0,59})$/u;
/** Thu, */
const WEEKDAY = /^(?:\p{L}{2,12},?\s)?$/u;
const NUMBER_ONLY = /^\s?\|\s?#?\d{4,9}$/u;
/** Mara Lind's picture: its alternative text, as Drupal's user_picture says it, and in its German translation */
const PICTURE = '’s picture';
const BILD = /^Bild des Benutzers(?:\s(?<author>\S.{0,59}))?$/u;
/** Mara Lind vom */
const FROM = /\svom\s?$/u;
/** The full stop behind the date, and the time that some pages print */
const END = /^\s?(?:Uhr)?\s?[.:]?\s{0,4}/u;
/** Vote up! 3 */
const UP = /^vote up!\s{0,4}(?<votes>\d{1,5})$/iu;
const BUTTON = /^(?:vote up!|vote down!(?:\s{0,4}-?\d{1,5})?|login or register to post comments|log in or register to post comments)$/iu;
const LONGEST = 120;
const LONGEST_FOOT = 60;
/** A comment's text may follow on the line, and hold dates of its own. */
const LONGEST_WITH_TEXT = 400;
const LONGEST_HEAD = 100;

function isPicture(text: string, author: string): boolean {
  return text === author || text.replace(/['`]s picture$/u, PICTURE) === author + PICTURE;
}

/** "DATE | NUMBER NAME" over the picture */
function findNumbered(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.includes('|')) return undefined;
  const bar = line.text.indexOf('|');
  const date = findOnlyDate(cutLine(line, 0, bar));
  if (date?.time === undefined || !WEEKDAY.test(line.text.slice(0, date.start))) return undefined;
  const behind = line.text.slice(date.end);
  const next = findFilled(lines, at + 1, 1);
  const nextText = next === undefined ? '' : (lines[next]?.text ?? '');
  // The name may have been wrapped to the next line
  const wrapped = NUMBER_ONLY.test(behind) && next !== undefined && nextText.length <= 60;
  const author = wrapped ? nextText : BEHIND.exec(behind)?.groups?.['author'];
  if (author === undefined) return undefined;
  const nameAt = wrapped ? next : at;
  const pictureAt = findFilled(lines, nameAt + 1, 1);
  const pictured = pictureAt !== undefined && isPicture(lines[pictureAt]?.text ?? '', author);
  return {
    first: at,
    last: pictured ? pictureAt : nameAt,
    author,
    ...toDateFields(line, date, at),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

/** The picture over "NAME vom DATE." */
function findPictured(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST_WITH_TEXT) return undefined;
  const picture = BILD.exec(skipBullet(top).text);
  const signAt = picture === null ? at : findFilled(lines, at + 1, 1);
  const line = signAt === undefined ? undefined : lines[signAt];
  if (signAt === undefined || line === undefined) return undefined;
  const start = line.text.slice(0, LONGEST_HEAD);
  if (!start.includes(' vom ')) return undefined;
  const date = findOnlyDate(start.length === line.text.length ? line : cutLine(line, 0, LONGEST_HEAD));
  if (date === undefined || !FROM.test(line.text.slice(0, date.start))) return undefined;
  const bare = skipBullet(line);
  const author = toLogin(bare.text.slice(0, date.start - bare.start).replace(FROM, ''));
  if (author === undefined) return undefined;
  const named = picture?.groups?.['author'];
  const textStart = date.end + (END.exec(line.text.slice(date.end))?.[0].length ?? 0);
  const goesOn = textStart < line.text.length;
  // Without its picture "NAME vom DATE." is a head only when nothing else stands on the line
  if (picture === null ? goesOn || !line.text.endsWith('.') : named !== undefined && named !== author) return undefined;
  return {
    first: at,
    last: signAt,
    author,
    ...toDateFields(line, date, signAt),
    kind: 'comment',
    indent: top.indent,
    certainty: picture === null ? 2 : 3,
    ...(goesOn && { textStart }),
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST_FOOT) return findPlainFoot(text);
  const votes = UP.exec(text)?.groups?.['votes'];
  if (votes !== undefined) return { votes: Number(votes) };
  return BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** Drupal with a picture of each member, as at Zero Hedge, eatsmarter and OK! Magazin: "Thu, 08/09/2012 - 14:32 | 2691789 NAME" over "NAME's picture", or "Bild des Benutzers NAME" over "NAME vom 04.06.2022.", then the text. */
export const DRUPALPICTURE: Dialect = {
  name: 'drupalpicture',
  canSpeak: ({ has }) => has('|', 'vom '),
  findHeads: (lines) => scanHeads(lines, (all, at) => findNumbered(all, at) ?? findPictured(all, at)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
