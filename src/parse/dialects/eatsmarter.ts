import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

/** Bild des Benutzers Mara Lind: the picture's alternative text */
const PICTURE = /^Bild des Benutzers(?:\s(?<author>\S.{0,59}))?$/u;
const FROM = /\svom\s?$/u;
/** The full stop behind the date, and the time that some pages print */
const END = /^\s?(?:Uhr)?\s?[.:]?\s{0,4}/u;
const LONGEST = 400;
const LONGEST_HEAD = 100;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const picture = PICTURE.exec(skipBullet(top).text);
  const signAt = picture === null ? at : findFilled(lines, at + 1, 1);
  const line = signAt === undefined ? undefined : lines[signAt];
  if (signAt === undefined || line === undefined) return undefined;
  // A comment's text may follow on the line, and hold dates of its own
  const start = line.text.slice(0, LONGEST_HEAD);
  if (!start.includes(' vom ')) return undefined;
  const date = findOnlyDate(start.length === line.text.length ? line : cutLine(line, 0, LONGEST_HEAD));
  if (date === undefined || !FROM.test(line.text.slice(0, date.start))) return undefined;
  const author = toLogin(
    skipBullet(line)
      .text.slice(0, date.start - skipBullet(line).start)
      .replace(FROM, ''),
  );
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

/** eatsmarter and magazines like it: "Bild des Benutzers NAME", "NAME vom 04.06.2022.", the text, "Antworten", "Melden". */
export const EATSMARTER: Dialect = {
  name: 'eatsmarter',
  canSpeak: ({ has }) => has('vom '),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
