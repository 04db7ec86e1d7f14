import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';

/** Comment from the forums: the button over the thread */
const SIGN = /comments? from the forums$/iu;
const BUTTON = /^(?:view all \d{1,5} comments|reply|(?:\d{1,5} comments?\s?)?comments? from the forums)$/iu;
const LONGEST = 120;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  // The bullet may stand alone on its line
  const nameAt = top !== undefined && skipBullet(top).marked && skipBullet(top).text === '' ? findFilled(lines, at + 1, 1) : at;
  const line = nameAt === undefined ? undefined : lines[nameAt];
  if (top === undefined || nameAt === undefined || line === undefined || line.text.length > LONGEST) return undefined;
  const date = findOnlyDate(line);
  if (date?.time === undefined || date.month === undefined || line.text.slice(date.end).trim() !== '') return undefined;
  const author = toLogin(skipBullet(line).text.slice(0, Math.max(0, date.start - skipBullet(line).start)));
  if (author === undefined) return undefined;
  const parentName = findQuotedAuthor(lines, nameAt + 1);
  return {
    first: at,
    last: nameAt,
    author,
    ...toDateFields(line, date, nameAt),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

/** "NAME DATE TIME" is everybody's; below the button of these magazines it is theirs. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const sign = lines.findIndex(({ text }) => text.length <= LONGEST && SIGN.test(text));
  return sign < 0 ? [] : scanHeads(lines, findHead).filter((head) => head.first > sign);
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= LONGEST && BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** Magazines of Future whose comments are a thread of their forum, as Tom's Hardware and Space.com: "Comment from the forums", then "NAME 17 September 2020 15:03", the text with "NAME said:", "Reply". */
export const FUTURE: Dialect = {
  name: 'future',
  canSpeak: ({ minute, has }) => minute && has('from the forums\n'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
