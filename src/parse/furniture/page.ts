import type { Line } from '../../text/lines.ts';
import { endsClause, endsSentence } from '../../text/sentences.ts';
import { dropBullet } from '../../text/bullet.ts';
import { parseTailField } from '../tail/credits.ts';
import { findFurniture } from './furniture.ts';
import { splitGlued } from './glued.ts';
import { findHeadline, hasMeta } from '../head/headline.ts';
import { findStretch, isRunning, ITEM, LITTLE } from './stretch.ts';
import { isKicker, isSection } from '../head/kickers.ts';
import { findTopHeading } from '../head/menu.ts';
import { isOtherDay } from '../head/labels.ts';
import { isClock, readBrokenDate } from '../head/meta.ts';

/** Where the article of a page that was dumped whole stands: indices among the lines, the end not included. */
export interface Page {
  /** The lines above its title that say when, by whom or of what kind; the others there are menus. */
  readonly head: ReadonlySet<number>;
  /** The line of its title. */
  readonly title: number;
  readonly end: number;
}

/** The office is closed. */
const BEGINS_SENTENCE = /^[\p{Lu}\p{Lo}"'“„«]/u;
/** What stands in the middle of articles too */
const BETWEEN_PARAGRAPHS: ReadonlySet<string> = new Set(['related', 'advertisement', 'share-bar', 'subscription']);
const FEWEST_KNOWN = 3;
const WORTH_OF_FURNITURE = 3;
const MOST_OTHERS = 4;
const MOST_OVER = 9;
/** Lines of a broken date. */
const BROKEN = 3;
const MOST_BETWEEN = 3;
const MOST_BLANK = 4;
/** The head of an article has fewer lines above its text. */
const FEWEST_ABOVE = 7;
/** A title that stands twice has so many words, and stands among so many lines. */
const FEWEST_WORDS = 4;
const FARTHEST_TWICE = 40;
const SHORTEST_PRINTED = 12;
const STARTS_WITH_DAY = /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}/u;
const BEHIND_PRINTED = /^(?:\s*$|\s{0,3}[|–—·•»-])/u;
/** A notice of the page above the title, and the standfirst, are no longer. */
const MOST_RUNNING = 500;

function isSentence(text: string): boolean {
  return BEGINS_SENTENCE.test(text) && text.includes(' ') && endsSentence(text);
}

/** Indices of the filled lines that end with this one, when they are a date broken over three: "24", "Jul", "2012". */
function findBroken(lines: readonly Line[], at: number): readonly number[] {
  const broken = [at];
  for (let above = at - 1; above >= 0 && broken.length < BROKEN; above--) if (lines[above]?.text !== '') broken.unshift(above);
  return readBrokenDate(broken.flatMap((index) => lines[index] ?? [])) !== undefined ? broken : [];
}

/** How many lines above an index are no sentences; the day and its clock that open a capture are of its article. */
function countMenu(lines: readonly Line[], end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '' || endsClause(text) || (count === 0 && isClock(text))) continue;
    if (count > 0 && count < BROKEN && findBroken(lines, at).length === count + 1) {
      count = 0;
      continue;
    }
    const glued = splitGlued(text);
    count += glued.length > 0 ? glued.length : findFurniture(dropBullet(text)) === undefined ? 1 : WORTH_OF_FURNITURE;
  }
  return count;
}

/** How many lines above an index are what only pages say: their buttons, their sections. */
function countKnown(lines: readonly Line[], end: number): number {
  const isKnown = (text: string): boolean => {
    const bare = dropBullet(text);
    return bare !== '' && (findFurniture(bare) !== undefined || isSection(bare));
  };
  return lines.slice(0, end).reduce((sum, { text }) => sum + (isKnown(text) ? 1 : splitGlued(text).filter(isKnown).length), 0);
}

/** Whether a line leads on to a list: "What you need:" over "1. a boat". */
function opensList(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.text.endsWith(':') !== true) return false;
  const below = lines.slice(at + 1, at + 1 + MOST_BLANK).find(({ text }) => text !== '');
  return below !== undefined && ITEM.test(below.text);
}

