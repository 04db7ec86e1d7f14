import type { Line } from '../../text/lines.ts';
import { STOPS } from '../../text/sentences.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { isLongLine } from '../furniture/prose.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isHeading } from '../thread/heading.ts';
import { getMeasures, isListed, isSeam } from '../thread/measure.ts';
import { findFilled } from '../thread/profile.ts';
import { readFrom, readName } from './bare.ts';
import type { BareReading } from './bare.ts';
import { hearVoice, isFuller, SILENCE } from '../thread/voice.ts';
import type { Voice } from '../thread/voice.ts';

/** What the place and the shape of a text's last lines say for their being readers' words that no system tells, and what they say against it. */
interface Shape {
  /** They begin right under a paragraph where all others are set apart; under a short line an entry of a list or a live blog does. */
  readonly seam: number;
  /** A person's name stands alone over them; a login is nothing else. */
  readonly name: number;
  /** A person's name stands alone over each of several texts. */
  readonly plural: number;
  /** A minute, or a day, stands on their first or second line. */
  readonly moment: number;
  /** Hardly more than a paragraph follows; many paragraphs without any name are an article's. */
  readonly few: number;
  /** They hold set words of a page, or are a label, a link, a list, no sentence, or a subhead and its text. */
  readonly page: number;
  /** They tell of the person named: an author's notice. */
  readonly notice: number;
  /** Set words of the page stand right above: there the article has ended. */
  readonly foot: number;
  /** They are too long beside the article. */
  readonly long: number;
}

/** What they sound like. */
interface Sound {
  /** They say "I" and "you" more often than the article, or the article never does. */
  readonly persons: number;
  /** They have signs and letters that an editor would mend, and the article has none. */
  readonly informal: number;
  /** They speak of what was read, or of who wrote it. */
  readonly works: number;
  readonly thanks: number;
  /** They end with a question. */
  readonly question: number;
  /** They begin with calling somebody. */
  readonly address: number;
}

/** What the rest of the text makes of them. */
interface Setting {
  /** They are not the first that stand right under a paragraph. */
  readonly later: number;
  /** A word of the name is a common one in this text: the name is a subhead. */
  readonly subhead: number;
  /** The name stands alone further up as well: it is no beginning. */
  readonly again: number;
}

/** Weight from which the last lines are believed to be readers'. */
const ENOUGH = 5;
const MOST_STARTS = 8;
const MOST_LINES = 60;
/** Lines of words that one comment has. */
const FEW = 3;
const FEWEST_WORDS_ABOVE = 60;
/** Words of a title count less as a name. */
const MOST_NAMES = 2;
const MOST_OPENING = 12;
/** How much of the article is listened to. */
const NEAR = 4000;
/** mara_l · mara7 */
const LOGIN = /^(?=\p{Ll}|\S*[\d_])[\p{L}\d_]+$/u;
/** “It was so” · «It was so» */
const QUOTED = /“[^“”]{0,600}”|"[^"]{0,600}"|«[^«»]{0,600}»|„[^„“”]{0,600}[“”]/gu;
/** https://example.org · Photo: Mara Lind · They said: */
const OF_PAGE = /^(?:https?:|www\.)\S+$|^\p{L}[\p{L} ]{1,24}:(?:\s|$)|:$/iu;
/** It was so. It (really) was */
const SAID = new RegExp(String.raw`[${STOPS})][\p{P}\s]{0,3}$|[${STOPS}]\s|[。！？]`, 'u');
const WORDS = /\p{L}+/gu;

function weighName(name: string): number {
  if (LOGIN.test(name)) return 3;
  return name.split(' ').length > MOST_NAMES ? 1 : 2;
}

function weighPlural(lines: readonly Line[], heads: readonly CommentHead[]): number {
  if (heads.length < 2) return 0;
  const isApart = heads.every(
    ({ first }, index) => index === 0 || (findFilled(lines, (heads[index - 1]?.last ?? 0) + 1, 1) ?? first) < first,
  );
  // Who speaks in turn is interviewed
  const isDialogue = heads.some(({ author }, index) => index > 1 && author === heads[index - 2]?.author);
  return isApart && !isDialogue ? 1 : -3;
}

function weighPersons(own: Voice, above: Voice): number {
  if (own.persons === 0) return 0;
  if (above.persons === 0 && above.words >= FEWEST_WORDS_ABOVE) return 2;
  return isFuller(own, above) ? 1 : 0;
}

/** Whether a word of a name stands in small letters anywhere in a text. */
function isCommon(lines: readonly Line[], { heads }: BareReading): boolean {
  const parts = new Set(toParts(heads).flatMap((part) => (part === part.toLowerCase() ? [] : [part.toLowerCase()])));
  return parts.size > 0 && lines.some(({ text }) => (text.match(WORDS) ?? []).some((word) => parts.has(word)));
}

/** The words of names, initials left out. */
function toParts(heads: readonly CommentHead[]): string[] {
  return heads.flatMap(({ author = '' }) => author.match(WORDS) ?? []).filter((part) => part.length > 2);
}

function isText(line: Line | undefined): boolean {
  return line !== undefined && (isLongLine(line) || SAID.test(line.text));
}

