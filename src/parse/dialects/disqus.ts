import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { isRelative } from '../relative.ts';
import { isHeading } from '../thread/heading.ts';
import { findPlainFoot, scanHeads, skipBullet } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** • 3 years ago · • a month ago • edited · • vor 2 Jahren, at the end of the head */
const MOMENT = /(?:^|\s)[•·]\s{0,4}(?<ago>[^•·]{5,40}?)(?: {1,3}[•·] {1,3}\p{L}{5,16})?$/u;
/** • Antworten • Teilen › · 12 • Відповісти • Поділитися › */
const FOREIGN_BUTTONS = /^(?:(?<votes>\d{1,5})\s{0,3})?[•·]\s?\p{L}[\p{L} ]{2,20}[•·]\s?\p{L}[\p{L} ]{2,20}›$/u;
/** ferrywoman Mod lockkeeper · Nils Orr Author */
const BADGE = /^(?<author>.{1,60}?) (?<status>Mod|Moderator|Author|Guest Author)(?: (?<parent>.{1,60}))?$/u;
/** ferrywoman > lockkeeper · ferrywoman → lockkeeper · ferrywoman ➤ lockkeeper */
const ARROW = /^(?<author>[^>→➤]{1,60}) [>→➤] (?<parent>[^>→➤]{1,60})$/u;
/** • Reply • Share › · 12 • Reply•Share › · 3 △ ▽ */
const BUTTONS = /^(?:(?<votes>\d{1,5})\s{0,3})?(?:(?:[•·△▽|−+–]|Reply|Share ?›?|View|Edit|Flag as inappropriate|Like)\s{0,3}){1,10}$/u;
const COUNTER = /^\d{1,5}$/u;
const AVATAR = /^Avatar(?: (?:of|for) .{1,60})?$/iu;
const SET_WORDS = new Set([
  'see more',
  '−',
  '–',
  '+',
  'avatar',
  'flag as inappropriate',
  'this user is blocked.',
  'featured comment',
  'show more replies',
]);
/** Lines that only a rendered Disqus thread has. */
const SIGN = /[•·] ?\p{L}[\p{L} ]{2,20}›$|join the discussion…?$|^sort by (?:best|newest|oldest)|disqus/iu;
/** Also on The Lamplighter: over other articles, which end like heads */
const ELSEWHERE =
  /^(?:also on|auch auf|aussi sur|également sur|también en|também em|altro su|anche su|ook op|również na|также на)\s\S.{1,60}$/iu;
const LONGEST = 160;

interface Who {
  readonly author: string;
  readonly status?: string;
  readonly parentName?: string;
}

function findMoment(text: string): RegExpExecArray | null {
  const found = MOMENT.exec(text);
  return found !== null && isRelative(found.groups?.['ago'] ?? '') ? found : null;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const below = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const nameAt = AVATAR.test(skipBullet(top).text) ? below : at;
  const line = lines[nameAt];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const found = findMoment(line.text);
  if (found !== null) return toHead(at, nameAt, line, line.text.slice(skipBullet(line).start, found.index), found);
  const under = lines[nameAt + 1];
  const apart = under === undefined || under.text.length > LONGEST ? null : findMoment(under.text);
  return apart === null || apart.index > 0 ? undefined : toHead(at, nameAt + 1, line, skipBullet(line).text, apart);
}

function toHead(first: number, last: number, line: Line, who: string, found: RegExpExecArray): CommentHead | undefined {
  const author = who.trim();
  const ago = found.groups?.['ago'];
  // "12 comments • 3 years ago" is another article
  if (author === '' || ago === undefined || author.length > 100 || findFoot(author) !== undefined || isHeading(author)) return undefined;
  return { first, last, author, dateText: ago, dateLine: last, kind: 'comment', indent: line.indent, certainty: 2 };
}

/** The answered author stands behind the name with nothing between, so only a name that was read before can be told apart. */
function parseWho(text: string, known: ReadonlySet<string>): Who {
  const arrow = ARROW.exec(text)?.groups;
  if (arrow?.['author'] !== undefined && arrow['parent'] !== undefined)
    return { author: arrow['author'].trim(), parentName: arrow['parent'].trim() };
  const badge = BADGE.exec(text)?.groups;
  if (badge?.['author'] !== undefined && badge['status'] !== undefined) {
    return { author: badge['author'], status: badge['status'], ...(badge['parent'] !== undefined && { parentName: badge['parent'] }) };
  }
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const parentName = text.slice(space + 1).trim();
    if (known.has(parentName)) return { author: text.slice(0, space), parentName };
  }
  return { author: text };
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  if (!lines.some(({ text }) => /[•·]/u.test(text))) return [];
  const certain = lines.some(({ text }) => text.length <= LONGEST && SIGN.test(text));
  const known = new Set<string>();
  return scanHeads(lines, findHead).map((head) => {
    const who = parseWho(head.author ?? '', known);
    known.add(who.author);
    return { ...head, ...who, certainty: certain ? 3 : 2 };
  });
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (COUNTER.test(text)) return { votes: Number(text) };
  if (ELSEWHERE.test(text)) return { closes: true };
  const buttons = BUTTONS.exec(text) ?? FOREIGN_BUTTONS.exec(text);
  if (buttons !== null) return buttons.groups?.['votes'] === undefined ? {} : { votes: Number(buttons.groups['votes']) };
  const bare = text.replace(/^[•·]\s{1,4}/u, '');
  return SET_WORDS.has(bare.toLowerCase()) || SIGN.test(text) || AVATAR.test(bare) ? {} : findPlainFoot(text);
}

/** Disqus as its script shows it: "NAME Mod PARENT • 3 years ago", the text, a counter, "• Reply • Share ›". */
export const DISQUS: Dialect = {
  name: 'disqus',
  canSpeak: ({ undated, has }) => undated && has('•', '·'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
