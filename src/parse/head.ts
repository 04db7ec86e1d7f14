import type { Evidence, LineRange, Problem } from '../record.ts';
import type { DateMatch } from '../text/dates/date.ts';
import { findDates } from '../text/dates/find.ts';
import { isWeekday } from '../text/dates/weekdays.ts';
import type { Line } from '../text/lines.ts';
import { parseOwnLine, parseRunIn } from './dateline.ts';
import type { Dateline } from './dateline.ts';
import { findKickerSuffix, isKicker } from './kickers.ts';
import type { Claim } from './ledger.ts';
import { parseByline } from './names.ts';
import { cutPiece, toColumns, toPiece } from './piece.ts';
import type { Piece } from './piece.ts';

/** A date and where it stands; it becomes a value when the capture's date order is decided. */
export interface DateFinding {
  readonly match: DateMatch;
  readonly line: Line;
  readonly from: 'dateline' | 'meta' | 'byline';
  readonly rule: string;
}

/** A place as written and where it stands. */
export interface PlaceFinding {
  readonly text: string;
  readonly evidence: Evidence;
}

/** What the top of an article says, and the lines that follow it. */
export interface Head {
  readonly title?: string;
  readonly kicker?: string;
  readonly byline: readonly string[];
  readonly agency?: string;
  readonly date?: DateFinding;
  readonly updated?: DateFinding;
  readonly place?: PlaceFinding;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The article without its head; the first piece may be cut after a run-in dateline. */
  readonly rest: readonly Piece[];
}

