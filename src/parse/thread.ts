import type { Line } from '../text/lines.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import { findFurniture } from './furniture.ts';
import { findHeading } from './heading.ts';
import { findPingbacks } from './heads.ts';
import { EMPTY_LAYOUT } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Aside } from './ledger.ts';
import { getMeasures } from './measure.ts';
import { isProse } from './prose.ts';
import { findRepeat } from './repeat.ts';
import { isNoName, isRepeated } from './repeated.ts';
import { findSigns } from './signs.ts';
import { findStretch, isRunningText } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import { ENOUGH, weighEvidence, weighHeads } from './weight.ts';

/** One comment's place in a capture: indices among its lines, the end not included. */
export interface CommentSpan {
  readonly head: CommentHead;
  readonly textStart: number;
  readonly textEnd: number;
}

/** Where a capture's comments stand and who wrote them, before their text is read. */
export interface ThreadRegion {
  readonly dialect: Dialect;
  readonly spans: readonly CommentSpan[];
  /** Index of the first line that belongs to the thread, its heading included. */
  readonly start: number;
  /** Index after the last line of the last comment. */
  readonly end: number;
  /** Set when only the folder's layout made a thread of it, or one of this dialect. */
  readonly by?: 'layout';
}

/** What it adds that the threads of the folder are of a dialect. */
const WORTH_OF_LAYOUT = 1;
/** A first comment that stands above its head is at most so many lines long, blank ones counted. */
const FARTHEST_NAME = 12;
const BYLINE_TEXT = 1000;
const ENOUGH_SAID = 400;
const BYLINE_RATIO = 5;

/** What every dialect's heads are weighed against. */
interface Surroundings {
  readonly pingbacks: readonly CommentHead[];
  /** Where most of the running text stands. */
  readonly stretch?: Stretch;
}

/** What a dialect makes of a capture. */
export interface Candidate {
  readonly dialect: Dialect;
  readonly heads: readonly CommentHead[];
  readonly heading?: number;
  /** How much of the capture its heads explain. */
  readonly sum: number;
  /** What speaks for their being those of a thread. */
  readonly evidence: number;
}

/** A first "comment" far longer than the others is the byline and the article under it. */
function dropByline(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const [first, second] = heads;
  if (first === undefined || second === undefined || first.certainty === 3) return heads;
  const { size } = getMeasures(lines);
  const below = (size[second.first] ?? 0) - (size[first.last + 1] ?? 0);
  const rest = ((size.at(-1) ?? 0) - (size[second.first] ?? 0)) / (heads.length - 1);
  return below > BYLINE_TEXT && below > BYLINE_RATIO * rest ? heads.slice(1) : heads;
}

/** Without the heads above a text that heads do not break: names and dates of menus and bylines, unless much is said below them. */
function dropAbove(heads: readonly CommentHead[], lines: readonly Line[], { stretch }: Surroundings): readonly CommentHead[] {
  const first = heads[0]?.first;
  if (stretch === undefined || first === undefined || first > stretch.first) return heads;
  const inside = heads.filter((head) => head.first > stretch.first && head.first <= stretch.last);
  const said = lines.slice(first, stretch.first).reduce((size, { text }) => size + (isRunningText(text) ? text.length : 0), 0);
  if (inside.length > 1 || said >= ENOUGH_SAID) return heads;
  return heads.filter((head) => head.first > Math.min(stretch.first, stretch.enough));
}

/** Puts the pingbacks below the first head among the heads. */
function addPingbacks(heads: readonly CommentHead[], pingbacks: readonly CommentHead[]): readonly CommentHead[] {
  const first = heads[0];
  const below = first === undefined ? [] : pingbacks.filter((pingback) => pingback.first > first.first);
  return below.length === 0 ? heads : [...heads, ...below].toSorted((a, b) => a.first - b.first);
}

const ORDINAL = /^#?(?<ordinal>\d{1,6})[.)]?$/u;

/** A bullet that a flattener left alone on the line above */
const BARE_BULLET = /^[•◦▪·*]$/u;

function takeBullets(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  return heads.map((head) => (BARE_BULLET.test(lines[head.first - 1]?.text ?? '') ? { ...head, first: head.first - 1 } : head));
}

/** A number alone on the line above a head belongs to it when the numbers of the thread run with its comments. */
function takeOrdinals(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const ordinals = heads.map((head) => Number(ORDINAL.exec(lines[head.first - 1]?.text ?? '')?.groups?.['ordinal'] ?? NaN));
  const steps = ordinals.filter((ordinal, index) => index > 0 && Math.abs(ordinal - (ordinals[index - 1] ?? NaN)) === 1).length;
  if (steps === 0 || 2 * (steps + 1) < heads.length) return heads;
  return heads.map((head, index) => (Number.isNaN(ordinals[index]) ? head : { ...head, first: head.first - 1 }));
}

