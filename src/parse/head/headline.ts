import { rememberLatest } from '../../text/remember.ts';
import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { toLetters } from '../../text/letters.ts';
import { hasBullet } from '../../text/bullet.ts';
import { parseTailField } from '../tail/credits.ts';
import { parseOwnLine } from './dateline.ts';
import { splitGlued } from '../furniture/glued.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { LONGEST_META, readMetaLine } from './meta.ts';
import { parseBareNames, parseByline } from './names.ts';
import { isRelative } from '../relative.ts';
import { isRunning, isRunningText } from '../furniture/stretch.ts';

/** How many lines above the running text, and below its first line, may be its title. */
const MOST_ABOVE = 60;
const MOST_BELOW = 7;
const LONGEST = 200;
/** What is longer and has the signs of sentences is hardly one. */
const LONGEST_TITLE = 130;
const SHORTEST = 3;
const MOST_NEAR = 4;
const FARTHEST_NEAR = 12;
const LONG_NEIGHBOUR = 60;
/** Shorter lines stand twice in a page by chance. */
const SHORTEST_REPEATED = 10;
const MOST_SHARED = 5;
const STEM = 5;
const SHORTEST_STEM = 4;
const UNDER_HEADING = -1;
const UNDER_NAME = -1.5;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The same where all is ASCII, many times faster. */
const ASCII_WORD = /[A-Za-z\d]+/g;
const BEYOND_ASCII = /[^\0-\u007f]/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SOFT_HYPHEN = /[\u00ad\u200b]/gu;
/** A title has no end: "The office is closed." · "Most read:" */
const ENDS = /[.,;:]$/u;
/** Home » News · Harbour | The Lamplighter · © The Lamplighter */
const SEPARATOR = /\s[|»>/→›·•]\s|©/u;
/** By Harbour News and others */
const BYLINE = /^(?:By|BY|by|Von|Par|Por)\s\p{Lu}.{2,60}$/u;
/** @dellafrost */
const HANDLE = /^@\S{1,40}$/u;
/** Foto: Ada Quill */
const PICTURE = /foto|photo|bild|image|getty|archiv/iu;

/** What every candidate of a page is weighed against. */
interface Page {
  readonly lines: readonly Line[];
  /** Index of the first line of running text. */
  readonly first: number;
  /** Index of the first line with something on it. */
  readonly opening: number;
  /** Stems of the words of the running text, each with the number of lines that have it. */
  readonly said: ReadonlyMap<string, number>;
  /** The letters of every line, a line a line. */
  readonly keys: string;
}

/** Stems of the longer words; of a script without spaces each pair of signs. */
function toStems(text: string): readonly string[] {
  const words = findWords(text.replace(SOFT_HYPHEN, '').toLowerCase());
  if (!WIDE.test(text)) return words.filter(({ length }) => length >= SHORTEST_STEM).map((word) => word.slice(0, STEM));
  return words.flatMap((word) => {
    if (WIDE.test(word)) return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
    return word.length < SHORTEST_STEM ? [] : [word.slice(0, STEM)];
  });
}

function findWords(text: string): readonly string[] {
  return text.match(BEYOND_ASCII.test(text) ? WORD : ASCII_WORD) ?? [];
}

/** Whether a line says when or by whom, whatever else it says. */
export const hasMeta = rememberLatest((text: string): boolean => {
  if (text.length > LONGEST_META) return false;
  return (
    readMetaLine(text).length > 0 ||
    isRelative(text) ||
    parseByline(text) !== undefined ||
    findDates(text).some(isFull) ||
    parseOwnLine(text)?.date !== undefined
  );
});

/** The nearest lines with something on them that are no furniture. */
function findNear(lines: readonly Line[], at: number, step: 1 | -1): readonly number[] {
  const near: number[] = [];
  for (let away = 1; away <= FARTHEST_NEAR && near.length < MOST_NEAR; away++) {
    const next = at + step * away;
    const text = lines[next]?.text ?? '';
    if (text !== '' && findFurniture(text) === undefined) near.push(next);
  }
  return near;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === '';
}

function isCandidate(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || HANDLE.test(text)) return false;
  return splitGlued(text).length === 0 && findFurniture(text) === undefined && parseTailField(text) === undefined && !hasMeta(text);
}

/** A title names what the text is about, in several words. */
function weighWords(text: string, said: ReadonlyMap<string, number>, isOwn: boolean): number {
  const stems = toStems(text);
  // What a line of the text says itself is said elsewhere only if it is said twice
  const shared = stems.filter((stem) => (said.get(stem) ?? 0) > Number(isOwn)).length;
  const count = findWords(text).length;
  const about = shared === 0 ? -0.5 : shared / stems.length + 0.5 * Math.min(shared, MOST_SHARED);
  return about + (count < 2 ? -0.5 : 0) + (count > 4 ? 0.5 : 0);
}

