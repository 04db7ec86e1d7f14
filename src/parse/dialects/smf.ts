import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, findPlainFoot, isRemovalNote, scanHeads, toDateFields } from '../heads.ts';
import { findFilled, findPoster, isProfileLine, keepApart } from '../profile.ts';
import { findQuotedAuthor } from '../quotation.ts';

/** « Reply #1 on: June 10, 2008, 10:15:11 PM » · « Antwort #1 am: 10. Juni 2008, 22:15:11 » */
const POSTED = /^«\s?(?:\p{L}{2,14}\s#\d{1,6}\s?)?(?:on|am|le|en|il|em|op)?\s?:\s?(?<moment>[^»]{6,60}?)\s?»$/iu;
/** « Last Edit: June 10, 2008, 10:20:00 PM by Mara Lind » */
const EDITED = /^«\s?(?:last edit|letzte änderung|dernière édition|последнее редактирование)\s?:.{1,120}$/iu;
const BUTTON = /^(?:(?:report to moderator\s+)?(?:ip\s)?logged|gespeichert|journalisée|записан|report to moderator|moderator melden)$/iu;
const LONGEST = 120;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.startsWith('«')) return undefined;
  const moment = POSTED.exec(line.text)?.groups?.['moment'];
  if (moment === undefined) return undefined;
  const date = findOnlyDate(line);
  const over = findFilled(lines, at - 1, -1);
  const overText = over === undefined ? undefined : lines[over]?.text;
  // A post has its subject right above, but for themes that leave it out
  const subject = over !== undefined && overText !== undefined && overText.length <= LONGEST && !isProfileLine(overText) ? over : at;
  const poster = findPoster(lines, subject);
  const parentName = findQuotedAuthor(lines, at + 1);
  return {
    first: poster?.first ?? at,
    last: at,
    ...(poster !== undefined && { author: poster.author }),
    ...(date === undefined ? { dateText: moment, dateLine: at } : toDateFields(line, date, at)),
    ...(poster?.status !== undefined && { status: poster.status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST + 20) return undefined;
  return BUTTON.test(text) || EDITED.test(text) ? {} : findPlainFoot(text);
}

/** Simple Machines: name, rank and posts, the subject, "« Reply #1 on: DATE »", the text, "Logged". Its topics are flat. */
export const SMF: Dialect = {
  name: 'smf',
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
