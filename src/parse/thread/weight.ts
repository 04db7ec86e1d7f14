import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import type { CommentHead } from './dialect.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { findHeading, readCount, weighHeading } from './heading.ts';
import { findPlainFoot } from './heads.ts';
import { isTold, toSignatureName } from '../learned/name.ts';
import { readOrdinal } from '../learned/ordinals.ts';
import { getMeasures, isSeam, PARAGRAPH } from './measure.ts';
import { isLongLine } from '../furniture/prose.ts';
import { areTitled } from './overtitle.ts';
import { areLabels, arePeople, isPerson } from './people.ts';
import { findFilled } from './profile.ts';
import { hearVoice } from './voice.ts';
import { LONGEST_SMALL, toShape } from '../learned/columns.ts';
import { findConstants, NO_SHAPES, readGap, readGaps } from './gap.ts';
import type { Gap } from './gap.ts';

/** What each sign weighs that heads are those of a thread, or are not; each counts once for all of them. */
interface Weights {
  /** One of them is nothing else. */
  readonly form: number;
  /** Most have a moment to the minute; a day or an age. */
  readonly moment: number;
  /** A thread's heading stands right above, and counts as many comments as were found. */
  readonly heading: number;
  readonly plural: number;
  /** An article stands above. */
  readonly place: number;
  /** Most have sentences of their own: entries of menus and lists do not. */
  readonly speech: number;
  /** Most have a button below; a line that is the same for most. */
  readonly buttons: number;
  /** What stands in the place of names is titles or labels. */
  readonly names: number;
  /** Most names could be lines of the page's own. */
  readonly doubt: number;
  /** Some of the names come back, or are logins. */
  readonly people: number;
  /** "Mara says:" announces most of them. */
  readonly said: number;
  /** Numbers of their own count them. */
  readonly numbered: number;
  /** Addresses or points stand beside the names. */
  readonly told: number;
  /** The oldest is the first; lists of articles begin with the newest. */
  readonly order: number;
  /** Nothing but a comment's worth of text follows the last of them. */
  readonly close: number;
  /** More of an article than stands above follows: it quotes the comments of others. */
  readonly quoted: number;
  /** The first is glued to the article above, whose paragraphs are set apart. */
  readonly seam: number;
  /** The only one is glued to a paragraph of a whole article, and little follows it. */
  readonly lone: number;
  /** All say the same, as entries of a calendar do, or stand under titles of articles. */
  readonly refrain: number;
}

/** Weights from which heads are a thread's. */
export const ENOUGH = 5;
/** Words of a name, on the average; more where no page's foot follows. */
const MOST_WORDS = 3;
const MOST_WORDS_CLOSE = 6;
const MOST_BEHIND = 16;
const MOST_BEHIND_WITH_BUTTONS = 40;
const MOST_LONE = 3;
const FEWEST_ORDERED = 3;
const FEWEST_STEPS = 2;
/** Where nothing else is known of the texts, more of them must be sentences. */
const ENOUGH_SPEECH = 0.5;
const ENOUGH_SPEECH_ALONE = 0.75;
const LITTLE_SPEECH = 0.3;
const SOME = 0.3;
const HALF = 0.5;
const TITLES = -3;
const LABELS = -9;
const QUOTED = -9;
const REFRAIN = -9;
const FEWEST_REFRAINS = 3;
const MOST_QUOTED = 5;
const FEWEST_PARAGRAPHS = 2;
/** Mara says: · Mara said... */
const SAID = /(?:[:：…]|\.{3})$/u;
/** What heads of one certainty add to a reading: those that could be chance add little. */
const WORTH = { 1: 0.5, 2: 2, 3: 3 } as const;

function toShare<T>(all: readonly T[], isPart: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isPart).length / all.length;
}

function weighMoments(heads: readonly CommentHead[]): number {
  if (toShare(heads, ({ date }) => date?.time !== undefined) >= HALF) return 2;
  return toShare(heads, ({ date, dateText }) => date !== undefined || dateText !== undefined) >= HALF ? 1 : 0;
}

