import { isRemovalNote } from '../../text/removal.ts';
import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import type { CommentHead } from '../thread/dialect.ts';

import { findFilled } from '../thread/profile.ts';
import { isCounter, LONGEST_SMALL, toShape } from './columns.ts';

/** Comments that must agree on what stands below or above their texts. */
const FEWEST = 3;
const FEWEST_GAPS = 2;
const MOST_FEET = 0.6;
const MOST_UNDER_HEAD = 3;
const MOST_FEET_LINES = 8;

function isSmall(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SMALL && !endsInWords(text);
}

function count(counts: Map<string, number>, shapes: Iterable<string>): void {
  for (const shape of new Set(shapes)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
}

/**
 * The shapes of the short lines that end most texts of a thread alike: counters and buttons that no table knows, "Gefällt 12", "3". What is ever
 * all of a text is none of them.
 */
export function findFeet(lines: readonly Line[], heads: readonly CommentHead[]): ReadonlySet<string> {
  const feet = new Map<string, number>();
  const said = new Set<string>();
  const gaps = heads.slice(1).map(({ first }, index) => [(heads[index]?.last ?? first) + 1, first] as const);
  for (const [from, to] of gaps) {
    // The note that another comment is gone is no part of this one
    const filled = lines.slice(from, to).filter(({ text }) => text !== '' && !isRemovalNote(text));
    const [opening, ...rest] = filled.map(({ text }) => text);
    if (opening !== undefined) said.add(toShape(opening));
    const behind = rest.toReversed().slice(0, MOST_FEET_LINES);
    const end = behind.findIndex((text) => !isSmall(text));
    count(feet, (end < 0 ? behind : behind.slice(0, end)).map(toShape));
  }
  const fewest = Math.max(FEWEST_GAPS, MOST_FEET * gaps.length);
  return new Set([...feet].filter(([shape, times]) => times >= fewest && !said.has(shape)).map(([shape]) => shape));
}

/** + · 12 · #3: what says nothing by itself */
const WORDLESS = /^[^\p{L}\p{M}]{1,12}$/u;
const MOST_COUNTED = 0.75;

/** Whether a line is a sign or a number. */
export function isWordless(text: string): boolean {
  return WORDLESS.test(text) || isCounter(text);
}

/** Indices of the lines right under a head that are signs and numbers; none where nothing stands below them. */
function findSignLines(lines: readonly Line[], from: number, to: number): readonly number[] {
  const signs: number[] = [];
  for (let at = findFilled(lines, from, 1); at !== undefined && at < to; at = findFilled(lines, at + 1, 1)) {
    if (signs.length === MOST_UNDER_HEAD || !isWordless(lines[at]?.text ?? '')) return signs;
    signs.push(at);
  }
  return [];
}

/** Heads down to the signs and numbers that stand under nearly all of them: "+" and "211", "#2". A text of which nothing would be left keeps its own. */
function takeSigns(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const signs = heads.map(({ last }, index) => findSignLines(lines, last + 1, heads[index + 1]?.first ?? lines.length));
  for (let under = MOST_UNDER_HEAD; under > 0; under--) {
    if (signs.filter(({ length }) => length >= under).length < MOST_COUNTED * heads.length) continue;
    return heads.map((head, index) => ({ ...head, last: signs[index]?.slice(0, under).at(-1) ?? head.last }));
  }
  return heads;
}

/** Whether a head is the note that is left of a comment. */
function isSlot({ author, textStart }: CommentHead): boolean {
  return author === undefined && textStart === 0;
}

/** Heads down to the short lines that are the same right under all of them: a rank, a button that no table knows; what is known to be something else is left. */
export function takeConstants(
  lines: readonly Line[],
  heads: readonly CommentHead[],
  isOpen: (text: string, head: CommentHead) => boolean = () => true,
): readonly CommentHead[] {
  const open = heads.filter((head) => !isSlot(head));
  // Under heads that stand below their texts the next comment's number follows
  if (open.length < FEWEST || open.some(({ textStart, ordinalAt }) => (textStart ?? ordinalAt) !== undefined)) return heads;
  let under = 0;
  for (; under < MOST_UNDER_HEAD; under++) {
    const texts = open.map((head) => ({ text: lines[head.last + under + 1]?.text ?? '', head }));
    const [shape] = texts.map(({ text }) => toShape(text));
    if (!texts.every(({ text, head }) => isSmall(text) && toShape(text) === shape && isOpen(text, head))) break;
  }
  return under > 0 ? heads.map((head) => (isSlot(head) ? head : { ...head, last: head.last + under })) : takeSigns(lines, heads);
}
