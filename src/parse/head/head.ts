import type { Evidence, Problem } from '../../catalogue.ts';
import { isUnder } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import { readByline, takeByline, takeUnlabelled } from './byline.ts';
import { takeClosingDate, takeYear } from './closing.ts';
import { parseRunIn } from './dateline.ts';
import type { DateFinding, Draft, PlaceFinding } from './draft.ts';
import { takeKicker, takeStandfirst, takeTitle, toDraft } from './draft.ts';
import {
  countBeforeMeta,
  countOverDateline,
  countStandfirst,
  isMeta,
  isSureDate,
  isUndatedByline,
  SHORTEST_STANDFIRST,
} from './introduction.ts';
import { isKicker, isSection } from './kickers.ts';
import { EMPTY_LAYOUT } from '../layouts/layout.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Aside, Claim } from '../ledger.ts';
import { countMasthead, isPicture, takeMasthead } from './masthead.ts';
import { isBareLabel, isClock } from './meta.ts';
import { isRole } from './names.ts';
import { opensWithAgency, toRest } from './opening.ts';
import { isColumnist, isContact } from './over.ts';
import { toPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { takeScattered } from './scattered.ts';
import { findSections } from './sections.ts';
import { takeMeta } from './takers.ts';
import { TEXTS } from '../fields/settle.ts';
import { findPlaceholder } from './title.ts';

/** What the top of an article says, and the lines that follow it. */
export interface Head {
  readonly title?: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  readonly agency?: string;
  /** The paper that a line near the title names; what the tail says goes before it. */
  readonly source?: string;
  readonly date?: DateFinding;
  readonly updated?: DateFinding;
  readonly place?: PlaceFinding;
  /** Who made the pictures, by a line between the others. */
  readonly credits: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** Parts of its lines that are no part of the article. */
  readonly asides: readonly Aside[];
  /** The article without its head; the first piece may be cut after a run-in dateline. */
  readonly rest: readonly Piece[];
}

const LONGEST_TITLE = 200;
const LONGEST_SENTENCE_TITLE = 120;
/** A date line counts as the article's own within so many lines of the title. */
const MOST_HEAD_LINES = 6;
/** The pier stood. It still stands */
const TWO_SENTENCES = /[.!?]\s\S/u;
/** Lines between the name of a site and the title. */
const MOST_BETWEEN = 3;
/** Under a byline a line as long as this that ends as a sentence begins the text. */
const SHORTEST_SENTENCE = 60;

/** What is known of the title beforehand. */
export interface TitleHints {
  /** Index of its line, where the article stood in a page among menus. */
  readonly at?: number | undefined;
  /** What a line above the text calls it: then the text may begin without one. */
  readonly known?: string | undefined;
}

/** Whether a line says what a line above the text calls it: "The harbour", but not the sentence that begins with these words. */
function isKnown(text: string, known: string): boolean {
  return TEXTS.relate(known, text) === 'same' && (!endsSentence(text) || endsSentence(known));
}

function isTitle(line: Line, next: Line | undefined, known: string | undefined): boolean {
  if (line.text.length > LONGEST_TITLE || isClock(line.text)) return false;
  if (known !== undefined && !isKnown(line.text, known) && (endsSentence(line.text) || isUnder(next, line))) return false;
  const runsOn = line.text.length > LONGEST_SENTENCE_TITLE && endsSentence(line.text) && isUnder(next, line);
  if (runsOn) return false;
  // "KYIV: Bridge closed" may be a title; a date or an agency makes a dateline of it
  const runIn = parseRunIn(line.text);
  return (
    runIn === undefined ||
    (runIn.date === undefined && runIn.agency === undefined && line.text.length <= LONGEST_SENTENCE_TITLE && next !== undefined)
  );
}

/** Whether a line can be nothing but a title, whatever stands above it: no date, byline or role, and no bare name. */
export function isSurelyTitle(line: Line, next: Line | undefined): boolean {
  if (next === undefined || isKicker(line.text) || isRole(line.text) || isBareLabel(line.text)) return false;
  return isTitle(line, next, undefined) && !isMeta(line) && readByline(line, 'bare') === undefined;
}

/** The head of what is no text: nothing is read from it. */
export function toNoHead(lines: readonly Line[]): Head {
  return { ...toDraft(), rest: lines.filter(({ text }) => text !== '').map(toPiece) };
}

function isTitleAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return at > 0 && line !== undefined && isSurelyTitle(line, lines[at + 1]);
}

