import type { Line } from '../../text/lines.ts';
import { isClosed } from '../../text/sentences.ts';
import { readMetaLine } from '../head/meta.ts';

/** Wider lines were not wrapped by anything that wraps text. */
const WIDEST = 100;
const NARROWEST = 30;
const ENOUGH = 0.5;
/** Share of the lines that pass the width: a row of links, a line of small print. */
const FEW = 0.05;
/** Where a line could have been broken */
const BREAKABLE = /\S\s\S/u;
/** They said: */
const ENDS_LABEL = /[:;]$/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Scripts without spaces, of which a line tells nothing */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Share of the width from which a line says whether it was filled: shorter ones are headings, menus, last lines. */
const LONG = 0.6;

/**
 * The widths that a text may have been wrapped to: that of the widest line, and the one that few lines pass, as those do that were set apart. Addresses
 * and other words that nothing could break are left out; none where more than a few lines are too wide for it.
 */
function findWidths(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  let wide = 0;
  for (const { indent, text } of lines) {
    if (text === '') continue;
    const length = indent + text.length;
    if (length <= WIDEST) widths.push(length);
    else if (BREAKABLE.test(text.slice(0, WIDEST))) wide += 1;
  }
  if (wide > FEW * widths.length) return [];
  const sorted = widths.toSorted((one, other) => other - one);
  const found = new Set([sorted[0] ?? 0, sorted[Math.floor(FEW * sorted.length)] ?? 0]);
  return [...found].filter((width) => width >= NARROWEST);
}

/**
 * Whether a text was wrapped to a width: most long lines that are followed by another end in mid-sentence at a point where the next word would
 * not have fitted. A text with a paragraph a line fails on both counts.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  return findWidths(lines).some((width) => isWrappedTo(width, lines));
}

function isWrappedTo(width: number, lines: readonly Line[]): boolean {
  let pairs = 0;
  let wrapped = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || line.text === '' || line.indent > before.indent) continue;
    const length = before.indent + before.text.length;
    if (before.text === '' || length < LONG * width || UNSPACED.test(line.text)) continue;
    // What says when is a line of its own
    if (before.mayDate && readMetaLine(before.text).length > 0) continue;
    pairs += 1;
    const space = line.text.indexOf(' ');
    // Between the signs of some scripts a line may be broken anywhere
    const firstWord = WIDE.test(line.text) ? 1 : space < 0 ? line.text.length : space;
    if (length + 1 + firstWord > width && !isClosed(before.text) && !ENDS_LABEL.test(before.text)) wrapped += 1;
  }
  return wrapped > 0 && wrapped >= ENOUGH * pairs;
}
