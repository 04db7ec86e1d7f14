import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate } from '../thread/heads.ts';
import { isWordless } from './feet.ts';
import { findFilled } from '../thread/profile.ts';
import { NUMBERED as COUNTED } from './words.ts';

/** 1 Mara · 2 nils_o: a number and a name, with nothing between them */
const NUMBERED = /^(?<number>\d{1,5})\s+(?=[\p{L}_@])[^.!?]{1,40}$/u;
const NONE: ReadonlySet<number> = new Set();
const KNOWN = new WeakMap<readonly Line[], ReadonlySet<number>>();

/** Without the number before a name. */
export const ORDINAL_BEFORE = /^\d{1,5}\s+/u;

/** Indices of lines such as "1 Mara" over moments, where their numbers run: "557 Fans" stands over the day on which a member joined. */
export function findOrdinals(lines: readonly Line[]): ReadonlySet<number> {
  const known = KNOWN.get(lines);
  if (known !== undefined) return known;
  const found = lines.flatMap(({ text }, at) => {
    const number = text.length > 48 ? undefined : NUMBERED.exec(text)?.groups?.['number'];
    const below = number === undefined ? undefined : findFilled(lines, at + 1, 1);
    const line = below === undefined ? undefined : lines[below];
    const date = findOnlyDate(line);
    return line === undefined || date === undefined || !isBareDate(line, date) ? [] : [{ at, number: Number(number) }];
  });
  const isRunning =
    found.length > 1 && found.every(({ number }, index) => index === 0 || Math.abs(number - (found[index - 1]?.number ?? 0)) === 1);
  const ordinals = isRunning ? new Set(found.map(({ at }) => at)) : NONE;
  KNOWN.set(lines, ordinals);
  return ordinals;
}

/** 12 · #12 · 12. · Comment 12 · ความคิดเห็นที่ 12-1 */
const ORDINAL = new RegExp(String.raw`^(?:#?\d{1,6}[.)]?|${COUNTED}(?:-\d{1,3})?)$`, 'iu');
const DIGITS = /\d{1,6}/u;
const SECOND = /-\d{1,3}$/u;
const LONGEST_ORDINAL = 30;
/** Lines above a head among which its number is looked for. */
const MOST_ABOVE = 40;
const FEWEST = 2;
const MOST = 0.6;

/** The number that a line says and nothing else; not a number where it says more. */
export function readOrdinal(text: string): number {
  return text.length <= LONGEST_ORDINAL && ORDINAL.test(text) ? Number(DIGITS.exec(text)?.[0]) : NaN;
}

/** For each form of number above some of the heads, the line that numbers each: "#3", "3.", "Comment 3-1". */
function findOpenings(lines: readonly Line[], heads: readonly CommentHead[]): readonly (readonly (number | undefined)[])[] {
  const forms = new Map<string, (number | undefined)[]>();
  for (const [index, head] of heads.entries()) {
    const above = Math.max((heads[index - 1]?.last ?? -1) + 1, head.first - MOST_ABOVE);
    for (let at = head.first - 1; at >= above; at--) {
      const text = lines[at]?.text ?? '';
      if (Number.isNaN(readOrdinal(text))) continue;
      const form = text.replace(SECOND, '').replace(DIGITS, '#');
      const found = forms.get(form) ?? heads.map(() => undefined);
      found[index] ??= at;
      forms.set(form, found);
    }
  }
  return [...forms.values()];
}

/** Indices of the lines of a stretch that hold more than buttons. */
function findWords(lines: readonly Line[], from: number, to: number): number[] {
  const words: number[] = [];
  for (let at = from; at < to; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && findPlainFoot(text) === undefined && !isWordless(text)) words.push(at);
  }
  return words;
}

/** Whether numbers count the comments: each the one after the last, or an answer to it. */
function isRunning(lines: readonly Line[], openings: readonly (number | undefined)[]): boolean {
  const numbers = openings.flatMap((at) => (at === undefined ? [] : [readOrdinal(lines[at]?.text ?? '')]));
  return (
    new Set(numbers).size >= FEWEST && numbers.every((number, index) => index === 0 || Math.abs(number - (numbers[index - 1] ?? 0)) <= 1)
  );
}

/** Whether only the first head has no number over it, and the next is number 1: an article is signed as its comments are. */
function isSignedAlike(lines: readonly Line[], openings: readonly (number | undefined)[]): boolean {
  const [first, second] = openings;
  if (first !== undefined || second === undefined || openings.length <= FEWEST || openings.includes(undefined, 1)) return false;
  return readOrdinal(lines[second]?.text ?? '') === 1 && isRunning(lines, openings);
}

/**
 * Heads that stand under their text or under its subject, where each comment opens with its number: what stands between number and head is the
 * text where nothing stands below the heads, and the subject where it is one line and the text does.
 */
export function openAtOrdinals(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (heads.length < FEWEST || heads.some(({ textStart, textEnd, textFirst }) => (textStart ?? textEnd ?? textFirst) !== undefined))
    return heads;
  for (const openings of findOpenings(lines, heads)) {
    if (isSignedAlike(lines, openings)) {
      const others = openAtOrdinals(lines, heads.slice(1));
      if (others.every(({ ordinalAt }) => ordinalAt !== undefined)) return others;
    }
    const over = heads.map(({ first }, index) => findWords(lines, (openings[index] ?? first) + 1, first));
    const parted = over.filter(({ length }) => length > 0).length;
    // A number under a head is that head's own: then none stands above the first
    if (openings[0] === undefined || parted < MOST * heads.length || !isRunning(lines, openings)) continue;
    const isUnder = ({ last }: CommentHead, index: number): boolean =>
      findWords(lines, last + 1, openings[index + 1] ?? heads[index + 1]?.first ?? last + 3).length > 0;
    const isBelow = 2 * heads.filter(isUnder).length <= heads.length;
    return heads.map((head, index) => openAt(lines, head, openings[index], over[index] ?? [], isBelow));
  }
  return heads;
}

/** A head from its number on: over its text, or over its subject. */
function openAt(lines: readonly Line[], head: CommentHead, at: number | undefined, over: readonly number[], isBelow: boolean): CommentHead {
  const [subject, ...others] = over;
  if (at === undefined) return head;
  if (isBelow) return { ...head, ordinalAt: at, certainty: 2 };
  if (subject === undefined || others.length > 0) return head;
  return { ...head, first: at, certainty: 2, subject: { at: subject, start: 0, end: lines[subject]?.text.length ?? 0 } };
}
