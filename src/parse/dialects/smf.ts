import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, findPoster, isProfileLine, keepApart } from '../thread/profile.ts';
import type { Poster } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';

/** « Reply #1 on: June 10, 2008, 10:15:11 PM » · « Antwort #1 am: 10. Juni 2008, 22:15:11 » */
const POSTED = /^«\s?(?:\p{L}{2,14}\s#\d{1,6}\s?)?(?:on|am|le|en|il|em|op)?\s?:\s?(?<moment>[^»]{6,60}?)\s?»$/iu;
/** Today at 09:41:22 AM */
const RELATIVE = /^(?:today|yesterday|heute|gestern|aujourd’hui|hier|hoy|ayer|oggi|ieri|сегодня|вчера)\s.{0,12}\d{1,2}:\d\d/iu;
/** « Last Edit: June 10, 2008, 10:20:00 PM by Mara Lind » */
const EDITED = /^«\s?(?:last edit|letzte änderung|dernière édition|viimeksi muokattu|последнее редактирование)\s?:.{1,120}$/iu;
/** Under each text, over the member's signature */
const LOGGED =
  /^(?:(?:report to moderator\s+)?(?:ip\s)?logged|gespeichert|journalisée|en línea|connesso|registado|zapisane|loggad|loggat|gelogd|kaydedildi|uložené|записан|збережено|kirjattu)$/iu;
const BUTTON = /^(?:report to moderator|moderator melden)$/iu;
const LONGEST = 120;

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST + 20) return undefined;
  if (LOGGED.test(text)) return { closes: true };
  return BUTTON.test(text) || EDITED.test(text) ? {} : findPlainFoot(text);
}

const MANNER = { findFoot, hasTitles: true };

/** Who stands above the subject, which most themes print over the date. */
function findSubjectPoster(lines: readonly Line[], at: number): Poster | undefined {
  const subject = findFilled(lines, at - 1, -1);
  const text = subject === undefined ? undefined : lines[subject]?.text;
  if (subject === undefined || text === undefined || text.length > LONGEST || findFoot(text) !== undefined || isProfileLine(text))
    return undefined;
  return findPoster(lines, subject, MANNER);
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.startsWith('«')) return undefined;
  const moment = POSTED.exec(line.text)?.groups?.['moment'];
  if (moment === undefined) return undefined;
  const date = findOnlyDate(line);
  if (date?.time === undefined && !RELATIVE.test(moment)) return undefined;
  const poster = findSubjectPoster(lines, at) ?? findPoster(lines, at, MANNER);
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

/** Simple Machines: name, rank and posts, the subject, "« Reply #1 on: DATE »", the text, "Logged". Its topics are flat. */
export const SMF: Dialect = {
  name: 'smf',
  canSpeak: ({ has }) => has('«'),
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
