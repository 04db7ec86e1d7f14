import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';

/** Posted by: Mara Quill | October 25, 2012 at 08:45 PM */
const POSTED =
  /^(?:posted by|gepostet von|verfasst von|kommentiert von|rédigé par|publicado por|inviato da|geplaatst door|投稿)\s?[:：]\s?/iu;
/** The rule, or the word, between the name and the date: Mara Quill | · Mara Quill at · Mara Quill, */
const JOINT = /(?:\s?\||\s(?:at|am|le|el|il|op|on)|,)$/u;
const LONGEST = 160;

/** The signature in one line, or flattened into its parts: "Posted by:", the name, "|", the date. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const posted = POSTED.exec(top.text)?.[0];
  if (posted === undefined) return undefined;
  let dateAt = at;
  let words = top.text.slice(posted.length);
  let date = findOnlyDate(top, posted.length);
  for (let down = at + 1; date === undefined && down <= at + 3; down++) {
    const line = lines[down];
    if (line === undefined || line.text === '') return undefined;
    date = findOnlyDate(line);
    dateAt = down;
    if (date === undefined) words = `${words} ${line.text}`.trimStart();
    else if (date.start > 0) words = `${words} ${line.text.slice(0, date.start)}`.trimStart();
  }
  const dateLine = lines[dateAt];
  if (dateLine === undefined || date?.time === undefined || dateLine.text.slice(date.end).trim() !== '') return undefined;
  if (dateAt === at) words = top.text.slice(posted.length, date.start);
  const bare = words.trim();
  const joint = JOINT.exec(bare)?.[0];
  const author = toLogin(joint === undefined ? bare : bare.slice(0, -joint.length));
  if (author === undefined) return undefined;
  // Without the rule or the word between name and date it may be the byline of any page
  const certainty = joint === undefined ? 2 : 3;
  return { first: at, last: dateAt, author, ...toDateFields(dateLine, date, dateAt), kind: 'comment', indent: top.indent, certainty };
}

/** TypePad and old Movable Type: the text, then "Posted by: NAME | DATE". */
export const TYPEPAD: Dialect = {
  name: 'typepad',
  canSpeak: ({ minute }) => minute,
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'below',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
