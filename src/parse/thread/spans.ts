import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import { addAnswers, addReferences } from './answers.ts';
import type { Candidate } from './candidate.ts';
import { toShape } from '../learned/columns.ts';
import { findFeet, takeConstants } from '../learned/feet.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import { findButtonedEnd } from './ending.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { findHeading, isHeading } from './heading.ts';
import type { Layout } from '../layouts/layout.ts';
import { isListed } from './measure.ts';
import { findFilled } from './profile.ts';
import { isLongLine } from '../furniture/prose.ts';
import { splitRemoved } from './removed.ts';
import { addQuotes } from './quotes.ts';
import { findRepeat } from './repeat.ts';
import { isNoName, isRepeated } from '../furniture/repeated.ts';
import { takeSubjects } from './subjects.ts';
import { addCounted } from './counted.ts';

/** One comment's place in a capture: indices among its lines, the end not included. */
export interface CommentSpan {
  readonly head: CommentHead;
  readonly textStart: number;
  readonly textEnd: number;
  /** Index, among the spans, of the comment that this one's first words say it answers. */
  readonly answers?: number;
  /** Indices of the lines that say so and nothing else. */
  readonly references?: readonly number[];
  /** Indices of the lines that repeat another comment, and of those that say whose words they are. */
  readonly quoted?: ReadonlySet<number>;
}

/** Where the comments of a candidate stand. */
export interface Spans {
  readonly spans: readonly CommentSpan[];
  /** Index of the first line that belongs to the thread, its heading included. */
  readonly start: number;
  /** Index after the last line of the last comment. */
  readonly end: number;
  /** Index of a line beyond the other end of the thread that may be a comment's: heads could stand on the other side of their texts. */
  readonly doubt?: number;
}

/** A first comment that stands above its head is at most so many lines long, blank ones counted. */
const FARTHEST_NAME = 12;
/** Texts between heads that must all be parted alike before that says where heads stand. */
const FEWEST_GAPS = 2;
/** A counter or a hint is shorter. */
const SHORTEST_TEXT = 8;

/** The first line after the last head's text: a line of the page's own, or one that stands less deep than every head. */
function findEnd(lines: readonly Line[], { dialect, heads }: Candidate, layout: Layout): number {
  const last = heads.at(-1);
  if (last === undefined) return 0;
  // Where bullets are indented and their text is not, less depth says nothing
  const flush = heads.filter(
    (head) => (lines.slice(head.last + 1, head.last + 3).find(({ text }) => text !== '')?.indent ?? Infinity) < head.indent,
  );
  const least = 2 * flush.length > heads.length ? 0 : heads.reduce((depth, head) => Math.min(depth, head.indent), last.indent);
  let isFirst = true;
  for (let at = last.last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.indent < least) return at;
    // A comment that says what others say is no foot
    const isShared = !isFirst && isRepeated(line.text, layout) && isNoName(line.text);
    isFirst = false;
    const reason = findFurniture(line.text);
    // Readers too write "See also: …"
    const foot = (reason !== undefined && reason !== 'related') || isShared;
    if (foot && dialect.findFoot(line.text, last) === undefined) return at;
  }
  return lines.length;
}

/** Whether a line between two others is no set phrase and no button. */
function hasWords({ dialect, heads: [first] }: Candidate, lines: readonly Line[], from: number, to: number, shortest = 1): boolean {
  for (let at = from; at < to && first !== undefined; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length >= shortest && findFurniture(text) === undefined && dialect.findFoot(text, first) === undefined) return true;
  }
  return false;
}

/** Whether there is more between two lines than a counter or a hint. */
function hasSentence(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLongLine(lines[at])) return true;
  return false;
}

/** Whether each head stands right under words and over a blank line. */
function areUnderWords(lines: readonly Line[], candidate: Candidate): boolean {
  const { heads } = candidate;
  const gaps = heads.slice(1).map(({ first }, index) => {
    const { last = first } = heads[index] ?? {};
    return lines[last + 1]?.text === '' && hasWords(candidate, lines, first - 1, first);
  });
  return gaps.length >= FEWEST_GAPS && gaps.every((isUnder) => isUnder);
}

/** Whether each head stands right over words and under a blank line, the last one too. */
function areOverWords(lines: readonly Line[], candidate: Candidate): boolean {
  const { heads } = candidate;
  if (heads.length <= FEWEST_GAPS) return false;
  return heads.every(({ first, last }) => lines[first - 1]?.text === '' && hasWords(candidate, lines, last + 1, last + 2));
}