function toCandidate(dialect: Dialect, lines: readonly Line[], surroundings: Surroundings): Candidate {
  const { pingbacks } = surroundings;
  const found = dialect.findHeads(lines);
  const read = dialect.learned === true ? dropAbove(found, lines, surroundings) : found;
  // What the learned reader only offers does not grow surer by what is put to it
  const most = dialect.learned === true ? weighEvidence(lines, read) : Infinity;
  // Where nobody commented, pages that link here are all there is
  const isAlone = most < ENOUGH && pingbacks.length > 0;
  const all = isAlone ? pingbacks : addPingbacks(dropByline(read, lines), pingbacks);
  const heads = takeOrdinals(takeBullets(all, lines), lines);
  const first = heads[0];
  const heading = first === undefined ? undefined : findHeading(lines, first.first);
  return {
    dialect,
    heads,
    sum: weighHeads(lines, heads),
    evidence: isAlone ? weighEvidence(lines, heads) : Math.min(most, weighEvidence(lines, heads)),
    ...(heading !== undefined && { heading }),
  };
}

/** The first line after the last head's text: a line of the page's own, or one that stands less deep than every head. */
function findEnd(lines: readonly Line[], { dialect, heads }: Candidate, layout: Layout): number {
  const last = heads.at(-1);
  if (last === undefined) return 0;
  // Where bullets are indented and their text is not, less depth says nothing
  const flush = heads.filter(
    (head) => (lines.slice(head.last + 1, head.last + 3).find(({ text }) => text !== '')?.indent ?? Infinity) < head.indent,
  );
  const least = 2 * flush.length > heads.length ? 0 : heads.reduce((depth, head) => Math.min(depth, head.indent), last.indent);
  for (let at = last.last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.indent < least) return at;
    const reason = findFurniture(line.text);
    // Readers too write "See also: …"
    const foot = (reason !== undefined && reason !== 'related') || (isRepeated(line.text, layout) && isNoName(line.text));
    if (foot && dialect.findFoot(line.text, last) === undefined) return at;
  }
  return lines.length;
}

function hasText(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lines[at]?.text !== '') return true;
  return false;
}

/** Whether there is more between two lines than a counter or a hint. */
function hasSentence(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isProse(lines[at])) return true;
  return false;
}

/** Heads that stand below their text: nothing follows the last one, or a heading has text before the first. */
function standsBelow(candidate: Candidate, lines: readonly Line[], end: number): boolean {
  const { dialect, heads, heading } = candidate;
  if (dialect.position !== 'as-found') return dialect.position === 'below';
  const people = heads.filter((head) => head.kind === 'comment');
  const first = people[0];
  const last = people.at(-1);
  if (first === undefined || last === undefined || first.textStart !== undefined) return false;
  if (heading === undefined) return !hasText(lines, last.last + 1, end);
  return hasSentence(lines, heading + 1, heads[0]?.first ?? 0);
}

/** Where the text of the first comment begins when heads stand below: under the heading, or at the stanza above the head. */
function findFirstText(lines: readonly Line[], candidate: Candidate): number {
  const first = candidate.heads[0]?.first ?? 0;
  if (candidate.heading !== undefined) return candidate.heading + 1;
  let at = first - 1;
  while (at > 0 && lines[at]?.text === '') at -= 1;
  const author = candidate.heads[0]?.author;
  for (let up = at; up > 0 && up > at - FARTHEST_NAME; up--) if (author !== undefined && lines[up]?.text === author) return up;
  // Where paragraphs are set apart by blank lines, a line right under another begins the thread
  for (let up = at; up > 0 && up > at - FARTHEST_NAME; up--) {
    if (lines[up]?.text === '' || lines[up - 1]?.text === '') continue;
    let top = up;
    while (top > 1 && lines[top - 2]?.text !== '') top -= 1;
    return top;
  }
  return at;
}

function toSpans(
  lines: readonly Line[],
  candidate: Candidate,
  end: number,
): { readonly spans: CommentSpan[]; readonly start: number; readonly end: number } {
  const { heads } = candidate;
  if (!standsBelow(candidate, lines, end)) {
    const spans = heads.map((head, index) => ({ head, textStart: head.last + 1, textEnd: heads[index + 1]?.first ?? end }));
    return { spans, start: candidate.heading ?? heads[0]?.first ?? 0, end };
  }
  const opening = heads[0]?.textFirst ?? findFirstText(lines, candidate);
  const spans = heads.map((head, index) => ({
    head,
    textStart: index === 0 ? opening : (head.textFirst ?? (heads[index - 1]?.last ?? 0) + 1),
    textEnd: head.first,
  }));
  return { spans, start: candidate.heading ?? opening, end: (heads.at(-1)?.last ?? 0) + 1 };
}