/** Index after the lines that go on below the running text: short sentences, lists and what a tail says, with a few others between them. */
function findEnd(lines: readonly Line[], after: number, end: number): number {
  let last = after;
  let others = 0;
  let isList = false;
  for (let at = after; at < end && others < MOST_OTHERS; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const reason = findFurniture(text);
    if (reason !== undefined && !BETWEEN_PARAGRAPHS.has(reason)) break;
    isList = opensList(lines, at) || (isList && ITEM.test(text));
    if (reason === undefined && (isList || isRunning(lines[at]) || isSentence(text) || parseTailField(text) !== undefined)) {
      last = at + 1;
      others = 0;
    } else others += 1;
  }
  return last;
}

/** The nearest line above with something on it. */
function findOver(lines: readonly Line[], at: number): string {
  return lines.slice(Math.max(0, at - MOST_BLANK), at).findLast(({ text }) => text !== '')?.text ?? '';
}

/** Indices of the lines above a title that say when, by whom or of what kind, a few others between them. */
function findHead(lines: readonly Line[], title: number): ReadonlySet<number> {
  const head = new Set<number>();
  let others = 0;
  for (let at = title - 1; at >= 0 && at > title - MOST_OVER && others < MOST_BETWEEN; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '' || head.has(at)) continue;
    const broken = findBroken(lines, at);
    if (broken.length > 0) for (const index of broken) head.add(index);
    else if (!isOtherDay(findOver(lines, at)) && (hasMeta(text) || isKicker(text) || isClock(text))) head.add(at);
    else others += 1;
  }
  return head;
}

/** 18/1/24, 10:02 The lamp is lit again | The Lamplighter: how browsers head the pages that they print */
function isPrinted(header: string, title: string): boolean {
  const at = title.length < SHORTEST_PRINTED ? -1 : header.indexOf(title);
  return at > 0 && BEHIND_PRINTED.test(header.slice(at + title.length));
}

/** Index of a line of several words that stands twice near the top: a page names its article so, in its trail and over it. */
function findTwice(lines: readonly Line[], end: number): number | undefined {
  const seen = new Map<string, number>();
  let running = 0;
  for (let at = 0; at < end && at < FARTHEST_TWICE && running < MOST_RUNNING; at++) {
    const text = lines[at]?.text ?? '';
    if (isRunning(lines[at])) running += text.length;
    if (endsClause(text)) continue;
    if (text.split(' ', FEWEST_WORDS).length < FEWEST_WORDS || findFurniture(text) !== undefined) continue;
    const first = seen.get(text);
    if (first !== undefined) return first;
    seen.set(text, at);
  }
  return undefined;
}

/** The header of a printed page, which names its title behind day and clock, and the title below it: indices. */
function findPrinted(lines: readonly Line[], end: number): { readonly header: number; readonly title: number } | undefined {
  const top = lines.findIndex(({ text }) => text !== '');
  const header = lines[top]?.text ?? '';
  if (!STARTS_WITH_DAY.test(header)) return undefined;
  const found = lines.slice(0, Math.min(end, FARTHEST_TWICE)).findIndex(({ text }, at) => at > top && isPrinted(header, text));
  return found < 0 ? undefined : { header: top, title: found };
}

/** Finds the article among the menus of a page; undefined where a text begins with the head of its article. */
export function findPage(lines: readonly Line[], end: number): Page | undefined {
  const most = findStretch(lines, end);
  const stretch = most ?? findStretch(lines, end, LITTLE);
  if (stretch === undefined || stretch.first >= end) return undefined;
  // Tables stand above a wrapped text as well
  const isDoubtful = most === undefined || lines[stretch.first]?.isRunning === true;
  const printed = findPrinted(lines, end);
  if (printed === undefined && isDoubtful && countKnown(lines, stretch.first) < FEWEST_KNOWN) return undefined;
  const isMenu = WORTH_OF_FURNITURE * stretch.first >= FEWEST_ABOVE && countMenu(lines, stretch.first) >= FEWEST_ABOVE;
  const twice = printed?.title ?? (isMenu ? undefined : findTwice(lines, end));
  if (!isMenu && (twice === undefined || lines.slice(0, twice).every(({ text }) => text === ''))) return undefined;
  const after = Math.min(stretch.last + 1, end);
  const title = twice ?? findTopHeading(lines, after) ?? findHeadline(lines, stretch.first, after);
  const head = findHead(lines, title);
  // The day in a printed page's header is that of the printing
  return { head: new Set([...head].filter((at) => at !== printed?.header)), title, end: findEnd(lines, after, end) };
}