/** Whether "@Mara | 3 March 2019 | 08:14" stands right under "Mara | 3 March 2019 | 08:14": nobody answers herself, so the text below is another's. */
function isRepeatedBelow(lines: readonly Line[], { first, last }: CommentHead): boolean {
  if (first !== last) return false;
  const under = lines[findFilled(lines, last + 1, 1) ?? -1]?.text ?? '';
  return under.startsWith('@') && under.slice(1) === lines[last]?.text;
}

/** Heads that stand below their text: nothing follows the last one, or a heading has sentences before the first and none follow the last. */
function standsBelow(candidate: Candidate, lines: readonly Line[], end: number): boolean {
  const { dialect, heads, heading } = candidate;
  if (dialect.position === 'above') return false;
  if (heads.some((head) => isRepeatedBelow(lines, head))) return true;
  if (dialect.position === 'below') return heading === undefined || !opensThread(candidate, lines, heading, end);
  if (heads.some((head) => head.textEnd !== undefined && head.textStart === undefined)) return true;
  // Names glued to the words above them may head what follows, unless words stand between the heading and the first of them
  const over = heading === undefined ? false : hasWords(candidate, lines, heading + 1, heads[0]?.first ?? 0, SHORTEST_TEXT);
  if (over && areUnderWords(lines, candidate)) return true;
  if (areOverWords(lines, candidate)) return false;
  const people = heads.filter((head) => head.kind === 'comment');
  const first = people[0];
  const last = people.at(-1);
  if (first === undefined || last === undefined || first.textStart !== undefined) return false;
  if (heading === undefined) return !hasWords(candidate, lines, last.last + 1, end);
  const start = heads[0]?.first ?? 0;
  if (hasSentence(lines, last.last + 1, end)) return false;
  // Where all are short, it is enough that words stand over the first and none under the last
  return (
    hasSentence(lines, heading + 1, start) ||
    (hasWords(candidate, lines, heading + 1, start, SHORTEST_TEXT) && !hasWords(candidate, lines, last.last + 1, end))
  );
}

/** Whether the first head stands right under the heading and words follow the last one: then a system that signs below signs above. */
function opensThread(candidate: Candidate, lines: readonly Line[], heading: number, end: number): boolean {
  const { heads } = candidate;
  return !hasWords(candidate, lines, heading + 1, heads[0]?.first ?? 0) && hasWords(candidate, lines, (heads.at(-1)?.last ?? 0) + 1, end);
}

function hasBlank(lines: readonly Line[], to: number): boolean {
  for (let at = 0; at < to; at++) if (lines[at]?.text === '') return true;
  return false;
}

/** Where the text of the first comment begins when heads stand below: under the heading, or at the stanza above the head. */
function findFirstText(lines: readonly Line[], candidate: Candidate): number {
  const first = candidate.heads[0]?.first ?? 0;
  if (candidate.heading !== undefined) return candidate.heading + 1;
  if (candidate.heads[0]?.textEnd !== undefined) return first;
  let at = Math.max(0, first - 1);
  while (at > 0 && lines[at]?.text === '') at -= 1;
  const author = candidate.heads[0]?.author;
  for (let up = at; up > 0 && up > at - FARTHEST_NAME; up--) if (author !== undefined && lines[up]?.text === author) return up;
  // Where paragraphs are set apart by blank lines, a line right under another begins the thread
  if (!hasBlank(lines, first)) return at;
  for (let up = at; up > 0 && up > at - FARTHEST_NAME; up--) {
    if (lines[up]?.text === '' || lines[up - 1]?.text === '') continue;
    let top = up;
    while (top > 1 && lines[top - 2]?.text !== '' && !isListed(lines[top - 1]?.text ?? '')) top -= 1;
    return top;
  }
  return at;
}

/** The nearest line of a stretch that holds something, where it is a sentence that no set phrase and no button is. */
function findSaid(candidate: Candidate, lines: readonly Line[], from: number, to: number): number | undefined {
  const at = findFilled(lines, from, 1);
  if (at === undefined || at >= to || !endsInWords(lines[at]?.text ?? '')) return undefined;
  return hasWords(candidate, lines, at, at + 1) ? at : undefined;
}

/** "Comments" over "2 comments": the first of the headings that stand over one another. */
function findTopHeading(lines: readonly Line[], heading: number): number {
  const above = findFilled(lines, heading - 1, -1);
  return above !== undefined && isHeading(lines[above]?.text ?? '') ? above : heading;
}

