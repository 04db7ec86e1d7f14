import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled } from '../thread/profile.ts';

/** Thu, 08/09/2012 - 14:32 | 2691789 Mara Lind: the number is the comment's own, not its votes */
const BEHIND = /^\s?\|\s?#?\d{4,9}\s{1,4}(?<author>\S.{0,59})$/u;
/** Thu, */
const WEEKDAY = /^(?:\p{L}{2,12},?\s)?$/u;
const NUMBER_ONLY = /^\s?\|\s?#?\d{4,9}$/u;
const PICTURE = '’s picture';
/** Vote up! 3 */
const UP = /^vote up!\s{0,4}(?<votes>\d{1,5})$/iu;
const BUTTON = /^(?:vote up!|vote down!(?:\s{0,4}-?\d{1,5})?|login or register to post comments|log in or register to post comments)$/iu;
const LONGEST = 120;

function isPicture(text: string, author: string): boolean {
  return text === author || text.replace(/['`]s picture$/u, PICTURE) === author + PICTURE;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
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

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > 60) return undefined;
  const votes = UP.exec(text)?.groups?.['votes'];
  if (votes !== undefined) return { votes: Number(votes) };
  return BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** Zero Hedge on Drupal: "Thu, 08/09/2012 - 14:32 | 2691789 NAME", the alternative text of the picture, then the text. */
export const ZEROHEDGE: Dialect = {
  name: 'zerohedge',
  canSpeak: ({ has }) => has('|'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