/** Index of what may be the title under a masthead: what says when, by whom or of what kind may stand between. */
function skipOverTitle(lines: readonly Line[], from: number): number {
  let at = from;
  while (from > 0 && at < from + MOST_BETWEEN && (isKicker(lines[at]?.text ?? '') || isMeta(lines[at], lines[at + 1]))) at += 1;
  return at;
}

/** Takes the names of sections over a title and the day among them; how many lines. */
function takeSections(draft: Draft, lines: readonly Line[]): number {
  const { title, kicker } = findSections(lines) ?? { title: 0 };
  if (title === 0 || !isTitleAt(lines, title)) return 0;
  for (const [at, line] of lines.slice(0, title).entries()) {
    if (at === kicker) takeKicker(draft, line, line.text);
    else if (takeMeta(draft, lines, at) === 0) draft.asides.push({ line, reason: 'navigation' });
  }
  return title;
}

/** Sets aside what stands in a title's place and is none: the address of the page, "untitled". */
function dropPlaceholders(draft: Draft, lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }) => findPlaceholder(text) === undefined);
  for (const line of lines.slice(0, Math.max(end, 0))) draft.asides.push({ line, reason: findPlaceholder(line.text) ?? 'code-residue' });
  return end <= 0 ? lines : lines.slice(end);
}

/** How far the top of an article has been read. */
interface Top {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  /** Whether something stood in the title's place that is none. */
  readonly isUntitled: boolean;
  /** Lines of the article that stand among those of the head. */
  readonly passed: Piece[];
  /** Index of the next line. */
  at: number;
}

/** Takes what names the site or the section over a title; how many lines. */
function takeOver(draft: Draft, lines: readonly Line[], layout: Layout, known: string | undefined): number {
  const over = countMasthead(lines, layout.site);
  if (isTitleAt(lines, skipOverTitle(lines, over))) return takeMasthead(draft, lines.slice(0, over));
  return known === undefined ? takeSections(draft, lines) : 0;
}

/** Takes a line that is no title: whom to ask, whose column it is, the section, or what says when, by whom or of what kind; how many. */
function takeOverTitle({ draft, lines, passed, at }: Top, line: Line): number {
  // The last line of all may be the text
  if (lines[at + 1] === undefined) return 0;
  if (isContact(line.text)) {
    passed.push(toPiece(line));
    return 1;
  }
  if (isColumnist(draft, lines, at) && isTitleAt(lines, at + 1) && takeByline(draft, line, 'bare')) return 1;
  if (draft.kicker !== undefined || !isSection(line.text) || !isTitleAt(lines, at + 1)) return takeMeta(draft, lines, at);
  takeKicker(draft, line, line.text);
  return 1;
}

/** Whether a line ends as the sentences of a text do where a text may begin: below a byline, below "untitled", or where there is no other line. */
function beginsAsText({ draft, lines, isUntitled }: Top, { text }: Line): boolean {
  if (!endsSentence(text)) return false;
  const isSigned = draft.claims.some(({ role }) => role === 'byline');
  return isUntitled || (isSigned && text.length >= SHORTEST_SENTENCE) || (lines.length === 1 && TWO_SENTENCES.test(text));
}

/** Takes the lines down to the title. */
function takeToTitle(top: Top, layout: Layout, known: string | undefined): void {
  const { draft, lines } = top;
  for (const limit = top.at + MOST_HEAD_LINES; top.at < limit && draft.title === undefined;) {
    const line = lines[top.at];
    if (line === undefined) return;
    const taken = takeOverTitle(top, line);
    const next = lines[top.at + 1];
    if (taken === 0 && (beginsAsText(top, line) || !isTitle(line, next, known))) return;
    if (taken === 0) {
      const others = [...lines.slice(0, top.at), ...lines.slice(top.at + 1)];
      takeTitle(draft, line, { others, shared: layout.site, isSigned: isUndatedByline(next) });
    }
    top.at += Math.max(taken, 1);
  }
}