function weighNames(names: readonly string[], mostWords: number): number {
  const words = names.reduce((sum, name) => sum + name.split(/\s+/u).length, 0);
  if (words > mostWords * names.length) return TITLES;
  return areLabels(names) ? LABELS : 0;
}

/** A number that grows with the moment. */
function toRank({ year = 0, month = 0, day = 0, time }: DateMatch): number {
  return (((year * 12 + month) * 31 + day) * 24 + (time?.hour ?? 0)) * 60 + (time?.minute ?? 0);
}

function weighOrder(heads: readonly CommentHead[]): number {
  const moments = heads.flatMap(({ date }) => (date?.year === undefined || date.numbers !== undefined ? [] : [toRank(date)]));
  if (moments.length < FEWEST_ORDERED || moments.length < heads.length) return 0;
  const steps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 1;
  return steps.every((step) => step <= 0) ? -1 : 0;
}

/** Index of the form for a new comment that stands below the last one; the end of the text where there is none. */
function findFormBelow(lines: readonly Line[], from: number): number {
  let seen = 0;
  for (let at = from; at < lines.length && seen <= MOST_BEHIND; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text.includes(' ') && findFurniture(text) === 'comment-form') return at;
    seen += 1;
  }
  return lines.length;
}

/** Lines that hold more than a button or a counter of the thread's. */
function countOthers(lines: readonly Line[], from: number, to: number, constants: ReadonlySet<string>): number {
  return lines.slice(from, to).filter(({ text }) => text !== '' && !(text.length <= LONGEST_SMALL && constants.has(toShape(text)))).length;
}

/** A page's foot would be no sentences, or long; a form for comments ends a thread as the text's end does. */
function isClose(lines: readonly Line[], heads: readonly CommentHead[], last: CommentHead, mayHaveForm: boolean): boolean {
  const { filled } = getMeasures(lines);
  const end = mayHaveForm ? findFormBelow(lines, last.last + 1) : lines.length;
  const all = (filled[end] ?? 0) - (filled[last.last + 1] ?? 0);
  if (all > MOST_BEHIND_WITH_BUTTONS) return false;
  const behind = all <= MOST_BEHIND ? all : countOthers(lines, last.last + 1, end, findConstants(lines, heads));
  return behind <= MOST_BEHIND && (behind <= 2 || readGap(lines, last.last + 1, end, behind).speech);
}

/** Long paragraphs below the last of a few heads, longer than all above the first. */
function isQuoted(lines: readonly Line[], heads: readonly CommentHead[], first: CommentHead, last: CommentHead): boolean {
  const { size } = getMeasures(lines);
  const below = (size.at(-1) ?? 0) - (size[last.last + 1] ?? 0);
  if (heads.length < 2 || heads.length > MOST_QUOTED || below < (size[first.first] ?? 0)) return false;
  const paragraphs = lines.slice(last.last + 1, last.last + 1 + MOST_BEHIND).filter(({ text }) => text.length >= PARAGRAPH);
  return paragraphs.length >= FEWEST_PARAGRAPHS;
}

function isPlaced(lines: readonly Line[], first: CommentHead, close: boolean): boolean {
  const { proseEnd, firstParagraph, size } = getMeasures(lines);
  const above = size[first.first] ?? 0;
  return first.first >= proseEnd || above > (size.at(-1) ?? 0) - above || (close && first.first > firstParagraph);
}

/** Few words stand below the only head, and nothing under them: a name with its minute is no byline there. */
function isLastWord(lines: readonly Line[], heads: readonly CommentHead[], last: CommentHead): boolean {
  const { filled } = getMeasures(lines);
  const behind = (filled.at(-1) ?? 0) - (filled[last.last + 1] ?? 0);
  if (heads.length !== 1 || last.author === undefined || last.date?.time === undefined || behind !== 1) return false;
  const text = lines.slice(last.last + 1).find((line) => line.text !== '')?.text ?? '';
  return findFurniture(text) === undefined && !text.includes(':');
}

