import { joinLines, type Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';

/** Mara Quill replied to comment from Jon Vane | September 12, 2011 12:03 AM | Reply */
const REPLIED = /\s(?:replied to (?:a )?comment from|hat auf den kommentar geantwortet von|a répondu à|respondió a)\s/iu;
/** The link behind the date: | Reply */
const BUTTON = /^\s?\|\s?(?:reply|permalink|antworten?|répondre|responder|返信)(?:\s?\|\s?(?:reply|permalink))?$/iu;
/** What parts the names from the moment. */
const RULE = /\s?\|\s?$/u;
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

/** A head on one line, or on two where it was broken: anywhere, since it may be long. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !(line.text.includes('|') || REPLIED.test(line.text))) return undefined;
  const whole = readHead(line, at);
  const next = lines[at + 1];
  if (whole !== undefined || next === undefined || next.text === '') return whole;
  const broken = readHead(joinLines([line, next]), at);
  return broken === undefined ? undefined : { ...broken, last: at + 1, ...findPlace(broken, line, next) };
}

/** The moment of a broken head where it stands in the text: on one of its lines, or the day on the first and the time on the second. */
function findPlace({ first, date }: CommentHead, line: Line, next: Line): Pick<CommentHead, 'date' | 'dateText' | 'dateLine'> {
  const below = findOnlyDate(next);
  if (below?.time !== undefined && below.year !== undefined) return toDateFields(next, below, first + 1);
  const above = findOnlyDate(line);
  return above === undefined ? {} : { date: { ...above, ...(date?.time !== undefined && { time: date.time }) } };
}

function readHead(line: Line, first: number): CommentHead | undefined {
  if (line.text.length > LONGEST) return undefined;
  const { start } = skipBullet(line);
  const date = findOnlyDate(line, start);
  const before = line.text.slice(start, date?.start);
  if (date?.time === undefined || !RULE.test(before)) return undefined;
  const names = parseNames(before.replace(RULE, ''));
  const after = line.text.slice(date.end);
  const linked = BUTTON.test(after);
  if (names === undefined || (!linked && after.trim() !== '')) return undefined;
  return {
    first,
    last: first,
    ...names,
    ...toDateFields(line, date, first),
    kind: 'comment',
    indent: line.indent,
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