/** Where comments stand that open with their numbers: each from its number to the next one, the head among its lines. */
function toNumbered(lines: readonly Line[], { dialect, heads }: Candidate, end: number): Spans {
  const starts = heads.map((head, index) => Math.min(head.ordinalAt ?? (heads[index - 1]?.last ?? head.first - 1) + 1, head.first));
  const first = starts[0] ?? end;
  const spans = heads.map((head, index) => ({ head, textStart: starts[index] ?? head.first, textEnd: starts[index + 1] ?? end }));
  return { spans: splitRemoved(lines, dialect, spans), start: findHeading(lines, first) ?? first, end };
}

/** Where heads stand over their texts, a note in the place of a name is all the words of its comment, and the moment stands under it. */
function openAtNote(head: CommentHead): CommentHead {
  const { textFirst, first } = head;
  return textFirst === undefined || textFirst >= first ? head : { ...head, first: textFirst, last: textFirst, textStart: 0 };
}

function toSpans(lines: readonly Line[], candidate: Candidate, most: number): Spans {
  if (candidate.heads.some(({ ordinalAt }) => ordinalAt !== undefined)) return toNumbered(lines, candidate, most);
  const isBelow = standsBelow(candidate, lines, most);
  const end = isBelow ? most : findButtonedEnd(lines, candidate.dialect, candidate.heads, most);
  if (!isBelow) {
    const heads = takeSubjects(candidate.heads.map(openAtNote), lines);
    const all = heads.map((head, index) => ({ head, textStart: head.last + 1, textEnd: heads[index + 1]?.first ?? end }));
    const spans = splitRemoved(lines, candidate.dialect, all);
    const first = heads[0]?.first ?? 0;
    const { heading } = candidate;
    // "Comments 9" over an article counts, and heads nothing
    return { spans, start: heading === undefined || hasSentence(lines, heading + 1, first) ? first : findTopHeading(lines, heading), end };
  }
  const { heads } = candidate;
  const opening = heads[0]?.textFirst ?? findFirstText(lines, candidate);
  const spans = heads.map((head, index) => ({
    head,
    textStart: index === 0 ? opening : (head.textFirst ?? (heads[index - 1]?.last ?? 0) + 1),
    textEnd: head.first,
  }));
  const under = (heads.at(-1)?.last ?? 0) + 1;
  const doubt = findSaid(candidate, lines, under, end);
  return { spans, start: candidate.heading ?? opening, end: under, ...(doubt !== undefined && { doubt }) };
}

/** A thread without its copies: they are the page's, as all below the last comment. */
function dropRepeat(lines: readonly Line[], candidate: Candidate, layout: Layout): { readonly candidate: Candidate; readonly end: number } {
  const again = findRepeat(lines, candidate.heads);
  const first = again === undefined ? undefined : candidate.heads[again]?.first;
  if (first === undefined) return { candidate, end: findEnd(lines, candidate, layout) };
  const heads = candidate.heads.slice(0, again);
  // "Reply" under the last comment heads nothing
  const heading = findHeading(lines, first) ?? -1;
  return { candidate: { ...candidate, heads }, end: heading > (heads.at(-1)?.last ?? -1) ? heading : first };
}

/** What a system's thread shows under every head and every text alike, and its dialect does not know: ranks, buttons of another language. */
function learnLines(lines: readonly Line[], candidate: Candidate): Candidate {
  const { dialect } = candidate;
  const heads = takeConstants(lines, candidate.heads, (text, head) => dialect.findFoot(text, head) === undefined);
  const feet = findFeet(lines, heads);
  if (feet.size === 0) return { ...candidate, heads };
  const findFoot: Dialect['findFoot'] = (text, head) => dialect.findFoot(text, head) ?? (feet.has(toShape(text)) ? {} : undefined);
  return { ...candidate, heads, dialect: { ...dialect, findFoot } };
}

/** Finds the text of each of a candidate's heads, above or below it. */
export function findSpans(lines: readonly Line[], read: Candidate, layout: Layout): Spans & Pick<Candidate, 'dialect'> {
  const best = read.dialect.position === 'above' ? learnLines(lines, read) : read;
  const { candidate, end } = dropRepeat(lines, best, layout);
  const found = toSpans(lines, candidate, end);
  const { dialect } = best;
  const quoting = addReferences(lines, addQuotes(lines, found.spans, dialect));
  const answering = addAnswers(lines, quoting, dialect);
  const spans = dialect.learned === true ? addCounted(lines, answering) : answering;
  return { ...found, dialect, spans };
}
