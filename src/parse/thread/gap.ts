import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import type { CommentHead } from './dialect.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { findOnlyDate, findPlainFoot, isBareDate } from './heads.ts';
import { LONGEST_SMALL, toShape } from '../learned/columns.ts';
import { parseSignature } from '../learned/signature.ts';

/** What the lines between two heads hold, as far as it takes to know. */
export interface Gap {
  /** Whether most of it is sentences. */
  readonly speech: boolean;
  /** Whether a button or a counter is among it. */
  readonly button: boolean;
  /** Whether a moment stands alone on a line, as some systems close a comment. */
  readonly moment: boolean;
  /** Lines with something on them. */
  readonly filled: number;
  /** As much of its words as it takes to hear who speaks. */
  readonly words: string;
}

/** Of no lines it is known that they stand everywhere. */
export const NO_SHAPES: ReadonlySet<string> = new Set();
const FEWEST_ALIKE = 3;
const MOST_ALIKE = 0.75;
const MOST_HEARD = 400;
const MOST_LOOKED = 12;
/** Below the last text the page goes on. */
const MOST_LAST = 4;
/** Blank lines counted. */
const FARTHEST = 200;
const LONGEST_TITLE = 100;
/** It was so. · Really? No! · Nice :-) · what needs no full stop, as Thai, 行きます, 갑니다 */
const SPEECH =
  /[\p{L}\p{M}\p{N})][.!?…。！？։।؟۔။።]+(?:["”»’)\s]|$)|[:;]-?[)(DP](?:\s|$)|\p{Extended_Pictographic}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{12}|\p{Script=Hiragana}{5}|(?:ます|ました|です|でした|ません|だ[ねよ]|よね|かな)[ねよわか]?[wｗ笑]*$|\p{Script=Hangul}{2}[요다까죠네](?:\s|$)/u;

/** Whether a line sounds like a sentence, or is as long as one. */
export function isSpeech(text: string): boolean {
  return text.length >= LONGEST_TITLE || SPEECH.test(text);
}

function isMomentAlone(line: Line): boolean {
  const date = findOnlyDate(line);
  return date?.time !== undefined && (isBareDate(line, date) || parseSignature(line, 0)?.shape === 'date');
}

/** Looks at some lines from one on, at no more than `most` that have something on them; `opening` stands on the line before. */
export function readGap(
  lines: readonly Line[],
  from: number,
  to: number,
  most: number,
  opening = '',
  constants: ReadonlySet<string> = NO_SHAPES,
): Gap {
  let filled = opening === '' ? 0 : 1;
  let words = opening;
  let said = isSpeech(opening) ? opening.length : 0;
  let other = 0;
  let button = false;
  let moment = false;
  for (let at = Math.max(0, from); at < to && at < from + FARTHEST && filled < most; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    filled += 1;
    if (findPlainFoot(line.text) !== undefined) button = true;
    else if (line.text.length <= LONGEST_SMALL && constants.has(toShape(line.text))) continue;
    else if (isMomentAlone(line)) moment = true;
    else {
      if (words.length < MOST_HEARD) words = words === '' ? line.text : `${words}\n${line.text}`;
      if (isSpeech(line.text)) said += line.text.length;
      else other += line.text.length;
    }
  }
  return { speech: said > other, button, moment, filled, words };
}

/** Whether a page's foot begins below a line: the text stands above. */
function isFoot(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + MOST_LAST).find(({ text }) => text !== '');
  return next !== undefined && findFurniture(next.text) !== undefined;
}

/** The words of a comment that stand on the line of its head. */
function toOpening(lines: readonly Line[], { last, textStart, textEnd }: CommentHead): string {
  return textStart === undefined || textStart === 0 ? '' : (lines[last]?.text.slice(textStart, textEnd) ?? '');
}

/** The words of a comment that stand before its head on the same line. */
function toClosing(lines: readonly Line[], { first, textEnd }: CommentHead): string {
  return lines[first]?.text.slice(0, textEnd) ?? '';
}

/** The shapes of short lines that stand between most heads alike, and are no sentences. */
export function findConstants(lines: readonly Line[], heads: readonly CommentHead[]): ReadonlySet<string> {
  if (heads.length < FEWEST_ALIKE) return NO_SHAPES;
  const counts = new Map<string, number>();
  for (const [index, { first }] of heads.slice(1).entries()) {
    const from = (heads[index]?.last ?? first) + 1;
    const small = lines.slice(from, Math.min(first, from + FARTHEST)).filter(({ text }) => text !== '' && text.length <= LONGEST_SMALL);
    for (const shape of new Set(small.flatMap(({ text }) => (endsInWords(text) ? [] : [toShape(text)]))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const fewest = MOST_ALIKE * (heads.length - 1);
  return new Set([...counts].flatMap(([shape, count]) => (count >= fewest ? [shape] : [])));
}

/** The texts that heads part: the one below each, or for the last of those that stand below their text the one above the first. */
export function readGaps(lines: readonly Line[], heads: readonly CommentHead[], constants: ReadonlySet<string>): Gap[] {
  const first = heads[0];
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first.textEnd !== undefined && first.textStart === undefined) {
    return heads.map((head, index) =>
      readGap(lines, (heads[index - 1]?.last ?? first.first - 1) + 1, head.first, MOST_LOOKED, toClosing(lines, head)),
    );
  }
  const between = heads.slice(1).map((head, index) => {
    const before = heads[index] ?? head;
    return readGap(lines, before.last + 1, head.first, MOST_LOOKED, toOpening(lines, before), constants);
  });
  const below = readGap(lines, last.last + 1, lines.length, MOST_LAST, toOpening(lines, last), constants);
  const isBelow = below.filled > 0 && (heads.length > 1 || below.speech || !isFoot(lines, last.last + 1));
  // Heads under one another are a list of something
  if (!isBelow && between.length > 0 && between.every(({ filled }) => filled === 0)) return between;
  return [...between, isBelow ? below : readGap(lines, first.first - MOST_LAST, first.first, MOST_LAST)];
}
