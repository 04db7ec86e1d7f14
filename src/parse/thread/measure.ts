import type { Line } from '../../text/lines.ts';
import { findProseEnd, isLongLine } from '../furniture/prose.ts';
import { isHeading } from './heading.ts';

/** What the lines above each line of a capture amount to, measured once. */
export interface Measures {
  /** Index after the line that completes an article's worth of prose. */
  readonly proseEnd: number;
  /** Index of the first line that a comment may begin on: below an article's worth of prose, or below what says that comments follow. */
  readonly from: number;
  /** Index of the first long paragraph. */
  readonly firstParagraph: number;
  /** UTF-16 units of text above each line; the last entry counts all. */
  readonly size: readonly number[];
  /** Lines with something on them above each line. */
  readonly filled: readonly number[];
  /** Lines of prose above each line that a blank one sets apart from what stands over them, less twice those without. */
  readonly apart: readonly number[];
}

/** A line as long is a paragraph and nothing else. */
export const PARAGRAPH = 160;
/** A title is no heading of a thread. */
const FIRST_HEADING = 2;
const KNOWN = new WeakMap<readonly Line[], Measures>();

/** A short article has no prose to speak of: there the thread's heading tells where it ends. */
function findFrom(lines: readonly Line[], proseEnd: number): number {
  if (proseEnd < lines.length) return proseEnd;
  const heading = lines.findIndex(({ text }, at) => at >= FIRST_HEADING && text !== '' && isHeading(text));
  return heading < 0 ? lines.length : heading + 1;
}

function measureLines(lines: readonly Line[]): Measures {
  const size = [0];
  const filled = [0];
  const apart = [0, 0];
  lines.forEach((line, at) => {
    size.push((size[at] ?? 0) + line.text.length);
    filled.push((filled[at] ?? 0) + (line.text === '' ? 0 : 1));
    if (at === 0) return;
    const step = !isLongLine(line) ? 0 : lines[at - 1]?.text === '' ? 1 : -2;
    apart.push((apart[at] ?? 0) + step);
  });
  const first = lines.findIndex(({ text }) => text.length >= PARAGRAPH);
  const proseEnd = findProseEnd(lines);
  return { proseEnd, from: findFrom(lines, proseEnd), firstParagraph: first < 0 ? lines.length : first, size, filled, apart };
}

/** The measures of a capture's lines; every reading asks, so each capture is measured once. */
export function getMeasures(lines: readonly Line[]): Measures {
  const known = KNOWN.get(lines);
  if (known !== undefined) return known;
  const measures = measureLines(lines);
  KNOWN.set(lines, measures);
  return measures;
}

/** A title and what stands with it. */
const MOST_TITLES = 3;
/** • entry · 1. entry */
const LISTED = /^(?:[•◦▪·*–—-]|\d{1,3}[.)])\s/u;

/** Whether a line is an entry of a list. */
export function isListed(text: string): boolean {
  return LISTED.test(text);
}

/** Whether a line stands right under another where paragraphs are set apart by blank lines: something else begins. */
export function isSeam(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text === '' || (lines[at - 1]?.text ?? '') === '' || isListed(text)) return false;
  const { apart, filled } = getMeasures(lines);
  return (apart[at] ?? 0) > 0 && (filled[at] ?? 0) > MOST_TITLES;
}
