import type { DateMatch } from '../text/dates/date.ts';
import { findDates } from '../text/dates/find.ts';
import { isPlaceName } from '../text/places/index.ts';
import { findLeadingAgency, isAgency } from './agencies.ts';
import { parseDispatch } from './dispatch.ts';
import { isInCapitals, judgePlace, trimDateWords, trimPlace, undouble } from './place.ts';

/** A dateline taken apart; offsets are into the text that was given. */
export interface Dateline {
  readonly place?: { readonly text: string; readonly start: number; readonly end: number };
  readonly date?: DateMatch;
  readonly agency?: string;
  /** Offset after its closing mark and the white space behind it: where the article begins. */
  readonly end: number;
  readonly rule: 'dateline/own-line' | 'dateline/run-in';
}

/** A run-in dateline ends within this many characters. */
const LONGEST = 120;

/** " - " · " — " · "--" · ".- " · "—" · " _ " */
const DASH = /\s{1,3}[-–—_]{1,2}\s{1,3}|\s?[—–]\s?|\s{0,3}--\s{0,3}|\.-\s{1,3}|\s{1,3}-(?=["“«„])/gu;
/** "March 4 -General" · "March 26- The": a hyphen at a date closes the dateline too */
const HYPHEN_AT_DATE = /^\.?\s{0,3}-\s{0,3}/u;
/** "BANGKOK: Rain" */
const COLON = /^[\p{Lu}\s.-]{4,30}:\s{1,3}(?=\S)/u;
/** /TASS/. · /PRNewswire/ -- */
const SLASHED = /\s{0,3}\/(?<agency>[\p{L}\p{N} .&-]{2,30})\/\.?:?\s{1,3}(?:[-–—]{1,2}\s{1,3})?(?=\S)/u;
/** --(BUSINESS WIRE)-- */
const DASHED = /\s{0,3}--\s{0,3}\((?<agency>[\p{L}\p{N} .&-]{2,30})\)\s{0,3}--\s{0,3}/u;
/** "(PTI) The" · "(ANI): The", no dash */
const OPEN = /\s{0,3}\((?<agency>[\p{L}\p{N} .&-]{2,30})\):?\s{1,3}(?=\S)/u;
/** (Reuters) */
const BRACKETED = /\s{0,3}\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)(?:\s?:)?\s{0,3}$/u;
/** (AP) HONOLULU · (ANSA) - ROMA · (CNN)Rain */
const LEADING = /^\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s{0,3}(?:[-–—]{1,2}\s{0,3})?/u;
/** [India] */
const COUNTRY = /\s{0,3}\[(?<country>[\p{L} .-]{3,30})\]/u;
/** Marks of the keyboard before a dateline: "****LONDON" */
const LEADING_MARKS = /^[\s,;|/–—-]+/u;
const LEADING_SIGNS = /^[*+.\s]+/u;
/** "Москва, ТАСС" · "Tehran, IRNA" */
const LAST_PART = /^(?<before>.*\S)\s{0,3}[,.]\s{1,3}(?<agency>[^,]{2,20})$/u;
/** A capital, a quotation mark or a digit begins the article. */
const BEGINS = /^["'“”„«»‘’(<$£€+*]*[\p{Lu}\p{Lo}\p{N}]/u;
/** Words begin it, or a number of things: "12 boats", not "14:05" */
const BEGINS_SENTENCE = /^["'“”„«»‘’(]*(?:[\p{Lu}\p{Lo}]|\p{N}[\p{N},.]*\s\p{Ll})/u;

type Mark = 'dash' | 'hyphen' | 'bracket' | 'colon';

interface Cut {
  readonly prefix: string;
  readonly end: number;
  readonly agency?: string;
  readonly mark: Mark;
}

function toCut(head: string, match: RegExpExecArray | null, mark: Mark): Cut | undefined {
  const agency = match?.groups?.['agency'];
  if (match === null || agency === undefined) return undefined;
  return { prefix: head.slice(0, match.index), end: match.index + match[0].length, agency, mark };
}

/** What stands before each mark that may close a dateline, the surest first. */
function* findCuts(head: string): Generator<Cut> {
  for (const pattern of [DASHED, SLASHED]) {
    const cut = toCut(head, pattern.exec(head), 'dash');
    if (cut !== undefined) yield cut;
  }
  for (const date of head.includes('-') ? findDates(head) : []) {
    const hyphen = HYPHEN_AT_DATE.exec(head.slice(date.end));
    if (hyphen !== null) yield { prefix: head.slice(0, date.end), end: date.end + hyphen[0].length, mark: 'hyphen' };
  }
  for (const dash of head.matchAll(DASH)) {
    const before = head.slice(0, dash.index);
    const bracketed = BRACKETED.exec(before);
    const end = dash.index + dash[0].length;
    yield bracketed?.groups?.['agency'] === undefined
      ? { prefix: before, end, mark: 'dash' }
      : { prefix: before.slice(0, bracketed.index), end, agency: bracketed.groups['agency'], mark: 'dash' };
  }
  const open = toCut(head, OPEN.exec(head), 'bracket');
  if (open?.agency !== undefined && isAgency(open.agency)) yield open;
  const colon = COLON.exec(head);
  if (colon !== null) yield { prefix: colon[0].trimEnd().slice(0, -1), end: colon[0].length, mark: 'colon' };
}

interface Prefix {
  readonly place?: NonNullable<Dateline['place']>;
  readonly date?: DateMatch;
  readonly agency?: string;
}

/** The place, date and agency that stand before a dateline's closing mark, if there is nothing else. */
function readPrefix(prefix: string): Prefix | undefined {
  const date = findDates(prefix).at(-1);
  const behind = date === undefined ? '' : trimPlace(prefix.slice(date.end).replace(LEADING_MARKS, '').replace(LEADING_SIGNS, ''));
  if (behind !== '' && !isAgency(behind)) return undefined;
  const before = prefix.slice(0, date?.start ?? prefix.length);
  const start = LEADING_SIGNS.exec(before)?.[0].length ?? 0;
  const words = trimPlace(date === undefined ? before.slice(start).trimEnd() : trimDateWords(before.slice(start).trimEnd()));
  const last = date === undefined ? LAST_PART.exec(words)?.groups : undefined;
  const house = last?.['agency'] !== undefined && isAgency(last['agency']) ? last : undefined;
  const text = undouble(house?.['before'] ?? words);
  const agency = behind === '' ? house?.['agency'] : behind;
  const known = { ...(date !== undefined && { date }), ...(agency !== undefined && { agency }) };
  return text === '' ? known : { place: { text, start, end: start + text.length }, ...known };
}

/** hbd: the desk of a regional paper */
const DESK = /^\p{Ll}{3,4}$/u;

/** Whether what was read before a mark is a dateline, by all that is known of it. */
function isTrusted(found: Prefix, agency: string | undefined, mark: Mark, rest: string): boolean {
  if (found.place === undefined) return false;
  const { text } = found.place;
  const country = COUNTRY.exec(text);
  const trust = judgePlace(country === null ? text : trimPlace(text.slice(0, country.index)));
  if (trust === undefined) return false;
  const known = trust === 'point' || trust === 'known';
  const named = agency !== undefined && isAgency(agency);
  // A known place with a date is a dateline whatever the case: "peoria, april 7 - barrow prices"
  if (found.date !== undefined) return mark !== 'colon' && (known || trust === 'capitals' || named);
  if (!BEGINS.test(rest) || mark === 'hyphen') return false;
  if (named) return mark === 'dash';
  // "Bremerhaven (hbd) –": a short mark in small letters is a regional desk, but only behind a known place
  if (agency !== undefined) {
    const desk = known && mark === 'dash' && DESK.test(agency);
    return desk || ((known || trust === 'capitals') && /\p{Lu}|\//u.test(agency) && !isPlaceName(agency));
  }
  if (!isInCapitals(text) || !BEGINS_SENTENCE.test(rest)) return false;
  return mark === 'colon' ? trust === 'point' : known;
}

function move(dateline: Prefix, offset: number): Prefix {
  const { place, date } = dateline;
  return {
    ...(place !== undefined && { place: { ...place, start: place.start + offset, end: place.end + offset } }),
    ...(date !== undefined && { date: { ...date, start: date.start + offset, end: date.end + offset } }),
  };
}

/** Reads the dateline at the start of a first paragraph: "BERGEN, Feb 26 - …", "BERGEN, Norway (NQNA) — …", "БЕРГЕН, 29 июня. /СКН/. …". */
export function parseRunIn(text: string): Dateline | undefined {
  const dispatch = parseDispatch(text);
  if (dispatch !== undefined) return dispatch;
  const match = LEADING.exec(text);
  const name = match?.groups?.['agency'];
  const leading = match !== null && name !== undefined && isAgency(name) ? { agency: name, length: match[0].length } : undefined;
  const offset = leading?.length ?? 0;
  for (const cut of findCuts(text.slice(offset, offset + LONGEST))) {
    const found = readPrefix(cut.prefix);
    const agency = cut.agency ?? found?.agency ?? leading?.agency;
    const end = offset + cut.end;
    if (found === undefined || !isTrusted(found, agency, cut.mark, text.slice(end, end + 40))) continue;
    // A house that is named first does not make every pair of capitals a place
    if (leading !== undefined && found.place !== undefined && found.date === undefined && !isInCapitals(found.place.text)) continue;
    const behind = agency === undefined && found.date !== undefined ? findLeadingAgency(text.slice(end)) : undefined;
    const house = agency ?? behind?.agency;
    return {
      ...move(found, offset),
      ...(house !== undefined && { agency: house }),
      end: end + (behind?.end ?? 0),
      rule: 'dateline/run-in',
    };
  }
  if (leading === undefined || !BEGINS.test(text.slice(offset, offset + 8))) return undefined;
  return { agency: leading.agency, end: offset, rule: 'dateline/run-in' };
}

/** Reads a dateline on a line of its own: "03.02.2022, Moscow." · "Bergen, 3 February 2022" · "BERGEN" alone when it is a known place. */
export function parseOwnLine(line: string): Dateline | undefined {
  if (line.length > LONGEST) return undefined;
  const bracketed = BRACKETED.exec(line.replace(/(?<![\s.–—-])[\s.–—-]+$/u, ''));
  const name = bracketed?.groups?.['agency'];
  const agency = name !== undefined && isAgency(name) ? name : undefined;
  const text = agency === undefined ? line : line.slice(0, bracketed?.index);
  const toDateline = (found: Prefix): Dateline => ({
    ...found,
    ...(agency !== undefined && { agency }),
    end: line.length,
    rule: 'dateline/own-line',
  });
  const dates = findDates(text);
  const date = dates[0];
  if (date === undefined) {
    const place = trimPlace(text);
    const sure = isInCapitals(place) && (agency === undefined ? judgePlace(place) === 'point' : judgePlace(place) !== undefined);
    return sure ? toDateline({ place: { text: place, start: 0, end: place.length } }) : undefined;
  }
  if (dates.length > 1) return undefined;
  const before = trimPlace(trimDateWords(text.slice(0, date.start).trimEnd()));
  const after = text.slice(date.end).replace(LEADING_MARKS, '');
  if ((before === '') === (trimPlace(after) === '')) return undefined;
  const start = before === '' ? text.length - after.length : 0;
  const place = before === '' ? trimPlace(after) : before;
  const trust = judgePlace(place);
  const known = trust === 'point' || trust === 'known';
  // "Ada Quill, 3 February 2022" is a name as likely as a place: one unknown word may be a village
  if (trust === undefined || (!known && (date.year === undefined || place.includes(' ')))) return undefined;
  return toDateline({ place: { text: place, start, end: start + place.length }, date });
}
