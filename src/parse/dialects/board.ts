import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** 3 ： 名無しさん ：2011/06/13(月) 00:30:00 ID: aB3kPq9x · 3 名前：名無しさん 投稿日：2011/06/13(月) 00:30:00 · 3: 名無しさん 2011/06/13(月) 00:30:00 ID:aB3kPq9x */
const HEAD =
  /^\d{1,5}\s{0,2}(?:[：:]\s{0,2}(?:名前[：:]\s?)?|名前[：:]\s?)(?<name>\S.{0,58}?)\s?(?:[：:]|\s)\s?(?:投稿日[：:]\s?)?(?=(?:19|20)\d\d[/年]|削除|あぼーん)/u;
/** ID: aB3kPq9x · ID:??? */
const ID = /\sID:\s?\S{3,16}$/u;
const LONGEST = 160;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !(line.text.charAt(0) <= '9')) return undefined;
  const head = HEAD.exec(line.text);
  const author = head?.groups?.['name'];
  if (head === null || author === undefined) return undefined;
  const date = findOnlyDate(line, head[0].length);
  const isSigned = ID.test(line.text);
  // Of a post that was taken away the number is left, and who posted
  if (date?.time === undefined && !isSigned) return undefined;
  return {
    first: at,
    last: at,
    author,
    ...(date !== undefined && toDateFields(line, date, at)),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: isSigned ? 3 : 2,
  };
}

/** Numbered boards as 2channel's are: "3 ： NAME ：2011/06/13(月) 00:30:00 ID: aB3kPq9x", the text; ">>1" says who is answered. */
export const BOARD: Dialect = {
  name: 'board',
  canSpeak: ({ has }) => has('：', ' id:'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
