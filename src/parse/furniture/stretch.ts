import { isUnder } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';

/** The lines of a capture with most running text in them: indices of the first and the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Index of the line up to which there is enough of it, here or further up, for an article. */
  readonly enough: number;
}

/** A comma, a full stop, a Chinese full stop: what sentences have and menus have not. */
const SENTENCE_SIGN = /[,.!?;:…،؛؟](?:["'”»’)]{0,2}\s|["'”»’)]{0,2}$)|[。，、！？；：]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FULL_STOP = /[.!?…。！？؟।]['"”»’)]{0,2}$/u;
const SHORTEST_SENTENCE = 40;
const SHORTEST = 80;
const SHORTEST_WIDE = 40;
/** What a line that is no running text costs. */
const COST = 40;
/** What the longest line is worth: an article has several. */
const MOST_WORTH = 400;
const ENOUGH = 300;

/** Whether a line is running text: long, and with the signs of a sentence. */
export function isRunningText(text: string): boolean {
  if (text.length < SHORTEST_WIDE) return false;
  return (text.length >= SHORTEST || WIDE.test(text)) && SENTENCE_SIGN.test(text);
}

/** Whether a line begins a text: it is running text, or a sentence that ends here or, in a wrapped paragraph, goes on on the line below. */
export function beginsText(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (isRunningText(line.text)) return true;
  return line.text.length >= SHORTEST_SENTENCE && (FULL_STOP.test(line.text) || isUnder(lines[at + 1], line));
}

/** Finds where the running text of a capture stands, menus and lists of headlines left out. */
export function findStretch(lines: readonly Line[], end = lines.length): Stretch | undefined {
  let best: Stretch | undefined;
  let most = ENOUGH;
  let sum = 0;
  let first = 0;
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const isText = isRunningText(text);
    if (isText && sum <= 0) first = at;
    sum = Math.max(0, sum + (isText ? Math.min(text.length, MOST_WORTH) : -COST));
    if (sum <= most) continue;
    most = sum;
    best = { first, last: at, enough: best?.enough ?? at };
  }
  return best;
}
