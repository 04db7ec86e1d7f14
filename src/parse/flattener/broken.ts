import { joinLines } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import { isRelative } from '../relative.ts';

/** | · , · · · /: a sign that stood between two words, on a line of its own since a flattener breaks a line at each element */
const SIGN = /^[|¦,·/]$/u;
/** 20/09/2012, · 3 mai 2015, over 14:02 */
const DAY = /^(?=[^,]{0,20}\p{Nd})[^,]{6,24},$/u;
const CLOCK = /^\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?|\s?h|\suhr)?$/iu;
const DASH = /^[-–—]$/u;
/** The sign of a list's item, on a line of its own over the item's words, blank lines between them or none */
const BULLET = /^[•◦▪‣]$/u;
const LISTED = /^[•◦▪‣]/u;
const FARTHEST_ITEM = 2;
const LONGEST_PART = 60;
const LONGEST = 160;

function isSign({ text }: Line): boolean {
  return text.length === 1 && SIGN.test(text);
}

/** What may stand beside a sign: some words that end no sentence. */
function isPart(line: Line | undefined): line is Line {
  return line !== undefined && line.text !== '' && line.text.length <= LONGEST_PART && !isSign(line);
}

/** Index after the lines that belong to the one at an index: word, sign, word, sign … */
function findEnd(lines: readonly Line[], from: number): number {
  const day = lines[from]?.text ?? '';
  if (day.endsWith(',') && DAY.test(day) && CLOCK.test(lines[from + 1]?.text.slice(0, LONGEST_PART) ?? '')) return from + 2;
  let end = from + 1;
  let size = lines[from]?.text.length ?? 0;
  for (let line = lines[end]; line !== undefined && isSign(line); line = lines[end]) {
    const next = lines[end + 1];
    size += (next?.text.length ?? 0) + 2;
    if (!isPart(next) || size > LONGEST) return end;
    end += 2;
  }
  return end;
}

/** Index of the item that a bullet stands over; undefined when no bullet stands there, or over nothing: before "2 hours ago" it is a dot between words. */
function findItem(lines: readonly Line[], at: number): number | undefined {
  if (!BULLET.test(lines[at]?.text ?? '')) return undefined;
  for (let next = at + 1; next <= at + FARTHEST_ITEM; next++) {
    const text = lines[next]?.text ?? '';
    if (text !== '') return LISTED.test(text) || isRelative(text) ? undefined : next;
  }
  return undefined;
}

/** Index after the lines that make one with the line at an index; the next index where it is whole. */
function findWhole(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const item = findItem(lines, at);
  if (item !== undefined) return item + 1;
  // "-" over "Mara", "," and "Husum" signs what stands above
  if (DASH.test(line?.text ?? '') && lines[at + 2]?.text === ',') return findEnd(lines, at + 1);
  return isPart(line) && (line.text.endsWith(',') || !endsClause(line.text)) ? findEnd(lines, at) : at + 1;
}

/** Lines that a flattener broke at each element of a page, whole again where signs between words or bullets show it: "Mara Lind", "|", "3 May 2015". */
export function joinBroken(lines: readonly Line[]): readonly Line[] {
  let isJoined = false;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const end = findWhole(lines, at);
    isJoined ||= end > at + 1;
    joined.push(end > at + 1 ? joinLines(lines.slice(at, end).filter(({ text }) => text !== '')) : (lines[at] as Line));
    at = end;
  }
  return isJoined ? joined : lines;
}
