import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** tarpaulin on April 19, 2024 | root | parent | prev | next [–] · tarpaulin 5 months ago | parent | next [–] */
const HEAD =
  /^(?:(?<author>[\w-]{2,24}) )?(?:(?<ago>(?:an?|\d{1,3}) (?:minute|hour|day|month|year)s? ago)|on (?=[A-Z][a-z]{2,8} \d{1,2}, \d{4}))(?<rest>.{0,120})$/u;
/** | root | parent | prev | next [–] · [flagged] [dead] | on: The lamp register [2 more] */
const LINKS =
  /^(?: ?\[(?:flagged|dead|dupe)\]){0,3}(?: ?\| ?(?:root|parent|prev|next|context|favorite|flag|link|un-?favorite|on: [^|[]{1,80}(?=[|[]|$)))*(?<fold> ?\[(?:[–+-]|\d{1,4} more)\])?(?: ?\|)?$/u;
/** prev | next [–]: what a width broke off the head */
const LINKS_BELOW = /^(?=\S)(?:(?:root|parent|prev|next)(?: \| |$| (?=\[)))*(?:\[[–+-]\])?$/u;
const LINK = /\| ?(?<link>root|parent|prev|next)\b/gu;
/** help · Guidelines | FAQ | Lists | API | Security | Legal | Apply to YC | Contact */
const FOOT = /^(?:help$|Guidelines \| FAQ \|)/u;
/** tarpaulin, on a line of its own where the moment and the fold have one too */
const NAME = /^[\w-]{2,24}$/u;
const FOLD = /^\[(?:[–+-]|\d{1,4} more)\]$/u;
const LONGEST = 160;

/** Which way leads on from a comment: `root` stands only in answers to answers, `prev` only where a sibling stands above. */
interface Ways {
  readonly root: boolean;
  readonly parent: boolean;
  readonly prev: boolean;
}

function readWays(text: string): Ways {
  const links = new Set([...text.matchAll(LINK)].map((match) => match.groups?.['link']));
  return { root: links.has('root'), parent: links.has('parent'), prev: links.has('prev') };
}

function findHead(lines: readonly Line[], at: number, isFolded = false): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const { text, start } = skipBullet(line);
  const found = HEAD.exec(text)?.groups;
  if (found === undefined) return undefined;
  const date = found['ago'] === undefined ? findOnlyDate(line, start) : undefined;
  if (found['ago'] === undefined && date === undefined) return undefined;
  const rest = date === undefined ? (found['rest'] ?? '') : line.text.slice(date.end);
  const links = LINKS.exec(rest);
  if (links === null || (rest.trim() === '' && !isFolded)) return undefined;
  const { author, ago } = found;
  return {
    first: at,
    last: at,
    ...(author !== undefined && { author }),
    ...(date !== undefined && toDateFields(line, date, at)),
    ...(ago !== undefined && { dateText: ago, dateLine: at }),
    kind: 'comment',
    indent: line.indent,
    certainty: links.groups?.['fold'] !== undefined || readWays(rest).parent ? 3 : 2,
  };
}

/** A head that a flattener broke at each element: "tarpaulin" / "on April 19, 2024 | parent | next" / "[–]". */
function findBroken(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || !FOLD.test(lines[at + 2]?.text ?? '') || !NAME.test(line.text)) return undefined;
  const moment = findHead(lines, at + 1, true);
  return moment === undefined || moment.author !== undefined
    ? undefined
    : { ...moment, first: at, last: at + 2, author: line.text, indent: line.indent, certainty: 3 };
}

/** Depth from the links: an answer to an answer that has nobody before it answers the comment right above. */
function findDepth({ root, parent, prev }: Ways, above: number): number {
  if (!parent) return 0;
  if (!root) return 1;
  return Math.max(2, prev ? above : above + 1);
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, (all, at) => findBroken(all, at) ?? findHead(all, at));
  const ways = heads.map(({ first, last }) =>
    readWays(
      lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const stated = ways.some((way) => way.parent);
  // A page whose answers are shifted says more than its links
  if (!stated || new Set(heads.map((head) => head.indent)).size > 1) return heads;
  // A second comment on the article has "prev", unless these pages never print it
  const navigated = ways.some((way) => way.prev) || ways.filter((way) => !way.parent).length < 2;
  let above = 0;
  return heads.map((head, index) => {
    const way = ways[index] ?? { root: false, parent: false, prev: false };
    above = findDepth({ ...way, prev: way.prev || !navigated }, Math.max(1, above));
    return { ...head, depth: above };
  });
}

function findFoot(text: string): CommentFoot | undefined {
  return FOOT.test(text) || LINKS_BELOW.test(text.slice(0, LONGEST)) ? {} : findPlainFoot(text);
}

/** Hacker News: "NAME on DATE | root | parent | next [–]", the text, "reply". */
export const HACKERNEWS: Dialect = {
  name: 'hackernews',
  canSpeak: ({ has }) => has('|', '['),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
