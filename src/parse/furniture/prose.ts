import type { Line } from '../../text/lines.ts';

/** So much prose makes an article that a thread can stand under. */
const ENOUGH = 400;
/** Shorter lines may be anything. */
const SHORTEST = 80;

/** Whether a line is long enough to be running text. */
export function isLongLine(line: Line | undefined): boolean {
  return (line?.text.length ?? 0) >= SHORTEST;
}

/** Index after the line that completes an article's worth of prose; the number of lines when there is none. */
export function findProseEnd(lines: readonly Line[]): number {
  let size = 0;
  for (let at = 0; at < lines.length; at++) {
    if (isLongLine(lines[at])) size += lines[at]?.text.length ?? 0;
    if (size >= ENOUGH) return at + 1;
  }
  return lines.length;
}