/** What a line has that no title has: an end, separators, the name of a person alone. */
function weighSigns(text: string): number {
  // A long sentence with its full stop is of the text
  const running = text.length > LONGEST_TITLE || ENDS.test(text) ? -4 : -1;
  return (
    (ENDS.test(text) ? -2 : 0) +
    (SEPARATOR.test(text) ? -2 : 0) +
    (PICTURE.test(text) ? -1.7 : 0) +
    (BYLINE.test(text) || hasBullet(text) ? -2 : 0) +
    (parseBareNames(text) === undefined ? 0 : -0.5) +
    (isRunningText(text) ? running : 0)
  );
}

/** A date often stands over a title; a name or another heading makes a caption or a subtitle of a line. */
function weighAbove(lines: readonly Line[], over: number | undefined, higher: number | undefined): number {
  const text = lines[over ?? -1]?.text ?? '';
  if (text.length <= LONGEST_META && parseByline(text) !== undefined) return UNDER_NAME;
  const isUnderDate = hasMeta(text) || hasMeta(lines[higher ?? -1]?.text ?? '');
  return (isUnderDate ? 1.2 : 0) + (over !== undefined && isHeading(lines, over) ? UNDER_HEADING : 0);
}

/** A heading stands apart, near a date or a name, and not under another heading. */
function weighNeighbours(lines: readonly Line[], at: number): number {
  const above = isBlank(lines[at - 1]);
  const below = isBlank(lines[at + 1]);
  const [over, ...higher] = findNear(lines, at, -1);
  const [under, ...lower] = findNear(lines, at, 1);
  const isMetaAt = (index: number | undefined): boolean => hasMeta(lines[index ?? -1]?.text ?? '');
  return (
    (above ? 1.5 : 0) +
    (below ? 2 : 0) +
    (above && below ? 1.5 : 0) +
    (isMetaAt(under) ? 2.5 : 0) +
    (lower.some(isMetaAt) ? 1.5 : 0) +
    weighAbove(lines, over, higher[0]) +
    ((lines[under ?? -1]?.text.length ?? 0) > LONG_NEIGHBOUR ? 1 : 0)
  );
}

function isHeading(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isApart = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
  if (!isApart || text.length > LONGEST || ENDS.test(text) || SEPARATOR.test(text) || hasMeta(text)) return false;
  return findWords(text).length > 2;
}

/** How likely a line is the title; the figures were weighed on pages whose titles are known. */
function weigh(page: Page, at: number, below: number): number {
  const { lines, first, opening, said, keys } = page;
  const text = lines[at]?.text ?? '';
  const key = toLetters(text);
  const isRepeated = key.length >= SHORTEST_REPEATED && keys.includes(key, keys.indexOf(key) + 1);
  const place = at < first ? 0 : at === first ? -1 : -1.7 - 0.4 * below;
  return (
    weighWords(text, said, at >= first && isRunning(lines[at])) +
    weighSigns(text) +
    weighNeighbours(lines, at) +
    place +
    (isRepeated ? 1.1 : 0) +
    (at === opening ? 1.7 : 0)
  );
}

/** Index of the line that is most likely the title of the running text that begins at `first` and ends before `end`. */
export function findHeadline(lines: readonly Line[], first: number, end: number): number {
  const said = new Map<string, number>();
  for (let at = first; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (isRunning(lines[at])) for (const stem of new Set(toStems(text))) said.set(stem, (said.get(stem) ?? 0) + 1);
  }
  const keys = lines.map(({ text }) => toLetters(text)).join('\n');
  const page: Page = { lines, first, opening: lines.findIndex((line) => !isBlank(line)), said, keys };
  let best = first;
  let most = -Infinity;
  const consider = (at: number, below: number): void => {
    if (!isCandidate(lines[at]?.text ?? '')) return;
    const weight = weigh(page, at, below);
    if (weight <= most) return;
    most = weight;
    best = at;
  };
  let away = 0;
  for (let at = first; at >= 0 && away <= MOST_ABOVE; at--) {
    if (isBlank(lines[at])) continue;
    away += 1;
    consider(at, 0);
  }
  let below = 0;
  for (let at = first + 1; at < end && below < MOST_BELOW; at++) {
    if (isBlank(lines[at])) continue;
    below += 1;
    consider(at, below);
  }
  return best;
}
