import type { Line } from '../text/lines.ts';

/** Wider lines were not wrapped by anything that wraps text. */
const WIDEST = 100;
const NARROWEST = 30;
const ENOUGH = 0.5;
const ENDS_SENTENCE = /[.!?…:;。！？"”»)\]]$/u;

/**
 * Whether a text was wrapped to a width: most lines that are followed by another end in mid-sentence at a point where the next word would not
 * have fitted. A text with a paragraph a line fails on both counts.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.raw.trimEnd().length);
  if (width > WIDEST || width < NARROWEST) return false;
  let pairs = 0;
  let wrapped = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || before.text === '' || line.text === '' || line.indent > before.indent) continue;
    pairs += 1;
    const space = line.text.indexOf(' ');
    const firstWord = space < 0 ? line.text.length : space;
    if (before.indent + before.text.length + 1 + firstWord > width && !ENDS_SENTENCE.test(before.text)) wrapped += 1;
  }
  return wrapped > 0 && wrapped >= ENOUGH * pairs;
}
