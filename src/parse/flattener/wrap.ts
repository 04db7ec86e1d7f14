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

/** Where a line ends that another one follows. */
interface Break {
  readonly length: number;
  /** Its length with the first word of the line below. */
  readonly needed: number;
  /** Whether a sentence goes on there. */
  readonly isOpen: boolean;
}

function toBreak({ indent, text }: Line, next: string): Break {
  const space = next.indexOf(' ');
  // Between the signs of some scripts a line may be broken anywhere
  const word = WIDE.test(next) ? 1 : space < 0 ? next.length : space;
  const length = indent + text.length;
  return { length, needed: length + 1 + word, isOpen: !isClosed(text) && !ENDS_LABEL.test(text.slice(-1)) };
}

/** The ends of lines of some length that others follow. */
function findBreaks(lines: readonly Line[], shortest: number): readonly Break[] {
  return lines.flatMap((line, at): Break[] => {
    const next = lines[at + 1];
    if (next === undefined || next.text === '' || line.text === '' || next.indent > line.indent) return [];
    if (line.indent + line.text.length < shortest || UNSPACED.test(next.text)) return [];
    // What says when is a line of its own
    return line.mayDate && readMetaLine(line.text).length > 0 ? [] : [toBreak(line, next.text)];
  });
}

/**
 * Whether a text was wrapped to a width: most long lines that are followed by another end in mid-sentence at a point where the next word would
 * not have fitted. A text with a paragraph a line fails on both counts.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const widths = findWidths(lines);
  if (widths.length === 0) return false;
  const breaks = findBreaks(lines, LONG * Math.min(...widths));
  return widths.some((width) => {
    const long = breaks.filter(({ length }) => length >= LONG * width);
    const wrapped = long.filter(({ needed, isOpen }) => needed > width && isOpen).length;
    return wrapped > 0 && wrapped >= ENOUGH * long.length;
  });
}
