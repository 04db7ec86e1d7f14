import type { Line } from '../../text/lines.ts';
import { readAddressee } from '../thread/answers.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findPlainFoot, splitName } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, isRank } from '../thread/profile.ts';
import { LONGEST_SMALL } from './columns.ts';
import { findMoment } from './moment.ts';
import { toDoubtfulName } from './name.ts';

/** Heads, and what they show between the buttons above and their moment, that tell how a thread opens its comments. */
const FEWEST_HEADS = 3;
const FEWEST_BLOCKS = 2;
const MOST = 0.75;
const MOST_LINES = 6;
/** 6 · + · -: counters below the buttons */
const COUNTER = /^(?:[+−–-]?\s?\d{1,6}|[+−–-])$/u;
/** Ocultar 1 respuesta · Show 3 replies: a button with a number in it */
const COUNTED_BUTTON = /^(?!\d)[^\d]{3,24}\s\d{1,4}\s[^\d]{3,20}$/u;
/** M · ІК: letters in the place of a picture */
const INITIALS = /^[\p{L}\p{N}\p{Extended_Pictographic}]{1,2}$/u;

const SIGN = /./gu;
/** Longer than a name by so much at most. */
const LONGEST_CAPTION = 20;

/** The lines of a head from what stands above it down to its moment. */
interface Block {
  readonly first: number;
  /** Index of the name's line. */
  readonly at: number;
  readonly author: string;
  readonly parentName?: string;
  /** How many filled lines from the name to the moment. */
  readonly depth: number;
}

function textAt(lines: readonly Line[], at: number | undefined): string {
  return lines[at ?? -1]?.text ?? '';
}

/** Whether a line stands between the buttons of one comment and the name of the next: a counter, the note that a comment is gone. */
function isBetween(text: string): boolean {
  return COUNTER.test(text) || COUNTED_BUTTON.test(text) || isRemovalNote(text);
}

/** Indices of the filled lines from the buttons of the comment above down to a moment; undefined where there are no buttons near. */
function findBetween(lines: readonly Line[], from: number, moment: number): readonly number[] | undefined {
  const between: number[] = [];
  for (let at = moment - 1; at > from; at--) {
    const text = textAt(lines, at);
    if (text === '') continue;
    if (findPlainFoot(text) !== undefined) {
      const rest = between.toReversed();
      const begin = rest.findIndex((index) => !isBetween(textAt(lines, index)));
      return begin < 0 ? [] : rest.slice(begin);
    }
    if (between.length === MOST_LINES || (text.length > LONGEST_SMALL && !isRemovalNote(text))) return undefined;
    between.push(at);
  }
  return undefined;
}

/** Whether letters stand for the picture of whoever is named below: the first ones of the name's words. */
function isPicture(text: string, name: string): boolean {
  if (!INITIALS.test(text)) return false;
  const initials = name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.match(SIGN)?.[0]);
  return (text.toLowerCase().match(SIGN) ?? []).every((sign) => initials.includes(sign));
}

function toAuthor(lines: readonly Line[], at: number | undefined): string | undefined {
  const line = lines[at ?? -1];
  if (line === undefined || line.text.length > LONGEST_SMALL || findMoment(line, 0) !== undefined) return undefined;
  return findPlainFoot(line.text) === undefined ? toDoubtfulName(line.text) : undefined;
}

/** Whom a comment answers, by its line in a head or the one below it; and how many lines that takes. */
function readAnswered(
  lines: readonly Line[],
  between: readonly number[],
  at: number,
): { readonly name: string; readonly taken: number } | undefined {
  const answered = readAddressee(textAt(lines, between[at]));
  if (answered === undefined) return undefined;
  return answered.name === undefined ? { name: textAt(lines, between[at + 1]), taken: 2 } : { name: answered.name, taken: 1 };
}

function toBlock(lines: readonly Line[], between: readonly number[]): Block | undefined {
  // "In reply to", one name, and then the other
  const over = readAnswered(lines, between, 0);
  const own = between.slice(over?.taken ?? 0);
  const [opening, second] = own;
  const isBehindPicture = second !== undefined && isPicture(textAt(lines, opening), textAt(lines, second));
  const at = isBehindPicture ? second : opening;
  const author = toAuthor(lines, at);
  if (at === undefined || author === undefined) return undefined;
  const rest = own.slice(own.indexOf(at) + 1);
  const under = rest.findIndex((index) => readAddressee(textAt(lines, index)) !== undefined);
  const parentName = (over ?? readAnswered(lines, rest, under))?.name;
  return {
    first: between[0] ?? at,
    at,
    author,
    ...(parentName !== undefined && parentName !== '' && { parentName }),
    depth: under < 0 ? rest.length : under,
  };
}

/** The number that comes most often; of several the smallest. */
function findMostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
}