/** The only head is that of a person on a day, glued to the article above, and a few lines follow to the end. */
function isLone(lines: readonly Line[], heads: readonly CommentHead[], last: CommentHead): boolean {
  const { proseEnd, filled } = getMeasures(lines);
  const behind = (filled.at(-1) ?? 0) - (filled[last.last + 1] ?? 0);
  if (heads.length !== 1 || last.first < proseEnd || behind < 1 || behind > MOST_LONE) return false;
  const over = lines[last.first - 1];
  const isDated = last.date === undefined ? last.dateText !== undefined : last.date.year !== undefined;
  return isDated && isPerson(last.author ?? '') && isLongLine(over);
}

/** Most names could be lines of the page's own; where no heading stands above, it is enough that several are phrases, every one. */
function isDoubtful(names: readonly string[], isHeaded: boolean): boolean {
  if (!isHeaded && names.length > 1 && !names.some(isPerson)) return true;
  return toShare(names, (name) => toSignatureName(name) === undefined) > HALF;
}

/** Whether the same words stand under every head, and are no button: "Tickets at the door." */
function isRefrain(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  if (heads.length < FEWEST_REFRAINS) return false;
  const texts = heads.map(({ last }) => lines[findFilled(lines, last + 1, 1) ?? -1]?.text ?? '');
  const [text = ''] = texts;
  if (!endsInWords(text) || texts.some((each) => each !== text)) return false;
  return findPlainFoot(text) === undefined && findFurniture(text) === undefined;
}

/** Whether the lines over the heads, or over the texts, count the comments: "1.", "2.", "3." */
function areNumbered(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  const numbers = heads.map(({ first, ordinalAt }) => readOrdinal(lines[ordinalAt ?? first]?.text ?? ''));
  const steps = numbers.filter((number, index) => Math.abs(number - (numbers[index - 1] ?? NaN)) === 1).length;
  return steps >= FEWEST_STEPS && steps >= HALF * (heads.length - 1);
}

function isReaders(words: string): boolean {
  const { persons, thanks, informal, address, works } = hearVoice(words);
  return persons > 0 || works > 0 || thanks || informal || address;
}

/** Whether an article stands above some heads, or they are more than two: two days of a page's own head may look like them. */
function isPlacedThread(lines: readonly Line[], heads: readonly CommentHead[], first: CommentHead): boolean {
  return heads.length > 2 || first.first >= getMeasures(lines).proseEnd;
}

/** Whether most of what stands between some heads sounds like readers: who speaks, who is spoken to, thanks, signs that an editor would mend. */
function areReaders(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  return heads.length > 1 && toShare(readGaps(lines, heads, NO_SHAPES), ({ words }) => isReaders(words)) >= HALF;
}

function weighSpeech(share: number, moment: number, buttons: boolean): number {
  if (share >= (moment > 0 ? ENOUGH_SPEECH : ENOUGH_SPEECH_ALONE)) return 1;
  return buttons || (share >= LITTLE_SPEECH && moment > 0) ? -1 : -3;
}

/** What stands between heads, and whether most of it ends with buttons: with known ones, or with a line that is the same for most. */
function readTexts(
  lines: readonly Line[],
  heads: readonly CommentHead[],
): { readonly gaps: readonly Gap[]; readonly buttons: boolean; readonly shared: boolean } {
  const gaps = readGaps(lines, heads, NO_SHAPES);
  const buttons = toShare(gaps, ({ button }) => button) >= HALF;
  const constants = buttons ? NO_SHAPES : findConstants(lines, heads);
  return constants.size === 0 ? { gaps, buttons, shared: false } : { gaps: readGaps(lines, heads, constants), buttons, shared: true };
}

