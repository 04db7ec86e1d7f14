import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

/** Mara Lind’s avatar */
const AVATAR = /^(?<author>\S.{0,59})['’]s avatar$/u;
/** 3h · 2d · 10 hrs ago */
const AGO = /^(?<ago>\d{1,3}\s?(?:[smhdwy]|mo|mins?|hrs?|hours?|days?)(?:\sago)?)(?:\s?[•·]?\s?edited)?$/iu;
/** Nov 2Edited · Oct 7, 2025 · Edited */
const EDITED = /[\s•·]{0,3}edited$/iu;
const EDITED_ALONE = /^edited$/iu;
const LIKED = /^liked by\s\S.{0,120}$/iu;
const BADGES = new Set(['author', 'pinned', 'founding member', 'paid subscriber']);
const REPLIES =
  /^(?:\d{1,5}\srepl(?:y|ies)(?:\sby\s.{1,80})?|\d{1,5}\smore\s(?:comments?|repl(?:y|ies))(?:\.{3}|…)?|load more|continue thread.{0,4})$/iu;
const EXPAND = /^expand full comment$/iu;
const LIKES = /^like(?:\s?\((?<votes>\d{1,6})\))?$/iu;
const LONGEST = 140;
const MOST_NOTES = 2;
const SLOT = /^comment (?:removed|deleted)$/iu;

function isSign(text: string): boolean {
  return (
    text.length <= LONGEST && (EXPAND.test(text) || LIKED.test(text) || AVATAR.test(text) || /^\d{1,5}\srepl(?:y|ies)\sby\s/iu.test(text))
  );
}

/** Index of the last of the lines below the moment that are the head's own: "Edited", "Liked by NAME", "Author". */
function findLast(lines: readonly Line[], at: number): number {
  let last = at;
  for (let step = 0; step < MOST_NOTES; step++) {
    const next = findFilled(lines, last + 1, 1);
    const text = next === undefined ? '' : (lines[next]?.text ?? '');
    if (next === undefined || text.length > LONGEST || !(EDITED_ALONE.test(text) || LIKED.test(text) || BADGES.has(text.toLowerCase())))
      break;
    last = next;
  }
  return last;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const pictured = AVATAR.exec(skipBullet(top).text)?.groups?.['author'];
  const nameAt = pictured === undefined ? at : findFilled(lines, at + 1, 1);
  const nameLine = nameAt === undefined ? undefined : lines[nameAt];
  if (nameAt === undefined || nameLine === undefined || findFoot(nameLine.text) !== undefined) return undefined;
  const author = toLogin(skipBullet(nameLine).text);
  let dateAt = findFilled(lines, nameAt + 1, 1);
  const badge = dateAt === undefined ? '' : (lines[dateAt]?.text ?? '');
  const badged = BADGES.has(badge.toLowerCase());
  if (badged && dateAt !== undefined) dateAt = findFilled(lines, dateAt + 1, 1);
  const line = dateAt === undefined ? undefined : lines[dateAt];
  if (author === undefined || dateAt === undefined || line === undefined || line.text.length > 60) return undefined;
  const bare = cutLine(line, 0, EDITED.exec(line.text)?.index);
  const ago = AGO.exec(line.text)?.groups?.['ago'];
  const date = ago === undefined ? findOnlyDate(bare) : undefined;
  if (ago === undefined && (date === undefined || !isBareDate(bare, date))) return undefined;
  const last = findLast(lines, dateAt);
  const sure = pictured !== undefined || last > dateAt;
  return {
    first: at,
    last,
    author,
    ...(date === undefined ? { dateText: ago ?? '', dateLine: dateAt } : toDateFields(line, date, dateAt)),
    ...(badged && { status: badge }),
    kind: 'comment',
    indent: top.indent,
    certainty: sure ? 3 : 2,
  };
}

/** A name over a day is everybody's head; only with the set words of this system somewhere on the page is it one of its own. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const sign = lines.findIndex(({ text }) => isSign(text));
  return sign < 0 ? [] : scanHeads(lines, findHead).filter((head) => head.certainty === 3 || head.last > sign);
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const likes = LIKES.exec(text);
  if (likes !== null) return likes.groups?.['votes'] === undefined ? {} : { votes: Number(likes.groups['votes']) };
  return EXPAND.test(text) || REPLIES.test(text) || LIKED.test(text) ? {} : findPlainFoot(text);
}

/** Substack: a picture, NAME, a day or "3h", "Liked by NAME", the text, "Expand full comment", "Like (7)", "Reply", "Share". */
export const SUBSTACK: Dialect = {
  name: 'substack',
  canSpeak: ({ opens, has }) => opens('expand', 'liked', 'reply', 'replies') || has('avatar\n'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || SLOT.test(text),
};
