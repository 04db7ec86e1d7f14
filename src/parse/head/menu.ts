import { findDates } from '../../text/dates/find.ts';
import { isFull } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import { dropBullet } from '../../text/bullet.ts';
import { splitGlued } from '../furniture/glued.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { isSurelyTitle } from './head.ts';
import { hasMeta } from './headline.ts';
import { isKicker, isSection } from './kickers.ts';
import { parseBareNames } from './names.ts';
import { isRunning } from '../furniture/stretch.ts';

/** Lines of a menu, and how many of them make one. */
const MOST_LINES = 40;
const FEWEST_ITEMS = 3;
/** Lines over a text that has a menu over its title: the menu may stand on one. */
const FEWEST_ABOVE = 2;
/** A line of a page's that is no entry: its motto, "Change your town" */
const MOST_OTHERS = 2;
/** A title and the few words below it. */
const MOST_OPENING = 2;
const LONGEST_ITEM = 28;
const LONGEST_WIDE_ITEM = 7;
const MOST_WORDS = 3;
const LONGEST_LINK = 100;
const SHORTEST_SENTENCE = 40;
const SHORTEST_COPY = 10;
const ENOUGH_KNOWN = 0.6;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** News | Sport | Weather · News   Sport · Harbour · Rope */
const BETWEEN_ENTRIES = /\s{0,3}[|·•]\s{0,3}|\t\s{0,9}|\s{2,9}/u;
/** Lamplighter > News > Harbour */
const BETWEEN_STEPS = /\s>{1,2}\s|\s{0,3}[»›‹→]\s{0,3}/u;
const STEP = /^\p{Lu}[^>|»›]{1,30}\s>\s\p{Lu}[^>|»›.!?]{1,30}$/u;
/** Seal in the car park | The Jetty: what parts a title from the name of its page */
const BEHIND_TITLE = /^\s{1,3}(?:[|»–—-]|::)\s/u;
/** #The Lamplighter » Feed: where a text browser tells the feeds of a page */
const FEED = /^#\S/u;
const LETTER = /\p{L}/u;

function isShort(text: string): boolean {
  if (endsClause(text)) return false;
  if (WIDE.test(text)) return text.length <= LONGEST_WIDE_ITEM;
  return text.length <= LONGEST_ITEM && text.split(' ').length <= MOST_WORDS;
}

/** Whether a line or a part of one is what menus are known to say. */
function isKnown(text: string): boolean {
  return isSection(text) || isKicker(text) || findFurniture(text) !== undefined;
}

/** Whether a whole menu stands on one line, or the way from the front page to the article. */
function isRow(text: string): boolean {
  const steps = text.split(BETWEEN_STEPS);
  if (steps.length >= FEWEST_ITEMS) return steps.slice(0, -1).every((step) => step.length <= LONGEST_ITEM * 2);
  const entries = text.split(BETWEEN_ENTRIES);
  if (entries.length >= FEWEST_ITEMS) return entries.every(isShort) && entries.some(isKnown);
  const words = text.split(' ');
  return words.length >= FEWEST_ITEMS && areMostKnown(words);
}

/** Whether so many of the words are known; the rest is not looked at where too few can be. */
function areMostKnown(words: readonly string[]): boolean {
  const fewest = ENOUGH_KNOWN * words.length;
  let known = 0;
  for (let at = 0; at < words.length && known < fewest && known + words.length - at >= fewest; at++)
    if (isKnown(words[at] ?? '')) known += 1;
  return known >= fewest;
}

type Kind = 'item' | 'known' | 'row' | 'meta' | 'text' | 'other';

/** Whether a link of a text browser opens a line, as none does in a text. */
function isLink({ cuts, indent }: Line): boolean {
  return cuts?.[0]?.reason === 'link-number' && cuts[0].start === indent;
}

