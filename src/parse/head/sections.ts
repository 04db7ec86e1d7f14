import { findMonth } from '../../text/dates/months.ts';
import type { Line } from '../../text/lines.ts';
import { isPlaceName } from '../../text/places/index.ts';
import { isHost } from '../../text/webaddress.ts';
import { endsClause } from '../../text/sentences.ts';
import { dropBullet } from '../../text/bullet.ts';
import { beginsText, isRunningText } from '../furniture/stretch.ts';
import { isRelative } from '../relative.ts';
import { isAgency } from './agencies.ts';
import { parseOwnLine } from './dateline.ts';
import { isKicker, isSection } from './kickers.ts';
import { hasMeta } from './headline.ts';
import { isClock, readDatedLine } from './meta.ts';
import { parseBareNames, parseByline } from './names.ts';

/** What stands over a title: where the article stands in its paper, and perhaps its day. */
export interface Sections {
  /** Index of the title. */
  readonly title: number;
  /** Index of the section's name that is the article's own; the other lines are entries of a menu, or say when. */
  readonly kicker?: number;
}

const MOST_OVER = 8;
const MOST_WORDS = 3;
const LONGEST_NAME = 28;
const LONGEST_WIDE = 7;
const LONGEST_UNSPACED = 16;
/** A title of fewer words may be a section's name itself. */
const FEWEST_TITLE_WORDS = 3;
const LONGEST_TITLE = 200;
/** Below a name of several words a longer line may be what introduces it. */
const LONGEST_UNDER_WORDS = 90;
/** More of them are a menu, and the last one need not be the article's own. */
const MOST_SECTIONS = 3;
/** So many short lines are a menu, whatever they say. */
const ENOUGH_NAMES = 3;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A title may ask, call or be cut short, and does not end so. */
const ENDS_STATEMENT = /(?<!\.\.)[.;:,。।۔։]["'”»’)]{0,3}$/u;
const BEGINS = /^["'“„«‘([]{0,2}\s?[\p{L}\p{M}\p{Nd}]/u;
const LETTER = /\p{L}/u;
/** • 112: an entry of a menu that is a number */
const NUMBERED = /^[*•◦▪·]\s{1,3}\d{1,4}$/u;
/** /ПБ/ · (eb): who entered it */
const INITIALS = /^[/([]\p{L}{2,4}[/)\]]$/u;
/** Below a title there is text within so many lines. */
const FARTHEST_TEXT = 6;

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/** Sport · Aus der Region · 港聞: too short for a title, and no sentence */
function isShort(line: string): boolean {
  if (INITIALS.test(line) || NUMBERED.test(line)) return true;
  const text = dropBullet(line);
  if (endsClause(text) || !BEGINS.test(text) || !LETTER.test(text) || findMonth(text.toLowerCase()) !== undefined) return false;
  if (WIDE.test(text)) return text.length <= LONGEST_WIDE;
  if (UNSPACED.test(text)) return text.length <= LONGEST_UNSPACED;
  return text.length <= LONGEST_NAME && countWords(text) <= MOST_WORDS;
}

function isDay(text: string): boolean {
  return isRelative(text) || isClock(text) || readDatedLine(text).length > 0 || parseOwnLine(text)?.date !== undefined;
}

/** Whether a line may be a title, and can hardly be a section's name. */
function mayBeTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || ENDS_STATEMENT.test(text) || !BEGINS.test(text) || hasMeta(text)) return false;
  return WIDE.test(text) || UNSPACED.test(text) || countWords(text) >= FEWEST_TITLE_WORDS;
}

/** Whether a line is the name of an agency or of a site. */
function isHouse(text: string): boolean {
  return isAgency(text) || isHost(text);
}

/** Whether a short line is surely no title: known as a section, a kicker, a house or a place. */
function isKnown(text: string): boolean {
  return isSection(text) || isKicker(text) || isHouse(text) || isPlaceName(text);
}

/** Whether short lines can be names of sections: several, one word, or over a title that says its day or its author below. */
function areSections(names: readonly string[], title: string, isDated: boolean, below: string | undefined): boolean {
  const [first = ''] = names;
  if (names.length >= ENOUGH_NAMES || names.every(isKnown)) return true;
  // "Bridge closes", a name, and then what introduces the article
  const mayBeShortTitle = countWords(first) > 1 && !isKnown(first);
  if ((mayBeShortTitle && isDated) || names.some((name) => parseBareNames(name) !== undefined)) return false;
  if (!mayBeShortTitle || names.length > 1) return true;
  return title.length <= LONGEST_UNDER_WORDS && below !== undefined && (isDay(below) || parseByline(below) !== undefined);
}

/** Whether a text begins below a line, or what says when or by whom over it: what stands over a list or a poem is no head. */
function hasTextBelow(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  if (lines.length > at + 2 && (isDay(below) || parseByline(below) !== undefined)) return true;
  for (let next = at + 1; next <= at + FARTHEST_TEXT; next++) if (beginsText(lines, next)) return true;
  return false;
}

/** Finds the title under names of sections that no table knows: short lines, perhaps a day, and below them the first line that is too long for one. */
export function findSections(lines: readonly Line[]): Sections | undefined {
  const names: number[] = [];
  let isDated = false;
  for (let at = 0; at <= MOST_OVER; at++) {
    const { text } = lines[at] ?? {};
    if (text === undefined || isRunningText(text)) return undefined;
    if (isDay(text)) isDated = true;
    else if (isShort(text) || isHouse(text)) {
      if (parseByline(text) !== undefined) return undefined;
      if (isDated && names.length > 0 && names.length < ENOUGH_NAMES && !isKnown(text)) return undefined;
      names.push(at);
    } else {
      if (names.length === 0 || parseByline(text) !== undefined) return undefined;
      const said = names.map((index) => lines[index]?.text ?? '');
      const isTitle = mayBeTitle(text) && said.every(({ length }) => length <= text.length) && hasTextBelow(lines, at);
      if (!isTitle || !areSections(said, text, isDated, lines[at + 1]?.text)) return undefined;
      const kicker = names.length > MOST_SECTIONS ? undefined : names.findLast((index) => !isHouse(lines[index]?.text ?? ''));
      return { title: at, ...(kicker !== undefined && { kicker }) };
    }
  }
  return undefined;
}
