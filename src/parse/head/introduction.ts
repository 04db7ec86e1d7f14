import { isFull } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import { readByline } from './byline.ts';
import type { Stand } from './byline.ts';
import { parseOwnLine, parseRunIn } from './dateline.ts';
import type { Draft } from './draft.ts';
import { skipBullet } from '../thread/heads.ts';
import { readDatedLine, readMetaLine } from './meta.ts';
import { isNewsroom, isRole, parseByline } from './names.ts';
import { isRelative } from '../relative.ts';
import { readRow } from './row.ts';

const GOES_ON = /^\p{Ll}/u;
/** A shorter line introduces nothing. */
export const SHORTEST_STANDFIRST = 30;
const SHORTEST_PROVEN = 16;
const LONGEST_STANDFIRST = 400;
const LONGEST_OVER_DATELINE = 200;
const MOST_OVER_DATELINE = 3;
/** Short lines of a site over "by Ada Quill on March 3, 2014". */
const MOST_BEFORE_BYLINE = 3;
const LONGEST_BEFORE_BYLINE = 100;
/** The same over "March 3, 2014" alone: "Lamplighter editors" */
const MOST_BEFORE_DAY = 2;
const LONGEST_BEFORE_DAY = 60;
/** What stands between a name and its day. */
const LONGEST_FEW = 40;
const MOST_FEW = 4;
const FARTHEST_DAY = 4;
const LONGEST_NAMES = 80;
const LED_BY = /^(?:by|von|par|por|di|от)\s\p{Lu}/iu;
/** by Ada Quill on … · Posted on … by Ada Quill: set words, and not a name beside a date alone */
const LED = /^(?:(?:posted|written|published|submitted)\s)?(?:by|von|par|por|di|от)\s|\s(?:by|von|par|por|di|от)\s/iu;

/** Whether a line says by whom, and nothing else. */
function isByline(line: Line | undefined, stand: Stand): boolean {
  return line !== undefined && readByline(line, stand) !== undefined;
}

/** Whether a line says by whom in set words, and not when. */
export function isUndatedByline(line: Line | undefined): boolean {
  return line !== undefined && readByline(line, 'anywhere')?.dates.length === 0;
}

/** Whether a line says when or by whom, and nothing else: what may stand under a standfirst or beside a bare name. */
export function isMeta(line: Line | undefined, next?: Line): boolean {
  if (line === undefined) return false;
  return (
    isByline(line, isSureDate(next) ? 'bare' : 'anywhere') ||
    readMetaLine(line.text).length > 0 ||
    isRelative(line.text) ||
    parseOwnLine(line.text)?.date !== undefined
  );
}

/** Whether a line is so surely a date line that the line above it may be a bare name: a year, a time or a label stands in it. */
export function isSureDate(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (isRelative(line.text) ||
      readDatedLine(line.text).some(({ match, kind }) => match.year !== undefined || kind !== 'unlabelled') ||
      (line.text.includes('|') && readRow(line, true) !== undefined) ||
      parseOwnLine(line.text)?.date?.year !== undefined)
  );
}

/** Lektor, Stord · Hondarribia: what somebody is, or where */
function isFew(text: string): boolean {
  return text.length <= LONGEST_FEW && text.split(' ').length <= MOST_FEW && !endsClause(text);
}

/** Whether a line says when only if its other words, which no table knows, are none of a sentence's. */
function isLoose(text: string): boolean {
  return readMetaLine(text).length === 0 && readDatedLine(text).length > 0;
}

/** Whether a day stands a few lines below, what somebody is and one line that introduces the article between. */
function isOverDay({ date }: Draft, lines: readonly Line[], at: number): boolean {
  // Where the day is known only a line that can be nothing else is one more
  if (date !== undefined) return isSureDate(lines[at + 1]) && !isLoose(lines[at + 1]?.text ?? '');
  let introductions = 0;
  for (const line of lines.slice(at + 1, at + 1 + FARTHEST_DAY)) {
    if (isSureDate(line)) return true;
    if (isFew(line.text) || isRole(line.text) || isNewsroom(line.text)) continue;
    introductions += 1;
    if (introductions > 1 || line.text.length > LONGEST_OVER_DATELINE) return false;
  }
  return false;
}

/** Whether a line under a name says what somebody is, or where: a day stands below it. */
export function isUnderName(draft: Draft, lines: readonly Line[], at: number): boolean {
  return isFew(lines[at]?.text ?? '') && isOverDay(draft, lines, at);
}

