import { isUnder } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';

/** The lines of a capture with most running text in them: indices of the first and the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Index of the line up to which there is enough of it, here or further up, for an article. */
  readonly enough: number;
}

/** A comma, a full stop, a Chinese full stop: what sentences have and menus have not. */
const SENTENCE_SIGN = /[,.!?;:…،؛؟।۔։።](?:["'”»’)]{0,2}\s|["'”»’)]{0,2}$)|[。，、！？；：]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SHORTEST_SENTENCE = 40;
const SHORTEST = 80;
const SHORTEST_WIDE = 40;
/** What a line that is no running text costs. */
const COST = 40;
/** What the longest line is worth: an article has several. */
const MOST_WORTH = 400;
const ENOUGH = 300;
/** What is enough of it where the lines above are those of a page beyond doubt. */
export const LITTLE = 120;

/** Whether a line is running text: long, and with the signs of a sentence. */
export function isRunningText(text: string): boolean {
  if (text.length < SHORTEST_WIDE) return false;
  return (text.length >= SHORTEST || WIDE.test(text)) && SENTENCE_SIGN.test(text);
}

/** Whether a line is running text, by itself or with the others of its wrapped paragraph. */
export function isRunning(line: Line | undefined): boolean {
  return line !== undefined && (line.isRunning === true || isRunningText(line.text));
}

/** A bullet or a number before what is no wrapped line of a paragraph */
export const ITEM = /^(?:[*•◦▪·+–—-]|\d{1,3}[.)])\s/u;
/** Lines of a paragraph but for its last one are no shorter. */
const SHORTEST_WRAPPED = 45;
const SHORTEST_WRAPPED_WIDE = 20;

/** The lines of a wrapped text, those marked that make up running text together. */
export function markRunning(lines: readonly Line[]): readonly Line[] {
  let paragraph: Line[] = [];
  const marked: Line[] = [];
  const close = (): void => {
    const isText = paragraph.length > 1 && isRunningText(paragraph.map(({ text }) => text).join(' '));
    for (const line of paragraph) marked.push(isText ? { ...line, isRunning: true } : line);
    paragraph = [];
  };
  for (const line of lines) {
    const above = paragraph.at(-1);
    if (above !== undefined && !(isUnder(line, above) && goesOn(above, line))) close();
    paragraph.push(line);
  }
  close();
  return marked;
}

/** Whether a wrapped line goes on on the one below. */
function goesOn(line: Line, next: Line): boolean {
  if (next.text === '' || line.text === '' || ITEM.test(next.text) || next.indent > line.indent) return false;
  return line.text.length >= (WIDE.test(line.text) ? SHORTEST_WRAPPED_WIDE : SHORTEST_WRAPPED);
}

/** Whether a line begins a text: it is running text, or a sentence that ends here or, in a wrapped paragraph, goes on on the line below. */
export function beginsText(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (isRunning(line)) return true;
  return line.text.length >= SHORTEST_SENTENCE && (endsSentence(line.text) || isUnder(lines[at + 1], line));
}

/** Finds where the running text of a capture stands, menus and lists of headlines left out. */
export function findStretch(lines: readonly Line[], end = lines.length, enough = ENOUGH): Stretch | undefined {
  let best: Stretch | undefined;
  let most = enough;
  let sum = 0;
  let first = 0;
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const isText = isRunning(lines[at]);
    if (isText && sum <= 0) first = at;
    sum = Math.max(0, sum + (isText ? Math.min(text.length, MOST_WORTH) : -COST));
    if (sum <= most) continue;
    most = sum;
    best = { first, last: at, enough: best?.enough ?? at };
  }
  return best;
}