/** Whether an article may end above a line: with a sentence, or with one line of set words under it; more of them are a menu. */
function endsAbove(lines: readonly Line[], start: number): { readonly isEnd: boolean; readonly isFoot: boolean } {
  if (isText(lines[start - 1])) return { isEnd: true, isFoot: false };
  const over = findFilled(lines, start - 2, -1);
  const isFoot = findFurniture(lines[start - 1]?.text ?? '') !== undefined && over !== undefined && isText(lines[over]);
  return { isEnd: isFoot, isFoot };
}

/** What the place and the shape of the lines say. */
function findShape(lines: readonly Line[], reading: BareReading, end: number): Shape {
  const { start, heads, words, moment } = reading;
  const { size } = getMeasures(lines);
  const { isEnd, isFoot } = endsAbove(lines, start);
  const above = size[start] ?? 0;
  const text = words.join('\n');
  const [opening = ''] = words;
  const name = heads[0]?.author;
  const parts = toParts(heads);
  const isTimed = moment?.date?.time !== undefined;
  const isPage = words.some((line) => findFurniture(line) !== undefined || isHeading(line));
  const isBare = text === '' || OF_PAGE.test(opening) || isListed(opening) || (!isTimed && !SAID.test(text));
  // Unsigned, a short line over others is a subhead
  const isTitle = name === undefined && moment === undefined && !isLongLine(lines[start]) && words.length > 1;
  return {
    seam: !isSeam(lines, start) ? -2 : isEnd ? 2 : 0,
    name: name === undefined ? 0 : weighName(name),
    plural: weighPlural(lines, heads),
    moment: moment === undefined ? 0 : isTimed ? 2 : 1,
    few: words.length <= FEW ? 1 : name === undefined ? -1 : 0,
    page: (isPage ? -9 : 0) + (isBare ? -3 : 0) + (isTitle ? -3 : 0),
    notice: (text.match(WORDS) ?? []).slice(0, MOST_OPENING).some((word) => parts.includes(word)) ? -3 : 0,
    foot: isFoot ? 1 : 0,
    long: 2 * ((size[end] ?? 0) - above) > above ? -4 : 0,
  };
}

/** What the words sound like, as far as the article above does not sound so too. */
function findSound(own: Voice, article: Voice): Sound {
  return {
    persons: weighPersons(own, article),
    informal: own.informal && !article.informal ? 1 : 0,
    works: own.works > 0 ? 1 : 0,
    thanks: own.thanks ? 1 : 0,
    question: own.question ? 1 : 0,
    address: own.address ? 1 : 0,
  };
}

/** What the rest of the text says of the place. */
function findSetting(lines: readonly Line[], reading: BareReading): Setting {
  const { start, heads, moment } = reading;
  const name = heads[0]?.author;
  return {
    later: isSeam(lines, start) && lines.findIndex((_, at) => isSeam(lines, at)) < start ? -1 : 0,
    subhead: moment?.date?.time === undefined && isCommon(lines, reading) ? -3 : 0,
    again: name !== undefined && lines.findIndex(({ text }) => text === name) < start ? -2 : 0,
  };
}

function toSum(weights: Shape | Sound | Setting): number {
  return Object.values(weights).reduce<number>((sum, one) => sum + one, 0);
}

/** All that speaks for a reading, less what speaks against it; what can no more reach `most` is looked at no further. */
function weighReading(lines: readonly Line[], reading: BareReading, end: number, most: number): number {
  const shape = toSum(findShape(lines, reading, end));
  const own = hearVoice(reading.words.join('\n').replace(QUOTED, ' '));
  if (shape + toSum(findSound(own, SILENCE)) < most) return 0;
  const sum = shape + toSum(findSound(own, hearVoice(toNear(lines, reading.start).replace(QUOTED, ' '))));
  return sum < most ? 0 : sum + toSum(findSetting(lines, reading));
}

/** The end of the article above a line, as much as it takes to hear how it speaks. */
function toNear(lines: readonly Line[], before: number): string {
  const near: string[] = [];
  let size = 0;
  for (let at = before - 1; at >= 0 && size < NEAR; at--) {
    const text = lines[at]?.text ?? '';
    near.push(text);
    size += text.length;
  }
  return near.toReversed().join('\n').slice(-NEAR);
}

/** Where readers' words could begin: right under a paragraph, at a name alone, at the last paragraph. */
function findStarts(lines: readonly Line[], end: number): number[] {
  const { from, filled } = getMeasures(lines);
  const starts: number[] = [];
  for (let at = end - 1; at >= from && starts.length < MOST_STARTS; at--) {
    if (lines[at]?.text === '') continue;
    if ((filled[end] ?? 0) - (filled[at] ?? 0) > MOST_LINES) break;
    const isLast = lines[at - 1]?.text === '' && starts.length === 0;
    if (isLast || isSeam(lines, at) || readName(lines, at) !== undefined) starts.push(at);
  }
  return starts;
}

/** The last lines of a text where they sound like readers and stand as comments do, though no system tells them: heads with names, or one without. */
export function findUnsigned(lines: readonly Line[]): readonly CommentHead[] | undefined {
  const end = lines.findLastIndex(({ text }) => text !== '') + 1;
  const starts = findStarts(lines, end);
  if (starts.length === 0) return undefined;
  let best: BareReading | undefined;
  let most = ENOUGH;
  for (const start of starts) {
    const reading = readFrom(lines, start, end);
    const sum = weighReading(lines, reading, end, most);
    if (sum < most || (sum === most && best !== undefined)) continue;
    most = sum;
    best = reading;
  }
  return best?.heads;
}