/** Passes who took the picture, over the day; how many lines. */
function passPicture({ lines, passed, at }: Top): number {
  const line = lines[at];
  if (line === undefined || !isPicture(line.text) || !isSureDate(lines[at + 1])) return 0;
  passed.push(toPiece(line));
  return 1;
}

/** Passes short lines over what says when or by whom; how many. */
function passBeforeMeta({ draft, lines, passed, at }: Top): number {
  const others = lines.slice(at, at + countBeforeMeta(draft, lines, at));
  passed.push(...others.map(toPiece));
  return others.length;
}

/** Takes what introduces the article over its byline or day; how many lines. */
function takeIntroducing({ draft, lines, at }: Top): number {
  const introducing = lines.slice(at, at + countStandfirst(draft, lines, at));
  for (const line of introducing) takeStandfirst(draft, line);
  return introducing.length;
}

/** Takes the lines below the title, down to those of the text. */
function takeUnderTitle(top: Top): void {
  const { draft, lines } = top;
  for (const limit = top.at + MOST_HEAD_LINES; top.at < limit;) {
    const taken = passPicture(top) || takeMeta(draft, lines, top.at) || takeIntroducing(top) || passBeforeMeta(top);
    if (taken === 0) return;
    top.at += taken;
  }
}

/** Takes the few words over the paragraph with the dateline; what else stands there is of the text. */
function takeOverDateline(top: Top): void {
  const { draft, lines, passed, at } = top;
  const over = lines.slice(at, at + countOverDateline(draft, lines, at));
  top.at += over.length;
  const [only, ...others] = over;
  const isAlone = others.length + passed.length === 0 && draft.standfirst === undefined;
  // A sentence may be of the text
  if (only !== undefined && isAlone && only.text.length >= SHORTEST_STANDFIRST && !endsSentence(only.text))
    takeStandfirst(draft, only, 'standfirst/before-dateline');
  else passed.push(...over.map(toPiece));
}

/** Reads the head of an article that opens its text; what is left of it. */
function readTop(draft: Draft, all: readonly Line[], layout: Layout, known: string | undefined): readonly Piece[] {
  const lines = dropPlaceholders(draft, all);
  const top: Top = { draft, lines, isUntitled: lines !== all, passed: [], at: takeOver(draft, lines, layout, known) };
  takeToTitle(top, layout, known);
  takeUnderTitle(top);
  if (top.passed.length === 0 && takeUnlabelled(draft, lines, top.at)) top.at += 1;
  if (draft.title === undefined)
    draft.problems.push({ rule: 'title/missing', severity: 'warning', message: 'no line at the top has the shape of a title' });
  takeOverDateline(top);
  return [...top.passed, ...toRest(draft, lines, top.at)];
}

/** Reads the head of an article around its title, in a page that was dumped whole; what is left of it. */
function readAround(draft: Draft, lines: readonly Line[], layout: Layout, title: number): readonly Piece[] {
  const takeAt = (at: number): number => takeMeta(draft, lines, at, true);
  const { passed: all, next } = takeScattered(draft, lines, { title, site: layout.site }, takeAt, opensWithAgency);
  const last = all.at(-1);
  const passed = last !== undefined && takeUnlabelled(draft, lines, lines.indexOf(last)) ? all.slice(0, -1) : all;
  return [...passed.map(toPiece), ...toRest(draft, lines, next)];
}

/** Reads title, kicker, standfirst, byline, dates and dateline from the top of an article's lines, blank ones left out. */
export function parseHead(lines: readonly Line[], layout: Layout = EMPTY_LAYOUT, { at: title, known }: TitleHints = {}): Head {
  const draft = toDraft();
  const left = title === undefined ? readTop(draft, lines, layout, known) : readAround(draft, lines, layout, title);
  const rest = takeClosingDate(draft, left);
  takeYear(draft);
  return { ...draft, rest };
}