function findWeights(lines: readonly Line[], heads: readonly CommentHead[], first: CommentHead, last: CommentHead): Weights {
  const people = heads.filter(({ kind }) => kind === 'comment');
  const names = people.flatMap(({ author }) => (author === undefined ? [] : [author]));
  const { gaps, buttons, shared } = readTexts(lines, heads);
  const isPlural = heads.length > 1;
  const heading = findHeading(lines, first.first);
  // A form stands below an article's own byline too
  const close = isClose(lines, heads, last, isPlural || heading !== undefined);
  const place = isPlaced(lines, first, close);
  const counted = heading !== undefined && readCount(lines[heading]) === heads.length;
  const moment = Math.max(weighMoments(people), toShare(gaps, (stretch) => stretch.moment) >= HALF ? 2 : 0);
  const speech = toShare(gaps, (stretch) => stretch.speech);
  const seam = isSeam(lines, first.first);
  const order = weighOrder(people);
  const isCertain = toShare(people, ({ certainty }) => certainty === 3) >= HALF;
  const said = toShare(people, (head) => SAID.test(lines[head.first]?.text ?? '') || SAID.test(lines[head.last]?.text ?? '')) >= HALF;
  return {
    form: heads.some(({ certainty }) => certainty === 3) ? 4 : 0,
    moment,
    // Over an article's own byline too there may stand "5 Comments"
    heading: counted ? 3 : heading !== undefined && (place || isPlural) ? 2 : 0,
    plural: isPlural ? 1 : 0,
    place: place ? 1 : 0,
    speech: isLastWord(lines, heads, last) ? 1 : weighSpeech(speech, moment, buttons || shared),
    buttons: buttons ? 2 : shared ? 1 : 0,
    // Where the form is a system's beyond doubt, whoever signs is a person: "Marlo7", "Marlo8"
    names: isCertain ? 0 : weighNames(names, close ? MOST_WORDS_CLOSE : MOST_WORDS),
    doubt: isDoubtful(names, heading !== undefined) ? -1 : 0,
    people: close && arePeople(names) ? 1 : 0,
    said: said && (isPlural || moment === 2 || heading !== undefined) ? 2 : 0,
    numbered: areNumbered(lines, people) ? 1 : 0,
    told: toShare(people, (head) => isTold(lines[head.first]?.text ?? '')) >= SOME ? 2 : 0,
    order: close ? Math.max(0, order) : order,
    quoted: heading === undefined && !buttons && !seam && isQuoted(lines, heads, first, last) ? QUOTED : 0,
    close: close ? 1 : 0,
    seam: close && seam ? 1 : 0,
    lone: close && isLone(lines, heads, last) ? 1 : 0,
    refrain: isRefrain(lines, heads) || (!isCertain && areTitled(lines, heads)) ? REFRAIN : 0,
  };
}

/** All that speaks for heads being those of a thread, less what speaks against it. */
export function weighThread(lines: readonly Line[], heads: readonly CommentHead[]): number {
  const first = heads[0];
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (heads.some(({ kind }) => kind === 'comment')) {
    const sum = Object.values(findWeights(lines, heads, first, last)).reduce<number>((all, one) => all + one, 0);
    // Listening takes long: only where it decides
    return sum === ENOUGH - 1 && isPlacedThread(lines, heads, first) && areReaders(lines, heads) ? ENOUGH : sum;
  }
  // Where nobody commented, pages that link here are all there is
  return heads.length > 1 || findHeading(lines, first.first) !== undefined ? ENOUGH : 0;
}

/** Whether heads are those of a thread. */
export function isThread(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  return weighThread(lines, heads) >= ENOUGH;
}

/** How much of a text heads explain: of several readings the one that explains most is believed. */
export function weighHeads(lines: readonly Line[], heads: readonly CommentHead[]): number {
  const first = heads[0];
  if (first === undefined) return 0;
  const sum = heads.reduce((total, { certainty }) => total + WORTH[certainty], 0);
  const placed = first.first >= getMeasures(lines).proseEnd ? 1 : 0;
  return sum + placed + weighHeading(lines, findHeading(lines, first.first), heads.length);
}