/** Whether a line may be a bare name: a day follows, or a byline that says the name once more. */
export function isBareByline(draft: Draft, lines: readonly Line[], at: number): boolean {
  if ((lines[at]?.text.length ?? 0) > LONGEST_NAMES) return false;
  const next = lines[at + 1];
  const said = next === undefined ? undefined : parseByline(next.text);
  return isOverDay(draft, lines, at) || said?.names.join(' ') === lines[at]?.text;
}

function mayIntroduce(line: Line | undefined): boolean {
  const length = line?.text.length ?? 0;
  return length >= SHORTEST_STANDFIRST && length <= LONGEST_STANDFIRST;
}

/** How many lines from here on introduce the article: one or two sentences, then a byline or a date. */
export function countStandfirst(draft: Draft, lines: readonly Line[], at: number): number {
  if (draft.title === undefined || draft.standfirst !== undefined) return 0;
  // Below a name only a day proves it
  if (draft.byline.length > 0) return draft.date === undefined && mayIntroduce(lines[at]) && isSureDate(lines[at + 1]) ? 1 : 0;
  for (let count = 1; count <= 2; count++) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    // An entry of a list introduces nothing: it may be a comment
    if (line === undefined || skipBullet(line).marked) return 0;
    const { text } = line;
    if (text.length > LONGEST_STANDFIRST || text.length < SHORTEST_PROVEN) return 0;
    // "on April 7." ends a sentence that was wrapped
    const goesOn = GOES_ON.test(next?.text ?? '') && !isByline(next, 'anywhere');
    if (goesOn && text.length >= SHORTEST_STANDFIRST) continue;
    // Under a date only a byline proves that it was no text, and so it does under a few words
    const proven = isByline(next, isBareByline(draft, lines, at + count) ? 'bare' : 'anywhere');
    if (text.length < (proven ? SHORTEST_PROVEN : SHORTEST_STANDFIRST)) return 0;
    // Above the last line of all it is the text
    if ((proven || (draft.date === undefined && isMeta(next))) && !goesOn && lines.length > at + count + 1)
      return lines.slice(at, at + count).some((line) => parseRunIn(line.text) !== undefined) ? 0 : count;
  }
  return 0;
}

/** Whether a short line may stand over the paragraph with the dateline: a sentence or two, a caption. */
function mayStandOver(line: Line): boolean {
  const { text } = line;
  // "By the wire services" is said of nobody, and introduces nothing
  return text.length <= LONGEST_OVER_DATELINE && !skipBullet(line).marked && !LED_BY.test(text) && parseRunIn(text) === undefined;
}

/** How many short lines stand between what was read of the head and the paragraph that begins with the dateline. */
export function countOverDateline(draft: Draft, lines: readonly Line[], at: number): number {
  if (draft.title === undefined || draft.place !== undefined) return 0;
  for (let count = 1; count <= MOST_OVER_DATELINE; count++) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    if (line === undefined || next === undefined || !mayStandOver(line)) return 0;
    if (next.text.length > line.text.length && parseRunIn(next.text)?.place !== undefined) return count;
  }
  return 0;
}

/** Whether a line says by whom and when, both, in set words. */
function isFullByline(line: Line): boolean {
  const found = LED.test(line.text) ? readByline(line, 'anywhere') : undefined;
  const own = found?.dates.filter(({ kind }) => kind !== 'updated') ?? [];
  const date = own.findLast(({ kind }) => kind === 'published') ?? own[0];
  return found !== undefined && found.names.names.length > 0 && date?.match.year !== undefined;
}

/** How many short lines stand between what was read of the head and a line that says by whom and when, both, or, below fewer, the day alone. */
export function countBeforeMeta(draft: Draft, lines: readonly Line[], at: number): number {
  if (draft.title === undefined) return 0;
  for (let count = 1; count <= MOST_BEFORE_BYLINE; count++) {
    const { text = '' } = lines[at + count - 1] ?? {};
    const next = lines[at + count];
    if (next === undefined || text.length > LONGEST_BEFORE_BYLINE || text.endsWith('.')) return 0;
    if (draft.byline.length === 0 && isFullByline(next)) return count;
    if (count > MOST_BEFORE_DAY || text.length > LONGEST_BEFORE_DAY || endsClause(text)) continue;
    if (draft.date === undefined && readMetaLine(next.text).some(({ match }) => isFull(match))) return count;
  }
  return 0;
}
