import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, getDates, isBareDate, findPlainFoot, skipBullet, splitName, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { parseSignature } from '../learned/signature.ts';
import { findFilled } from '../thread/profile.ts';
import { toSayingReader } from '../thread/sayings.ts';

/** Mara says: · Mara sagt: · Мара говорит: */
const readSaying = toSayingReader(':');
const AWAITING = /^(?:your comment is awaiting moderation|dein kommentar wartet auf freischaltung)/iu;
const EDIT = /^\(?(?:edit|bearbeiten)\)?$/iu;
/** / Responder */
const SLASH = /^\/\s{0,3}/u;
const LONGEST = 120;
const PLACES: readonly Place[] = ['below', 'above', 'close'];

/** Where a theme prints the date: below the name, above it, or below the text. */
type Place = 'below' | 'above' | 'close';

function isDateLine(line: Line | undefined): line is Line {
  const date = findOnlyDate(line);
  return line !== undefined && date !== undefined && (isBareDate(line, date) || parseSignature(line, 0)?.shape === 'date');
}

function findName(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.text.length > LONGEST) return undefined;
  const end = line.text.at(-1);
  if (end !== ':' && end !== '：') return undefined;
  const { text } = skipBullet(line);
  const name = readSaying(text);
  // "17. Mar, 2015 / Mara says:" is another theme's head
  if (name === undefined || getDates(line).some(({ year, time }) => year !== undefined || time !== undefined)) return undefined;
  return { first: at, last: at, ...splitName(name), kind: 'comment', indent: line.indent, certainty: 1 };
}

/** The last line of a comment above its buttons. */
function findLast(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && findFoot(text.replace(SLASH, '')) === undefined) return at;
  }
  return undefined;
}

/** Below the last comment the page goes on: its date is the first one. */
function findFirstDate(lines: readonly Line[], from: number): number | undefined {
  for (let at = from; at < lines.length && at < from + LONGEST; at++) if (isDateLine(lines[at])) return at;
  return undefined;
}

function findDateAt(lines: readonly Line[], heads: readonly CommentHead[], index: number, place: Place): number | undefined {
  const head = heads[index];
  const next = heads[index + 1];
  if (head === undefined) return undefined;
  const at = {
    below: () => findFilled(lines, head.first + 1, 1),
    above: () => findFilled(lines, head.first - 1, -1),
    close: () => (next === undefined ? findFirstDate(lines, head.first + 1) : findLast(lines, head.first, next.first)),
  }[place]();
  return at !== undefined && isDateLine(lines[at]) ? at : undefined;
}

function addDate(lines: readonly Line[], head: CommentHead, at: number | undefined, place: Place): CommentHead {
  const line = at === undefined ? undefined : lines[at];
  const date = findOnlyDate(line);
  if (at === undefined || line === undefined || date === undefined) return head;
  const dated: CommentHead = { ...head, ...toDateFields(line, date, at), certainty: 3 };
  return place === 'close' ? dated : { ...dated, first: Math.min(head.first, at), last: Math.max(head.first, at) };
}

/** Where comments have dates, "Mara says:" above the first or below the last of them is a list of the newest ones. */
function dropDateless(heads: readonly CommentHead[]): readonly CommentHead[] {
  const first = heads.findIndex(({ date }) => date !== undefined);
  const last = heads.findLastIndex(({ date }) => date !== undefined);
  return last > first ? heads.slice(first, last + 1) : heads;
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const names = scanHeads(lines, findName);
  // A date above the first name is its own; above all others but not the first it closes the comment before
  const place = PLACES.find((each) => findDateAt(lines, names, 0, each) !== undefined) ?? 'below';
  const heads = names.map((head, index) => addDate(lines, head, findDateAt(lines, names, index, place), place));
  return dropDateless(heads);
}

function findFoot(text: string): CommentFoot | undefined {
  return AWAITING.test(text) || EDIT.test(text) ? {} : findPlainFoot(text);
}

/** WordPress in its classic and html5 forms: "NAME says:", the date on the next line, the text, "Reply". */
export const WORDPRESS: Dialect = {
  name: 'wordpress',
  canSpeak: ({ has }) => has(':\n', '：\n'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