const LONGEST_TITLE = 200;
const LONGEST_SENTENCE_TITLE = 120;
const LONGEST_META = 160;
/** A date line counts as the article's own within so many lines of the title. */
const MOST_HEAD_LINES = 6;
const ENDS_SENTENCE = /[.!?…。]["”»]?$/u;
/** Published · Posted · Veröffentlicht am */
const PUBLISHED = /^(?:published|posted|created|date|first published|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|opublikowano|опубликовано|дата|发布|公開|نشر|yayın)/iu;
/** Updated · Last modified · Aktualisiert am */
const UPDATED = /^(?:updated|last (?:updated|modified)|modified|aktualisiert|mis à jour|actualizado|aggiornato|ultima modifica|bijgewerkt|zaktualizowano|обновлено|更新|تحديث|güncelle)/iu;
/** What may stand beside a date on a line that holds nothing else: labels, weekdays, signs. */
const BESIDE = /[\p{L}\p{M}]+/gu;
/** ", on" between a name and its date */
const DATE_LEAD = /[\s,|]+(?:on|am|le|el|il|vom|updated)\s*$/iu;
const MOST_BESIDE = 5;
const SMALL_WORDS = new Set(['on', 'at', 'am', 'um', 'uhr', 'le', 'el', 'il', 'on', 'o', 'в', 'г', 'года']);
/** 3 hours ago · vor 2 Stunden · 2 часа назад */
const RELATIVE = /^(?:(?:updated|posted|published)[\s:]*)?(?:~?\d{1,3}\s\p{L}{3,12}\s(?:ago|назад|тому)|(?:vor|il y a|hace)\s\d{1,3}\s\p{L}{3,12})\.?$/iu;

interface Draft {
  title?: string;
  kicker?: string;
  byline: readonly string[];
  agency?: string;
  date?: DateFinding;
  updated?: DateFinding;
  place?: PlaceFinding;
  readonly evidence: Record<string, Evidence>;
  readonly claims: Claim[];
  readonly problems: Problem[];
}

function onLine(line: Line): LineRange {
  return [line.number, line.number];
}

function isTitle(line: Line, next: Line | undefined): boolean {
  if (line.text.length > LONGEST_TITLE) return false;
  const runsOn = line.text.length > LONGEST_SENTENCE_TITLE && ENDS_SENTENCE.test(line.text) && next?.number === line.number + 1;
  return !runsOn && parseRunIn(line.text) === undefined;
}

function takeTitle(draft: Draft, line: Line): void {
  const suffix = findKickerSuffix(line.text);
  const titleEnd = suffix?.titleEnd ?? line.text.length;
  draft.title = line.text.slice(0, titleEnd);
  const columns = suffix === undefined ? undefined : toColumns(line, 0, titleEnd);
  draft.evidence['title'] = {
    basis: 'stated',
    from: 'title',
    lines: onLine(line),
    ...(columns !== undefined && { columns }),
    text: draft.title,
    rule: 'title/first-line',
  };
  draft.claims.push({ line, ...(columns !== undefined && { columns }), role: 'title', to: 'title' });
  if (suffix !== undefined) takeKicker(draft, line, suffix.kicker, suffix.kickerStart);
}

function takeKicker(draft: Draft, line: Line, kicker: string, start?: number): void {
  const columns = start === undefined ? undefined : toColumns(line, start, line.text.length);
  draft.kicker = kicker;
  draft.evidence['kicker'] = {
    basis: 'stated',
    from: 'title',
    lines: onLine(line),
    ...(columns !== undefined && { columns }),
    text: kicker,
    rule: start === undefined ? 'kicker/own-line' : 'kicker/suffix',
  };
  draft.claims.push({ line, ...(columns !== undefined && { columns }), role: 'kicker', to: 'kicker' });
}

function takeDateline(draft: Draft, line: Line, found: Dateline): void {
  if (found.date !== undefined) draft.date ??= { match: found.date, line, from: 'dateline', rule: found.rule };
  if (found.agency !== undefined && draft.agency === undefined) {
    draft.agency = found.agency.trim();
    draft.evidence['agency'] = { basis: 'stated', from: 'dateline', lines: onLine(line), text: draft.agency, rule: found.rule };
  }
  if (found.place === undefined) return;
  const { text, start, end } = found.place;
  draft.place ??= {
    text,
    evidence: { basis: 'stated', from: 'dateline', lines: onLine(line), columns: toColumns(line, start, end), text, rule: found.rule },
  };
}

/** A line that holds a date, a label or weekday perhaps, and nothing else. */
function findDateLine(line: Line): readonly DateMatch[] {
  if (line.text.length > LONGEST_META) return [];
  const dates = findDates(line.text);
  if (dates.length === 0 || dates.length > 2) return [];
  let beside = line.text;
  for (const date of dates.toReversed()) beside = beside.slice(0, date.start) + beside.slice(date.end);
  const words = (beside.match(BESIDE) ?? []).filter((word) => !isWeekday(word) && !SMALL_WORDS.has(word.toLowerCase()));
  const labelled = PUBLISHED.test(line.text) || UPDATED.test(line.text);
  return words.length <= (labelled ? MOST_BESIDE : 0) ? dates : [];
}

function takeDateLine(draft: Draft, line: Line, dates: readonly DateMatch[]): void {
  dates.forEach((match, index) => {
    const isUpdate = index > 0 || UPDATED.test(line.text);
    const labelled = isUpdate || PUBLISHED.test(line.text);
    const finding: DateFinding = { match, line, from: 'meta', rule: labelled ? 'date/labelled' : 'date/near-title' };
    if (isUpdate) draft.updated ??= finding;
    else draft.date ??= finding;
  });
  draft.claims.push({ line, role: 'meta', to: 'date' });
}

/** By Mara Lindqvist · Von Jan Ohm | 17. Oktober 2019 · Posted on 3 March 2015 by Mara Lindqvist */
function takeByline(draft: Draft, line: Line): boolean {
  const dates = line.text.length <= LONGEST_META ? findDates(line.text) : [];
  const date = dates.length === 1 ? dates[0] : undefined;
  const before = date === undefined ? line.text : line.text.slice(0, date.start).replace(DATE_LEAD, '');
  const after = date === undefined ? '' : line.text.slice(date.end).trimStart();
  const byline = parseByline(before.replace(/[\s|/•·,–—-]+$/u, '')) ?? (before === '' || PUBLISHED.test(before) ? parseByline(after) : undefined);
  if (byline === undefined) return false;
  draft.byline = byline.names;
  draft.evidence['byline'] = { basis: 'stated', from: 'byline', lines: onLine(line), text: line.text, rule: 'byline/labelled' };
  if (byline.agency !== undefined && draft.agency === undefined) {
    draft.agency = byline.agency;
    draft.evidence['agency'] = { basis: 'stated', from: 'byline', lines: onLine(line), text: byline.agency, rule: 'byline/labelled' };
  }
  if (date !== undefined) draft.date ??= { match: date, line, from: 'byline', rule: 'byline/date' };
  draft.claims.push({ line, role: 'byline', to: 'byline' });
  return true;
}

/** Takes one more line of the head; false when the line belongs to the body. */
function takeMeta(draft: Draft, line: Line): boolean {
  if (draft.kicker === undefined && isKicker(line.text)) {
    takeKicker(draft, line, line.text);
    return true;
  }
  if (draft.title !== undefined && line.text === draft.title) {
    draft.claims.push({ line, role: 'title', to: 'title' });
    return true;
  }
  if (draft.byline.length === 0 && takeByline(draft, line)) return true;
  const dates = findDateLine(line);
  if (dates.length > 0) {
    takeDateLine(draft, line, dates);
    return true;
  }
  const own = parseOwnLine(line.text);
  if (own !== undefined) {
    takeDateline(draft, line, own);
    draft.claims.push({ line, role: 'dateline', to: own.date === undefined ? 'location' : 'date' });
    return true;
  }
  if (RELATIVE.test(line.text)) {
    draft.claims.push({ line, role: 'meta', to: 'date' });
    draft.problems.push({
      rule: 'date/relative',
      severity: 'note',
      lines: onLine(line),
      message: `"${line.text}" is relative to a moment that is not known; it sets no date`,
    });
    return true;
  }
  return false;
}

/** Cuts a run-in dateline off the first line of the body. */
function takeRunIn(draft: Draft, line: Line): readonly Piece[] {
  const runIn = parseRunIn(line.text);
  if (runIn === undefined) return [toPiece(line)];
  takeDateline(draft, line, runIn);
  const to = runIn.date === undefined ? (runIn.place === undefined ? 'agency' : 'location') : 'date';
  draft.claims.push({ line, columns: toColumns(line, 0, runIn.end), role: 'dateline', to });
  const piece = cutPiece(line, runIn.end);
  return piece === undefined ? [] : [piece];
}

/** Reads title, kicker, byline, dates and dateline from the top of an article's lines, blank ones left out. */
export function parseHead(lines: readonly Line[]): Head {
  const draft: Draft = { byline: [], evidence: {}, claims: [], problems: [] };
  let at = 0;
  while (at < MOST_HEAD_LINES && draft.title === undefined) {
    const line = lines[at];
    if (line === undefined) break;
    const next = lines[at + 1];
    if (next !== undefined && takeMeta(draft, line)) at += 1;
    else if (isTitle(line, next)) {
      takeTitle(draft, line);
      at += 1;
    } else break;
  }
  const limit = at + MOST_HEAD_LINES;
  for (let line = lines[at]; at < limit && line !== undefined && takeMeta(draft, line); line = lines[at]) at += 1;
  if (draft.title === undefined) {
    draft.problems.push({ rule: 'title/missing', severity: 'warning', message: 'no line at the top has the shape of a title' });
  }
  const first = lines[at];
  const rest = first === undefined ? [] : [...takeRunIn(draft, first), ...lines.slice(at + 1).map(toPiece)];
  return { ...draft, rest };
}
