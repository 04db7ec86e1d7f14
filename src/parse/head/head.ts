import type { Evidence, Problem } from '../../catalogue.ts';
import { isUnder } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import { readByline, takeByline, takeUnderLabel, takeUnlabelled } from './byline.ts';
import { takeClosingDate, takeYear } from './closing.ts';
import { parseRunIn } from './dateline.ts';
import { takeBrokenDate, takeClock, takeDated, takeDateOrPlace } from './days.ts';
import type { DateFinding, Draft, PlaceFinding } from './draft.ts';
import { takeKicker, takeStandfirst, takeTitle, toDraft } from './draft.ts';
import {
  countBeforeMeta,
  countOverDateline,
  countStandfirst,
  isBareByline,
  isMeta,
  isSureDate,
  isUndatedByline,
  isUnderName,
  SHORTEST_STANDFIRST,
} from './introduction.ts';
import { isKicker, isKickerRow, isSection } from './kickers.ts';
import { EMPTY_LAYOUT } from '../layouts/layout.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Aside, Claim } from '../ledger.ts';
import { countMasthead, isPicture, takeMasthead } from './masthead.ts';
import { isBareLabel, isClock } from './meta.ts';
import { isNewsroom, isRole, parseByline } from './names.ts';
import { opensWithAgency, toRest } from './opening.ts';
import { isColumnist, isContact } from './over.ts';
import { toPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { takeBrokenRow, takeRow, takeSectionDate } from './row.ts';
import { takeScattered } from './scattered.ts';
import { findSections } from './sections.ts';
import { takeCredit, takeOwnSource, takeProvided } from './source.ts';
import { TEXTS } from '../fields/settle.ts';
import { findPlaceholder, isSameTitle } from './title.ts';

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
/** N° 231 · Nr. 12/2017: which of its releases this one is */
const NUMBER = /^(?:n[°ºo]|nr|no|№)\.?\s?\d{1,6}(?:[/-]\d{1,6}){0,2}$/iu;
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

/** Whether a line says by whom once more. */
function repeatsByline({ byline }: Draft, { text }: Line): boolean {
  const names = byline.length === 0 ? [] : (parseByline(text)?.names ?? []);
  return names.length > 0 && names.every((name) => byline.includes(name));
}

/** Takes one more line of the head, or three of a broken date; the number of lines taken. */
function takeMeta(draft: Draft, lines: readonly Line[], at: number, scattered = false): number {
  const line = lines[at];
  if (line === undefined) return 0;
  const next = lines[at + 1];
  const last = draft.claims.at(-1);
  const isOverDate = draft.title !== undefined && draft.byline.length === 0 && isBareByline(draft, lines, at);
  const isUnderDate = last?.role === 'meta' && !scattered;
  const under = draft.title !== undefined && draft.byline.length === 0 ? takeUnderLabel(draft, lines, at) : 0;
  if (under > 0) return under;
  if (line.mark?.kind === 'kicker') takeKicker(draft, line, line.text, 'kicker/markup');
  else if ((draft.kicker === undefined || draft.title === undefined) && (isKicker(line.text) || isKickerRow(line.text)))
    takeKicker(draft, line, line.text);
  // "Society" between the title and its day
  else if (draft.title !== undefined && draft.kicker === undefined && isSection(line.text) && isMeta(next, lines[at + 2]))
    takeKicker(draft, line, line.text);
  else if (takeCredit(draft, line, next)) return 1;
  else if (draft.title === undefined && NUMBER.test(line.text)) draft.asides.push({ line, reason: 'counter' });
  else if (draft.title !== undefined && takeProvided(draft, line, next)) return 2;
  else if (draft.title !== undefined && isSameTitle(line.text, draft.title)) draft.claims.push({ line, role: 'title', to: 'title' });
  else if (
    draft.byline.length === 0 &&
    takeByline(draft, line, isOverDate ? 'over-day' : isUnderDate && draft.title !== undefined ? 'bare' : 'anywhere')
  )
    return 1;
  else if (repeatsByline(draft, line)) draft.claims.push({ line, role: 'byline', to: 'byline' });
  else if (takeRow(draft, line) || takeDateOrPlace(draft, line) || takeClock(draft, line) || takeSectionDate(draft, line)) return 1;
  else if (takeOwnSource(draft, line, next)) return 1;
  else if (last?.role === 'byline' && (isRole(line.text) || isNewsroom(line.text) || isUnderName(draft, lines, at)))
    draft.claims.push({ line, role: 'byline', to: 'byline' });
  else if (isBareLabel(line.text) && isMeta(next)) draft.claims.push({ line, role: 'meta', to: 'date' });
  else return takeBrokenDate(draft, lines, at) || takeBrokenRow(draft, lines, at) || Number(takeDated(draft, line));
  return 1;
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

/** Reads title, kicker, standfirst, byline, dates and dateline from the top of an article's lines, blank ones left out. */
export function parseHead(all: readonly Line[], layout: Layout = EMPTY_LAYOUT, { at: title, known }: TitleHints = {}): Head {
  const draft = toDraft();
  if (title !== undefined) {
    const { passed, next } = takeScattered(
      draft,
      all,
      { title, site: layout.site },
      (at) => takeMeta(draft, all, at, true),
      opensWithAgency,
    );
    const rest = takeClosingDate(draft, [...passed.map(toPiece), ...toRest(draft, all, next)]);
    takeYear(draft);
    return { ...draft, rest };
  }
  const lines = dropPlaceholders(draft, all);
  const over = countMasthead(lines, layout.site);
  let at = isTitleAt(lines, skipOverTitle(lines, over))
    ? takeMasthead(draft, lines.slice(0, over))
    : known === undefined
      ? takeSections(draft, lines)
      : 0;
  const passed: Piece[] = [];
  for (const limit = at + MOST_HEAD_LINES; at < limit && draft.title === undefined;) {
    const line = lines[at];
    if (line === undefined) break;
    const next = lines[at + 1];
    const isWithContact = next !== undefined && isContact(line.text);
    if (isWithContact) passed.push(toPiece(line));
    if (isWithContact || (isTitleAt(lines, at + 1) && isColumnist(draft, lines, at) && takeByline(draft, line, 'bare'))) {
      at += 1;
      continue;
    }
    const isOver = draft.kicker === undefined && isSection(line.text) && isTitleAt(lines, at + 1);
    if (isOver) takeKicker(draft, line, line.text);
    const taken = isOver ? 1 : next === undefined ? 0 : takeMeta(draft, lines, at);
    const begun = draft.claims.some(({ role }) => role === 'byline') && line.text.length >= SHORTEST_SENTENCE && endsSentence(line.text);
    // Below "untitled" a sentence begins the text, and two of them are the text where there is no more
    const isText = begun || ((lines !== all || (lines.length === 1 && TWO_SENTENCES.test(line.text))) && endsSentence(line.text));
    if (taken === 0 && (isText || !isTitle(line, next, known))) break;
    if (taken === 0) {
      const others = [...lines.slice(0, at), ...lines.slice(at + 1)];
      takeTitle(draft, line, { others, shared: layout.site, isSigned: isUndatedByline(next) });
    }
    at += Math.max(taken, 1);
  }
  const limit = at + MOST_HEAD_LINES;
  while (at < limit) {
    const line = lines[at];
    if (line !== undefined && isPicture(line.text) && isSureDate(lines[at + 1])) {
      passed.push(toPiece(line));
      at += 1;
      continue;
    }
    const taken = takeMeta(draft, lines, at) || countStandfirst(draft, lines, at);
    const others = taken === 0 ? countBeforeMeta(draft, lines, at) : 0;
    passed.push(...lines.slice(at, at + others).map(toPiece));
    at += others;
    if (others > 0) continue;
    if (taken === 0) break;
    const claimed = draft.claims.some(({ line }) => line === lines[at]);
    if (!claimed) for (const line of lines.slice(at, at + taken)) takeStandfirst(draft, line);
    at += taken;
  }
  if (passed.length === 0 && takeUnlabelled(draft, lines, at)) at += 1;
  if (draft.title === undefined) {
    draft.problems.push({ rule: 'title/missing', severity: 'warning', message: 'no line at the top has the shape of a title' });
  }
  const introduction = lines.slice(at, at + countOverDateline(draft, lines, at));
  at += introduction.length;
  const [only, ...others] = introduction;
  if (
    only !== undefined &&
    others.length + passed.length === 0 &&
    draft.standfirst === undefined &&
    only.text.length >= SHORTEST_STANDFIRST &&
    // A sentence may be of the text
    !endsSentence(only.text)
  )
    takeStandfirst(draft, only, 'standfirst/before-dateline');
  else passed.push(...introduction.map(toPiece));
  const rest = takeClosingDate(draft, [...passed, ...toRest(draft, lines, at)]);
  takeYear(draft);
  return Object.assign(draft, { rest });
}