/** The name of the first head, which has no buttons above: as far over its moment as it is in most others. */
function toFirst(lines: readonly Line[], moment: number, blocks: readonly Block[]): Block | undefined {
  const depth = findMostFrequent(blocks.map((block) => block.depth));
  const above: number[] = [];
  for (let at = moment - 1; at >= 0 && above.length < depth + 2; at--) if (textAt(lines, at) !== '') above.unshift(at);
  const between = above.slice(-depth - 1);
  const picture = above.at(-depth - 2);
  const block = toBlock(lines, between);
  if (block === undefined || picture === undefined) return block;
  return isPicture(textAt(lines, picture), textAt(lines, block.at)) ? { ...block, first: picture } : block;
}

function toOpened(lines: readonly Line[], head: CommentHead, { first, at, author, parentName }: Block): CommentHead {
  const { status: _, ...rest } = head;
  return {
    ...rest,
    ...splitName(author),
    first,
    indent: lines[at]?.indent ?? head.indent,
    ...(parentName !== undefined && { parentName }),
  };
}

/** Whether a head ends with the line of its moment, its text below. */
function endsWithMoment(lines: readonly Line[], { last, textStart, textFirst }: CommentHead): boolean {
  const line = lines[last];
  return line !== undefined && textStart === undefined && textFirst === undefined && findMoment(line, 0) !== undefined;
}

/** Profile of Mara · Профил на Mara: what a picture is called, up to the name that stands below it once more */
function isCaption(text: string, name: string): boolean {
  return text.length > name.length + 1 && text.length <= name.length + LONGEST_CAPTION && text.endsWith(` ${name}`);
}

/** Lines above a head's first among which its caption is looked for. */
const MOST_OVER = 6;

/** A head that was read below its caption, from there on: the others say how captions begin. */
function findCaption(
  lines: readonly Line[],
  { first }: CommentHead,
  lead: string,
): { readonly at: number; readonly name: string } | undefined {
  for (let at = first - 1; at >= 0 && at >= first - MOST_OVER; at--) {
    const text = textAt(lines, at);
    const below = text.startsWith(lead) ? findFilled(lines, at + 1, 1) : undefined;
    if (below !== undefined && isCaption(text, textAt(lines, below))) return { at: below, name: textAt(lines, below) };
  }
  return undefined;
}

/** Heads that are the letters in a picture's place, or what the picture is called, down to the name below these. */
export function readBelowPictures(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const below = heads.map(({ first, last, author = '' }) => {
    const at = findFilled(lines, last + 1, 1);
    const name = toAuthor(lines, at);
    const isOne = name !== undefined && (isPicture(author, name) || isCaption(author, name));
    return at !== undefined && first === last && name !== undefined && isOne ? { at, name } : undefined;
  });
  if (below.filter((name) => name !== undefined).length < MOST * heads.length) return heads;
  const example = below.findIndex((found, index) => found !== undefined && isCaption(heads[index]?.author ?? '', found.name));
  const lead = heads[example]?.author?.slice(0, -(below[example]?.name.length ?? 0));
  return heads.map((head, index) => {
    const found = below[index] ?? (lead === undefined ? undefined : findCaption(lines, head, lead));
    return found === undefined ? head : { ...head, ...splitName(found.name), first: Math.min(head.first, found.at), last: found.at };
  });
}

/** Whether the lines behind the buttons are people: where most were read elsewhere, these must be ranks or one set word, or somebody answers one of the others. */
function arePeople(heads: readonly CommentHead[], blocks: readonly (Block | undefined)[]): boolean {
  const found = blocks.filter((block) => block !== undefined);
  const others = heads.flatMap(({ author }, index) => {
    const block = blocks[index];
    return block === undefined || block.author === author || author === undefined ? [] : [author];
  });
  if (others.length === 0) return found.some(({ parentName }) => parentName !== undefined);
  if (2 * others.length <= found.length) return true;
  const people = new Set(found.map(({ author }) => author.toLowerCase()));
  if (found.some(({ parentName }) => parentName !== undefined && people.has(parentName.toLowerCase()))) return true;
  return new Set(others).size === 1 || others.every((other) => isRank(other));
}

/**
 * Heads from the first line behind the buttons of the comment above: there the name stands, whatever stands between it and the moment: a rank,
 * whom it answers, "commented". Where most heads show no buttons above, all stay as they are.
 */
export function openBehindButtons(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (heads.length < FEWEST_HEADS || !heads.every((head) => endsWithMoment(lines, head))) return heads;
  const blocks = heads.map((head, index) => {
    const between = index === 0 ? undefined : findBetween(lines, heads[index - 1]?.last ?? 0, head.last);
    return between === undefined ? undefined : toBlock(lines, between);
  });
  const found = blocks.filter((block) => block !== undefined);
  if (found.length < Math.max(FEWEST_BLOCKS, MOST * (heads.length - 1))) return heads;
  const opened = [toFirst(lines, heads[0]?.last ?? 0, found), ...blocks.slice(1)];
  if (!arePeople(heads, opened)) return heads;
  return heads.map((head, index) => {
    const block = opened[index];
    return block === undefined ? head : toOpened(lines, head, block);
  });
}
