import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findPlainFoot, scanHeads, skipBullet } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** [–]saltcellar[S] 214 points 5 years ago* (3 children) · [–][deleted] [score hidden] 2 hours ago (0 children) */
const TAGLINE =
  /^\[[–+-]\] ?(?<author>\[deleted\]|[\w-]{2,30}) ?(?:\[(?<mark>[A-Z](?:,[A-Z])*)\] ?)?(?<flair>[^\d[].{0,60}? )??(?:comment score below threshold ?)?(?:\[score hidden\] ?|(?:(?<votes>[−-]?[\d,.]{1,7}k?) points? ?){1,3})?(?<ago>(?:an?|\d{1,2}) (?:second|minute|hour|day|week|month|year)s? ago|just now)\*?(?: ?\(last edited [^()]{1,40}\))?(?: ?\((?<children>\d{1,5}) child(?:ren)?\))?$/u;
/** level 2 */
const LEVEL = /^level (?<level>\d{1,2})$/u;
/** 10 points · 6 years ago · edited 6 years ago · · 2 yr. ago · Score hidden · 3 hr. ago */
const MOMENT =
  /^(?:Op )?(?:·\s?)?(?:(?:(?<votes>[−-]?[\d,.]{1,7}k?) points?|Score hidden) · )?(?<ago>(?:an?|\d{1,2}) ?(?:second|minute|hour|day|month|year|sec|min|hr|mo|yr|[smhdy])s?\.? ago|just now)(?: ?· (?:edited|Stickied comment).{0,40})?$/iu;
/** gull_watcher · 5 yr. ago · fishmonger OP · 5 yr. ago: the name before its moment, where the dot between them was broken off and joined again */
const BEFORE_DOT = /^(?<author>[\w-]{2,30}|\[deleted\])(?: (?<status>op|mod|admin))? · (?=\S)/iu;
/** Comment deleted by user · 6 years ago */
const SLOT = /^comment (?:deleted by user|removed by moderator)(?: ?· (?<ago>.{3,20}))?$/iu;
/** permalinkembedsaveparentreportgive awardreply · permalink embed save report reply */
const LINKS =
  /^(?:(?:permalink|embed|save|unsave|parent|report|give (?:gold|award)|reply|share|source|context|hide|crosspost)[\s•·|]{0,3}){2,12}$/iu;
/** load more comments (12 replies) · continue this thread · Continue this thread → · 3 more replies */
const MORE =
  /^(?:load more comments(?: ?\((?<hidden>\d{1,5}) repl(?:y|ies)\))?|continue this thread ?[→›>]?|\d{1,5} more repl(?:y|ies)|view entire discussion.{0,30})$/iu;
const BUTTONS = new Set([
  'embed',
  'parent',
  'source',
  'context',
  'give gold',
  'vote',
  'upvote',
  'downvote',
  'award',
  'go to comments',
  'reply',
  'give award',
  'share',
  'report',
  'save',
  'follow',
  'more replies',
  '·',
  'op',
  'mod',
  '•',
]);
const COUNTER = /^[−-]?\d{1,5}(?:\.\dk)?$/iu;
/** saltcellar · u/saltcellar · [deleted] */
const NAMED = /^(?:(?:u\/)?[\w-]{2,30}|\[deleted\])$/u;
const GONE = '[deleted]';
const DOT = /^[•·]$/u;
/** u/saltcellar avatar */
const AVATAR = /^u\/(?<name>[\w-]{2,30}) avatar$/u;
const EDITED = /^edited(?: \d{1,3} ?\p{L}{1,6}\.? ago)?$/iu;
/** OP · MOD · Top 1% Commenter, under the name of its picture */
const STATUS = /^(?:op|mod|admin|moderator|top \d{1,2}% (?:commenter|poster)|profile badge for .{3,60}|.{3,30} flair)$/iu;
const LONGEST = 240;
/** Between "level 2" and the moment: the name, its badges, a dot. */
const MOST_LINES = 6;

function toBare(text: string): string {
  return text.toLowerCase().replace(/^• ?/u, '');
}

function toVotes(text: string): number {
  const plain = text.toLowerCase().replace('−', '-').replaceAll(',', '');
  return plain.endsWith('k') ? Math.round(Number(plain.slice(0, -1)) * 1000) : Number(plain);
}

function findTagline(line: Line, at: number): CommentHead | undefined {
  const found = TAGLINE.exec(skipBullet(line).text)?.groups;
  if (found === undefined) return undefined;
  const { author = '', ago = '', votes } = found;
  const status = found['mark'] ?? found['flair']?.trim();
  return {
    first: at,
    last: at,
    ...(author !== GONE && { author }),
    dateText: ago,
    dateLine: at,
    ...(votes !== undefined && { votes: toVotes(votes) }),
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
  };
}

function findLevel(lines: readonly Line[], at: number, line: Line): CommentHead | undefined {
  const level = LEVEL.exec(skipBullet(line).text)?.groups?.['level'];
  if (level === undefined) return undefined;
  const common = { first: at, kind: 'comment', indent: line.indent, certainty: 3, depth: Number(level) - 1 } as const;
  const between: string[] = [];
  for (let next = at + 1; next <= at + MOST_LINES; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '' || text === '·') continue;
    const slot = text.length > LONGEST ? null : SLOT.exec(text);
    if (slot !== null) {
      const ago = slot.groups?.['ago'];
      return { ...common, last: next, ...(ago !== undefined && { dateText: ago, dateLine: next }), textStart: 0 };
    }
    if (text.length > LONGEST) return undefined;
    const named = between.length === 0 && !MOMENT.test(text) ? BEFORE_DOT.exec(text) : null;
    const moment = MOMENT.exec(named === null ? text : text.slice(named[0].length))?.groups;
    if (moment === undefined) {
      between.push(text);
      continue;
    }
    between.push(...[named?.groups?.['author'], named?.groups?.['status']].filter((each) => each !== undefined));
    const [author, status] = between;
    if (author !== undefined && !NAMED.test(author)) return undefined;
    return {
      ...common,
      last: next,
      ...(author !== undefined && author !== GONE && { author: author.replace(/^u\//u, '') }),
      ...(moment['votes'] !== undefined && { votes: toVotes(moment['votes']) }),
      ...(status !== undefined && { status }),
      dateText: moment['ago'] ?? text,
      dateLine: next,
    };
  }
  return undefined;
}

/** Index of the line behind a dot and "Edited 2y ago", where they stand under a moment. */
function findEdited(lines: readonly Line[], at: number): number {
  const isEdited = DOT.test(lines[at + 1]?.text ?? '') && EDITED.test(lines[at + 2]?.text.slice(0, LONGEST) ?? '');
  return isEdited ? at + 2 : at;
}

/** "u/saltcellar avatar", if the flattener kept pictures, then "saltcellar", perhaps "OP", a dot and the age, on a line each. */
function findPictured(lines: readonly Line[], at: number, line: Line): CommentHead | undefined {
  const pictured = AVATAR.exec(line.text)?.groups?.['name'];
  const name = pictured ?? (NAMED.test(line.text) && !BUTTONS.has(toBare(line.text)) ? line.text.replace(/^u\//u, '') : undefined);
  const nameAt = pictured === undefined ? at : at + 1;
  if (name === undefined || (pictured !== undefined && lines[nameAt]?.text !== name)) return undefined;
  let status: string | undefined;
  let hasDot = false;
  for (let next = nameAt + 1; next <= at + MOST_LINES; next++) {
    const text = lines[next]?.text ?? '';
    hasDot ||= DOT.test(text);
    if (text === '' || DOT.test(text)) continue;
    if (hasDot && text.length <= LONGEST && MOMENT.test(text))
      return {
        first: at,
        last: findEdited(lines, next),
        ...(name !== '[deleted]' && { author: name }),
        ...(status !== undefined && { status }),
        dateText: text,
        dateLine: next,
        kind: 'comment',
        indent: line.indent,
        certainty: pictured === undefined ? 2 : 3,
      };
    if (hasDot || text.length > LONGEST || !STATUS.test(text)) return undefined;
    status = text;
  }
  return undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  return findTagline(line, at) ?? findLevel(lines, at, line) ?? findPictured(lines, at, line);
}

interface Below {
  /** How many comments stand under it, answers to answers included. */
  readonly children?: number;
  /** How many of them the page left out right behind it. */
  readonly hidden: number;
  readonly parent: boolean;
}

/** What the taglines and the links between each head and the next say about the tree. */
function readBelow(lines: readonly Line[], heads: readonly CommentHead[]): Below[] {
  return heads.map((head, index) => {
    const end = heads[index + 1]?.first ?? lines.length;
    const line = lines[head.first];
    const children = line === undefined ? undefined : TAGLINE.exec(skipBullet(line).text)?.groups?.['children'];
    let hidden = 0;
    let parent = false;
    for (let at = head.last + 1; at < end; at++) {
      const text = lines[at]?.text ?? '';
      if (text.length > LONGEST) continue;
      parent ||= toBare(text) === 'parent' || (LINKS.test(text) && text.includes('parent'));
      const more = MORE.exec(text);
      if (more !== null) hidden += Number(more.groups?.['hidden'] ?? NaN);
    }
    return { ...(children !== undefined && { children: Number(children) }), hidden, parent };
  });
}

/** Depths from the counts, where every tagline has one and they add up. */
function countDepths(below: readonly Below[]): number[] | undefined {
  const ends: number[] = [];
  const depths: number[] = [];
  let at = 0;
  for (const { children, hidden, parent } of below) {
    while ((ends.at(-1) ?? at) < at) ends.pop();
    const end = at + (children ?? NaN);
    if (!(end <= (ends.at(-1) ?? Infinity)) || parent !== ends.length > 0) return undefined;
    depths.push(ends.length);
    ends.push(end);
    at += 1 + hidden;
  }
  return depths;
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, findHead);
  if (heads.some((head) => head.depth !== undefined) || new Set(heads.map((head) => head.indent)).size > 1) return heads;
  const below = readBelow(lines, heads);
  const depths = countDepths(below) ?? (below.some(({ parent }) => parent) ? below.map(({ parent }) => Number(parent)) : undefined);
  return depths === undefined ? heads : heads.map((head, index) => ({ ...head, depth: depths[index] ?? 0 }));
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (COUNTER.test(text)) return { votes: toVotes(text) };
  return LINKS.test(text) || MORE.test(text) || BUTTONS.has(toBare(text)) ? {} : findPlainFoot(text);
}

function isRemoved(text: string): boolean {
  return isRemovalNote(text) || (text.length <= LONGEST && SLOT.test(text));
}

/** Reddit: "[–]NAME 214 points 5 years ago (3 children)" of the old pages, "level 2", NAME, "10 points · 6 years ago" of the newer ones. */
export const REDDIT: Dialect = {
  name: 'reddit',
  canSpeak: ({ opens, has }) => has('[', ' avatar\n', '\ndownvote') || opens('level'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved,
};