/** A thread without its copies: they are the page's, as all below the last comment. */
function dropRepeat(lines: readonly Line[], candidate: Candidate, layout: Layout): { readonly candidate: Candidate; readonly end: number } {
  const again = findRepeat(lines, candidate.heads);
  const first = again === undefined ? undefined : candidate.heads[again]?.first;
  if (first === undefined) return { candidate, end: findEnd(lines, candidate, layout) };
  return { candidate: { ...candidate, heads: candidate.heads.slice(0, again) }, end: findHeading(lines, first) ?? first };
}

function isCertain({ heads }: Candidate): boolean {
  return heads.some((head) => head.certainty === 3);
}

function isThread({ evidence }: Candidate): boolean {
  return evidence >= ENOUGH;
}

/** What every dialect makes of a capture: those whose heads are a thread's first, of them the one that explains most; of equal ones the learned one is last. */
export function rankDialects(lines: readonly Line[], dialects: readonly Dialect[] = DIALECTS): readonly Candidate[] {
  const signs = findSigns(lines);
  const stretch = findStretch(lines);
  const surroundings: Surroundings = { pingbacks: findPingbacks(lines, signs), ...(stretch !== undefined && { stretch }) };
  return dialects
    .filter(({ canSpeak }) => canSpeak(signs))
    .map((dialect) => toCandidate(dialect, lines, surroundings))
    .filter(({ heads }) => heads.length > 0)
    .toSorted(
      (a, b) =>
        Number(isThread(b)) - Number(isThread(a)) ||
        b.sum - a.sum ||
        Number(a.dialect.learned ?? false) - Number(b.dialect.learned ?? false),
    );
}

/** Whether more stands above the first head than below: a byline has the article under it. */
function hasArticleAbove(lines: readonly Line[], { heads }: Candidate): boolean {
  const { size } = getMeasures(lines);
  const above = size[heads[0]?.first ?? 0] ?? 0;
  return above > (size.at(-1) ?? 0) - above;
}

/** The candidate that the folder's threads speak for, where it needs no more than that and nothing in the capture is certain; what may be chance is left alone. */
function findFavoured(lines: readonly Line[], ranked: readonly Candidate[], layout: Layout): Candidate | undefined {
  const found = ranked.find(({ dialect }) => dialect.name === layout.dialect);
  if (found === undefined || ranked.some(isCertain) || found.heads.every(({ certainty }) => certainty === 1)) return undefined;
  if (!hasArticleAbove(lines, found)) return undefined;
  if (found.evidence + WORTH_OF_LAYOUT < ENOUGH) return undefined;
  return found.sum + WORTH_OF_LAYOUT >= (ranked[0]?.sum ?? 0) ? found : undefined;
}

/** Finds the comments of a capture: each dialect that has its signs reads the whole text, the one that is surest of most heads reads the thread. */
export function findThread(
  lines: readonly Line[],
  dialects: readonly Dialect[] = DIALECTS,
  layout: Layout = EMPTY_LAYOUT,
): ThreadRegion | undefined {
  const ranked = rankDialects(lines, dialects);
  const [first] = ranked;
  const own = first !== undefined && isThread(first) ? first : undefined;
  const best = findFavoured(lines, ranked, layout) ?? own;
  if (best === undefined) return undefined;
  const { candidate, end } = dropRepeat(lines, best, layout);
  return {
    dialect: best.dialect,
    ...toSpans(lines, candidate, end),
    ...(best !== own && { by: 'layout' as const }),
  };
}

/** Whether a thread is beyond doubt: by a head that nothing else can be, or by several that agree. */
export function isSureThread({ spans }: ThreadRegion): boolean {
  return spans.length > 1 || spans.some(({ head }) => head.certainty === 3);
}

/** Lines of the thread's region that are neither head nor text of a comment: its heading above, the page's foot below. */
export function findThreadAsides(lines: readonly Line[], region: ThreadRegion, layout: Layout = EMPTY_LAYOUT): Aside[] {
  const first = region.spans[0];
  const opening = first === undefined ? region.start : Math.min(first.head.first, first.textStart);
  const above = lines.slice(region.start, opening).filter((line) => line.text !== '');
  const below = lines.slice(region.end).filter((line) => line.text !== '');
  return [
    ...above.map((line): Aside => ({ line, reason: findFurniture(line.text) ?? 'comments-heading' })),
    ...below.map((line): Aside => ({
      line,
      reason: findFurniture(line.text) ?? (isRepeated(line.text, layout) ? 'repeated' : 'page-foot'),
    })),
  ];
}
