import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';

/** Mara Quill replied to comment from Jon Vane | September 12, 2011 12:03 AM | Reply */
const REPLIED = /\s(?:replied to (?:a )?comment from|hat auf den kommentar geantwortet von|a répondu à|respondió a)\s/iu;
/** The link behind the date: | Reply */
const BUTTON = /^\s?\|\s?(?:reply|permalink|antworten?|répondre|responder|返信)(?:\s?\|\s?(?:reply|permalink))?$/iu;
const BY = /^By\s/u;
const SIGNED = /^By\s(?<author>\S.{0,59}?)\son\s$/u;
const LONGEST = 200;

interface Names {
  readonly author: string;
  readonly parentName?: string;
}

function parseNames(text: string): Names | undefined {
  const replied = REPLIED.exec(text);
  const author = toLogin(replied === null ? text : text.slice(0, replied.index));
  if (author === undefined) return undefined;
  const parentName = replied === null ? undefined : toLogin(text.slice(replied.index + replied[0].length));
  return { author, ...(parentName !== undefined && { parentName }) };
}

/** The line that holds the date: the head's own, or the one under a head that was broken at its rule. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const { text, start } = skipBullet(top);
  const rule = text.indexOf('|');
  const broken = rule < 0 ? REPLIED.test(text) : rule === text.length - 1;
  const dateAt = broken ? at + 1 : at;
  const line = lines[dateAt];
  if (line === undefined || (rule < 0 && !broken)) return undefined;
  const date = findOnlyDate(line, broken ? 0 : start + rule);
  if (date?.time === undefined) return undefined;
  const between = line.text.slice(broken ? 0 : start + rule, date.start).trim();
  if (between !== '|' && !(broken && between === '')) return undefined;
  const names = parseNames((rule < 0 ? text : text.slice(0, rule)).trim());
  if (names === undefined) return undefined;
  const after = line.text.slice(date.end);
  const linked = BUTTON.test(after);
  if (!linked && after.trim() !== '') return undefined;
  return {
    first: at,
    last: dateAt,
    ...names,
    ...toDateFields(line, date, dateAt),
    kind: 'comment',
    indent: top.indent,
    certainty: linked || names.parentName !== undefined ? 3 : 1,
  };
}

/** The default template: "By NAME on DATE". */
function findBy(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  const date = line === undefined || line.text.length > LONGEST || !BY.test(line.text) ? undefined : findOnlyDate(line);
  if (line === undefined || date?.time === undefined || line.text.slice(date.end).trim() !== '') return undefined;
  const author = toLogin(SIGNED.exec(line.text.slice(0, date.start))?.groups?.['author'] ?? '');
  if (author === undefined) return undefined;
  return { first: at, last: at, author, ...toDateFields(line, date, at), kind: 'comment', indent: line.indent, certainty: 1 };
}

/** "NAME | DATE" or "By NAME on DATE" alone is a head only beside one that says more. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, (all, at) => findHead(all, at) ?? findBy(all, at));
  return heads.some(({ certainty }) => certainty === 3) ? heads : [];
}

function findFoot(text: string): CommentFoot | undefined {
  return findPlainFoot(text.replace(/^\|\s?/u, ''));
}

/** Movable Type from its fourth version on: "NAME | DATE | Reply" or "By NAME on DATE", an answer "NAME replied to comment from NAME | DATE | Reply". */
export const MOVABLETYPE: Dialect = {
  name: 'movabletype',
  canSpeak: ({ minute }) => minute,
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
