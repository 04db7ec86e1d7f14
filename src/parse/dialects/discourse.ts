import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, keepApart } from '../thread/profile.ts';
import { toSignatureName } from '../learned/name.ts';

/** #2 By: Mara Lind, March 3rd, 2015 16:15 */
const BY = /^#(?<number>\d{1,6})\sBy:\s/u;
/** 2: the post's place in its topic */
const NUMBER = /^\d{1,6}$/u;
/** (Mara Lind): the full name under the login */
const FULL_NAME = /^\((?<name>[^()]{1,60})\)$/u;
/** marali (Mara Lind) */
const BOTH_NAMES = /^(?<author>\S{1,40})\s\((?<name>[^()]{1,60})\)$/u;
const PAGER = /^(?:next page →|← previous page)$/iu;
const LONGEST = 120;

interface Post {
  readonly number: number;
  readonly head: CommentHead;
}

function findByline(line: Line, at: number): Post | undefined {
  const lead = BY.exec(line.text.slice(0, 16));
  if (lead === null) return undefined;
  // The date ends the line; a name may hold commas, and digits that would join the month behind them
  const comma = line.text.lastIndexOf(', ', line.text.lastIndexOf(', ') - 1);
  const from = comma + 2;
  const moment = comma < lead[0].length ? undefined : cutLine(line, from);
  const found = findOnlyDate(moment);
  if (moment === undefined || found === undefined || !isBareDate(moment, found)) return undefined;
  const date = { ...found, start: found.start + from, end: found.end + from };
  const author = line.text.slice(lead[0].length, comma).trim();
  if (author === '') return undefined;
  const head: CommentHead = {
    first: at,
    last: at,
    author,
    ...toDateFields(line, date, at),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: 3,
  };
  return { number: Number(lead.groups?.['number']), head };
}

function findNames(
  lines: readonly Line[],
  at: number,
): { readonly first: number; readonly author: string; readonly name?: string } | undefined {
  const near = findFilled(lines, at - 1, -1);
  const line = near === undefined ? undefined : lines[near];
  if (near === undefined || line === undefined || line.text.length > LONGEST) return undefined;
  const text = skipBullet(line).text;
  const both = BOTH_NAMES.exec(text)?.groups;
  if (both?.['author'] !== undefined && both['name'] !== undefined) return { first: near, author: both['author'], name: both['name'] };
  const name = FULL_NAME.exec(text)?.groups?.['name'];
  const over = name === undefined ? near : findFilled(lines, near - 1, -1);
  const login = over === undefined ? undefined : lines[over];
  const author = login === undefined ? undefined : toSignatureName(skipBullet(login).text);
  return author === undefined || over === undefined ? undefined : { first: over, author, ...(name !== undefined && { name }) };
}

function findPost(lines: readonly Line[], at: number): Post | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  if (line.text.startsWith('#')) return findByline(line, at);
  const next = findFilled(lines, at + 1, 1);
  const number = next === undefined ? '' : (lines[next]?.text ?? '');
  if (next === undefined || !NUMBER.test(number)) return undefined;
  const date = findOnlyDate(line);
  if (date?.time === undefined || date.year === undefined || !isBareDate(line, date)) return undefined;
  const names = findNames(lines, at);
  if (names === undefined) return undefined;
  const { first, author, name } = names;
  const head: CommentHead = {
    first,
    last: next,
    author,
    ...(name !== undefined && { name }),
    ...toDateFields(line, date, at),
    kind: 'comment',
    indent: lines[first]?.indent ?? 0,
    depth: 0,
    certainty: 3,
  };
  return { number: Number(number), head };
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= 20 && PAGER.test(text) ? {} : findPlainFoot(text);
}

/** Numbers that do not rise are votes or something else of another system; the first may be a counter at the article's own byline. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const found: Post[] = [];
  scanHeads(lines, (all, at) => {
    const post = findPost(all, at);
    if (post !== undefined) found.push(post);
    return post?.head;
  });
  const [first, second] = found;
  const posts = first !== undefined && second !== undefined && first.number >= second.number ? found.slice(1) : found;
  if (!posts.every(({ number }, index) => number > (posts[index - 1]?.number ?? 0))) return [];
  const isAlone = posts.length === 1;
  // A name, a moment and a number are also how an article may begin
  return keepApart(posts.map(({ head }) => (isAlone && head.first !== head.last ? { ...head, certainty: 1 } : head)));
}

/** Discourse as it shows itself to crawlers: "#2 By: NAME, DATE", or name, date and the post's number on lines of their own. Its topics are flat. */
export const DISCOURSE: Dialect = {
  name: 'discourse',
  canSpeak: ({ minute, has }) => minute || (has('#') && has('by:')),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
