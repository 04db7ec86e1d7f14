import type { DateMatch } from '../../text/dates/date.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findHeading } from '../thread/heading.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { dropOpening } from '../thread/opening.ts';
import { findFilled } from '../thread/profile.ts';

/** Mara Lind Le 7 décembre 2019 à 13:45 */
const BEHIND_NAME =
  /^(?!(?:[Pp]ublié|[Pp]osté|[Mm]is à jour|[Mm]odifié|[Aa]ctualisé|[Cc]réé|[Éé]crit|[Pp]ar)\P{L})(?<author>\S.{0,59}?),?\sLe$/u;
const LEAD = /^[Ll]e$/u;
/** Le 7 décembre 2019 à 13:45, par Mara Lind · with what it answers behind: En réponse à : Le mât */
const BY = /^\s?,\s?par\s(?<author>\S.{0,59}?)(?:\s[Ee]n réponse à\s?:.{0,160})?$/u;
/** Le 7 décembre 2019 à 13:45 En réponse à : Le mât, where nobody signed */
const UNSIGNED = /^\s[Ee]n réponse à\s?:\s?\S.{0,160}$/u;
/** > Le mât, 12 mars 2009, par Mara Lind · 2. Le mât, 12 mars 2009, 08:12, par Mara Lind: the subject up to the day */
const OLD_SUBJECT = /^(?:>|\d{1,4}\.)\s(?<subject>\S.{0,119}?),\s(?:le\s)?$/iu;
const BUTTON = /^(?:répondre(?: à ce message| à ce commentaire)?|> répondre|répondre à cet article|permalien|#)$/iu;
const LONGEST = 140;
/** With a subject on the line. */
const LONGEST_OLD = 280;
/** Longest subject that SPIP's form is left with. */
const LONGEST_SUBJECT = 120;

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= 40 && BUTTON.test(text) ? {} : findPlainFoot(text);
}

function findSigner(line: Line, start: number, before: string, after: string): string | undefined {
  const words = before.slice(start).trim();
  const space = words.lastIndexOf(' ');
  // "Le samedi 7 décembre"
  const lead = isWeekday(words.slice(space + 1)) ? words.slice(0, Math.max(space, 0)).trim() : words;
  if (LEAD.test(lead)) return toLogin(BY.exec(after)?.groups?.['author'] ?? '');
  return after.trim() === '' ? toLogin(BEHIND_NAME.exec(lead)?.groups?.['author'] ?? '') : undefined;
}

/** Whether a head says when something was said, and in answer to what, but not by whom. */
function isUnsigned(line: Line, start: number, date: DateMatch): boolean {
  return LEAD.test(line.text.slice(start, date.start).trim()) && UNSIGNED.test(line.text.slice(date.end));
}

/** Whether a line is the subject over a head: it opens the comment, so a bullet, a button or nothing stands above it. */
function isSubject(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.text.length > LONGEST_SUBJECT) return false;
  if (findFoot(line.text) !== undefined || findOnlyDate(line) !== undefined) return false;
  const above = findFilled(lines, at - 1, -1);
  const over = above === undefined ? undefined : lines[above];
  if (over === undefined || skipBullet(line).marked || lines[at - 1]?.text === '') return true;
  if (findHeading(lines, at) === above) return true;
  return over.text.length <= LONGEST && (skipBullet(over).text === '' || findFoot(over.text) !== undefined);
}

/** Reads the head of the oldest forums: an answer's subject, day and name on one line. */
function findOldHead(line: Line, date: DateMatch, at: number): CommentHead | undefined {
  const subject = OLD_SUBJECT.exec(line.text.slice(0, date.start))?.groups?.['subject'];
  const author = toLogin(BY.exec(line.text.slice(date.end))?.groups?.['author'] ?? '');
  if (subject === undefined || author === undefined) return undefined;
  const start = line.text.indexOf(subject);
  return {
    first: at,
    last: at,
    author,
    ...toDateFields(line, date, at),
    kind: 'comment',
    indent: line.indent,
    subject: { at, start, end: start + subject.length },
    certainty: 3,
  };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_OLD) return undefined;
  const date = findOnlyDate(line);
  const old = date === undefined ? undefined : findOldHead(line, date, at);
  if (old !== undefined) return old;
  if (line.text.length > LONGEST && !line.text.includes(' réponse à')) return undefined;
  if (date?.time === undefined || date.month === undefined) return undefined;
  const { start } = skipBullet(line);
  const author = findSigner(line, start, line.text.slice(0, date.start), line.text.slice(date.end));
  if (author === undefined && !isUnsigned(line, start, date)) return undefined;
  const over = findFilled(lines, at - 1, -1);
  const subject = over !== undefined && isSubject(lines, over) ? over : at;
  const above = findFilled(lines, subject - 1, -1);
  const bullet = above !== undefined && skipBullet(lines[above] ?? line).text === '' ? above : subject;
  return {
    first: bullet,
    last: at,
    ...(author !== undefined && { author }),
    ...toDateFields(line, date, at),
    kind: 'comment',
    indent: lines[bullet]?.indent ?? line.indent,
    ...(subject < at && {
      subject: { at: subject, start: skipBullet(lines[subject] ?? line).start, end: lines[subject]?.text.length ?? 0 },
    }),
    certainty: subject < at ? 3 : 2,
  };
}

/** SPIP's forums: a subject, "NAME Le 7 décembre 2019 à 13:45" or "Le …, par NAME", the text, "Répondre". */
export const SPIP: Dialect = {
  name: 'spip',
  canSpeak: ({ minute, day, has }) => minute || (day && has('\n> ')),
  findHeads: (lines) => dropOpening(lines, scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