function toKind(line: Line): Kind {
  const { text, cuts } = line;
  if (FEED.test(text) && cuts !== undefined) return 'row';
  if (isLink(line) && text.length <= LONGEST_LINK) return 'known';
  const bare = dropBullet(text);
  if (isRunning(line)) return 'text';
  if (isKnown(bare)) return 'known';
  if (isRow(bare) || splitGlued(bare).length > 0) return 'row';
  if (hasMeta(text)) return 'meta';
  if (endsClause(text) && text.length >= SHORTEST_SENTENCE) return 'text';
  return isShort(bare) ? 'item' : 'other';
}

/** One of the lines on top of a capture. */
interface Entry {
  readonly at: number;
  readonly text: string;
  readonly kind: Kind;
  readonly indent: number;
}

function isEntry({ kind }: Entry): boolean {
  return kind === 'item' || kind === 'known' || kind === 'row';
}

/** How many entries lines make; a menu on one line is one of several. */
function countEntries(top: readonly Entry[]): number {
  return top.reduce((sum, entry) => sum + (entry.kind === 'row' ? FEWEST_ITEMS : isEntry(entry) ? 1 : 0), 0);
}

/** Whether so many lines stand over the first running text as a menu and a title need. */
function hasRoom(lines: readonly Line[], end: number): boolean {
  let above = 0;
  for (let at = 0; at < end && above < FEWEST_ABOVE; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.cuts === undefined && isRunning(line)) return false;
    above += 1;
  }
  return true;
}

/** The lines on top, up to the first of the text, or that says when or by whom below what could be a menu; none where too many are no entries. */
function readTop(lines: readonly Line[], end: number): readonly Entry[] {
  const top: Entry[] = [];
  let others = 0;
  for (let at = 0; at < end && top.length < MOST_LINES; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    // The day of a date that is broken over lines
    if (!LETTER.test(line.text)) return [];
    const entry: Entry = { at, text: line.text, kind: toKind(line), indent: line.indent };
    top.push(entry);
    if (entry.kind === 'other') others += 1;
    if (top[0]?.kind === 'other' || others > MOST_OTHERS + MOST_OPENING) return [];
    // The day of the capture may stand right under a menu, and the title below it
    const isUnderMenu = top.at(-2)?.kind === 'row' || top.at(-2)?.kind === 'known';
    if (entry.kind === 'text' || (entry.kind === 'meta' && !isUnderMenu && countEntries(top) >= FEWEST_ITEMS)) return top;
  }
  return [];
}

/** Whether a line is a title once more, without the name of its page. */
function isCopy(text: string, title: string): boolean {
  return text.length >= SHORTEST_COPY && title.startsWith(text) && (text === title || BEHIND_TITLE.test(title.slice(text.length)));
}

/** The entries between a title with its page's name and the title alone: a menu, whatever they say. */
function findBetween(lines: readonly Line[], end: number): readonly number[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const title = lines[first]?.text ?? '';
  const copy = lines.slice(0, Math.min(end, first + 2 * MOST_LINES)).findIndex(({ text }, at) => at > first && isCopy(text, title));
  const between: number[] = [];
  for (let at = first + 1; at < copy; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const kind = toKind(line);
    if (kind === 'text' || kind === 'other') return [];
    if (kind !== 'meta') between.push(at);
  }
  return between;
}

/** The first of one or two lines, or the one that is centred. */
function findOpening(top: readonly Entry[], first: number, last: number): number | undefined {
  const [one, two] = top.slice(first, last);
  if (one?.kind !== 'other' || last - first > MOST_OPENING) return undefined;
  return two?.kind === 'other' && two.indent > one.indent ? first + 1 : first;
}

/** Index within the top of the line that is the title: the first of the one or two lines that are no entries, or a short one over date or byline. */
function findTitle(top: readonly Entry[]): number | undefined {
  const last = top.length - 1;
  const above = top.slice(0, last);
  const title = above.findLastIndex(isEntry) + 1;
  if (title < last) return findOpening(top, title, last);
  const over = top[last - 1];
  if (top[last]?.kind !== 'meta' || over?.kind !== 'item') return undefined;
  const higher = top[last - 2];
  // "Lamp is lit again", and below it a bare name over the day
  const isName = parseBareNames(over.text) !== undefined && higher?.kind === 'item' && higher.text.split(' ').length === MOST_WORDS;
  return isName ? last - 2 : last - 1;
}

function isTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines.slice(at + 1).find(({ text }) => text !== '');
  return line !== undefined && isSurelyTitle(line, next);
}

function hasDay(text: string): boolean {
  return findDates(text).some(isFull);
}

/** Index of the first heading that Markdown ranks above all others, unless it is a link to the front page. */
export function findTopHeading(lines: readonly Line[], end: number): number | undefined {
  const found = lines.slice(0, end).findIndex(({ mark, cuts }) => mark?.kind === 'heading' && mark.level === 1 && cuts === undefined);
  return found < 0 ? undefined : found;
}

/** The links and entries over such a heading, where no words of an article stand among them. */
function findOverHeading(lines: readonly Line[], end: number): readonly number[] {
  const heading = findTopHeading(lines, Math.min(end, 2 * MOST_LINES)) ?? 0;
  const menu: number[] = [];
  let isMenu = false;
  for (const [at, line] of lines.slice(0, heading).entries()) {
    const kind = line.cuts === undefined ? toKind(line) : 'row';
    if (kind === 'text' || kind === 'other') return [];
    if (line.text === '' || kind === 'meta') continue;
    isMenu ||= kind !== 'item';
    menu.push(at);
  }
  return isMenu ? menu : [];
}

/** Whether a line is a way of three steps, or of two with a sign that no title has between its parts: "Lamplighter > News", "News / Region / Harbour". */
function isTrail(text: string): boolean {
  if (text.split(BETWEEN_STEPS).length >= FEWEST_ITEMS) return isRow(text);
  const steps = text.split(' / ');
  return STEP.test(text) || (steps.length >= FEWEST_ITEMS && steps.every(isShort));
}

/** Index of the way from the front page to the article, where it opens a text and the title stands below it: "Forum » Workshop » Small boats". */
function findTrail(lines: readonly Line[], end: number): number | undefined {
  const filled: number[] = [];
  for (let at = 0; at < end && filled.length <= MOST_OPENING; at++) if (lines[at]?.text !== '') filled.push(at);
  const [trail = -1, second = -1, third = -1] = filled;
  const text = lines[trail]?.text ?? '';
  if (text.length > LONGEST_LINK || !isTrail(text)) return undefined;
  // The day of the article may stand between the way and the title
  const title = hasDay(lines[second]?.text ?? '') ? third : second;
  const below = lines[title];
  return below !== undefined && below.text.length <= LONGEST_LINK && isTitle(lines, title) ? trail : undefined;
}

/** Indices of the lines of a menu over the title: entries on lines of their own or in a row, and below them a title with date, byline or text. */
export function findMenu(lines: readonly Line[], end: number): ReadonlySet<number> {
  const trail = findTrail(lines, end);
  if (trail !== undefined) return new Set([trail]);
  const over = findOverHeading(lines, end);
  if (over.length > 0) return new Set(over);
  const between = findBetween(lines, end);
  if (between.length > 0) return new Set(between);
  const top = hasRoom(lines, end) ? readTop(lines, end) : [];
  const title = findTitle(top);
  if (title === undefined || !isTitle(lines, top[title]?.at ?? 0)) return new Set();
  const menu = top.slice(0, title);
  const others = menu.filter(({ kind }) => kind === 'other').length;
  const isProven = top.at(-1)?.kind === 'meta' || menu.some(({ kind }) => kind === 'known' || kind === 'row');
  if (!isProven || others > MOST_OTHERS || countEntries(menu) < Math.max(FEWEST_ITEMS, others * 2)) return new Set();
  // The day of the capture may stand over a page
  const isDated = lines.slice((top[title]?.at ?? 0) + 1, (top.at(-1)?.at ?? 0) + MOST_OPENING).some(({ text }) => hasDay(text));
  return new Set(menu.filter(({ kind, text }) => kind !== 'meta' || (isDated && hasDay(text))).map(({ at }) => at));
}
