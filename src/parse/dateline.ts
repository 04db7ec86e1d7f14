import { findDates } from '../text/dates/find.ts';
import type { DateMatch } from '../text/dates/date.ts';
import { findPlace } from '../text/places/index.ts';

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
const MOST_WORDS = 7;
const MOST_WORDS_OF_PART = 4;
/** A place that the gazetteer lacks is taken for one beside a full date, if it is this short. */
const MOST_UNKNOWN_WORDS = 3;

/** " - " · " — " · "--" · ".- " · "—" */
const DASH = /\s+[-–—]{1,2}\s+|\s?[—–]\s?|\s*--\s*|\.-\s+|\s+-(?=["“«„])/gu;
/** "March 4 -General" · "March 26- The": a hyphen at a date closes the dateline too */
const HYPHEN_AT_DATE = /^\.?\s*-\s*/u;
/** ", Reuter - " behind the date */
const TRAILING_AGENCY = /^\s*,\s*(?<agency>Reuters?|AP|AFP|UPI|dpa|TASS|Xinhua|Kyodo|EFE|ANSA|PTI|APA|IANS|ANI)\s*$/u;
/** /TASS/. */
const SLASHED = /\s*\/(?<agency>[\p{L}\p{N} .&-]{2,30})\/\.?:?\s+(?=\S)/u;
/** (Reuters) */
const BRACKETED = /\s*\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s*:?\s*$/u;
/** (AP) HONOLULU */
const LEADING = /^\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s*/u;
/** [India] */
const COUNTRY = /\s*\[(?<country>[\p{L} .-]{3,30})\]/u;
/** Marks of the keyboard before a dateline: "****LONDON" */
const LEADING_MARKS = /^[\s,;|/–—-]+/u;
const LEADING_SIGNS = /^[*+.\s]+/u;
/** The mark that ends a place, and the "in" of an Arabic dateline. */
const TRAILING = /(?:[\s,.;:–—-]|\sفي(?=\s*$))+$/u;
/** N.Y. · Calif. · the dot of an abbreviation belongs to the place */
const ABBREVIATION = /(?:\p{Lu}\.)+$|,\s*\p{Lu}\p{L}{1,5}\.$/u;
const PLACE = /^\p{L}[\p{L}\p{M}\s.,'’()/-]*$/u;
const WORD = /[\p{L}\p{M}.'’-]+/gu;
/** Small words inside names of places. */
const SMALL = new Set('de del della di do da dos das la le les el los las al an am auf bei ob der den im in of the upon sur sous en les y e and und si'.split(' '));
/** A capital, a quotation mark or a digit begins the article. */
const BEGINS = /^["'“”„«»‘’(<$£€+*]*[\p{Lu}\p{Lo}\p{N}]/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

interface Cut {
  readonly prefix: string;
  readonly end: number;
  readonly agency?: string;
}

/** What stands before each mark that may close a dateline, nearest first. */
function* findCuts(head: string): Generator<Cut> {
  const slashed = SLASHED.exec(head);
  if (slashed?.groups?.['agency'] !== undefined) {
    yield { prefix: head.slice(0, slashed.index), end: slashed.index + slashed[0].length, agency: slashed.groups['agency'] };
  }
  for (const date of findDates(head)) {
    const hyphen = HYPHEN_AT_DATE.exec(head.slice(date.end));
    if (hyphen !== null) yield { prefix: head.slice(0, date.end), end: date.end + hyphen[0].length };
  }
  for (const dash of head.matchAll(DASH)) {
    const before = head.slice(0, dash.index);
    const bracketed = BRACKETED.exec(before);
    const end = dash.index + dash[0].length;
    yield bracketed?.groups?.['agency'] === undefined
      ? { prefix: before, end }
      : { prefix: before.slice(0, bracketed.index), end, agency: bracketed.groups['agency'] };
  }
}

function trimPlace(text: string): string {
  const bare = text.replace(TRAILING, '');
  const dotted = `${bare}.`;
  return text.startsWith(dotted) && ABBREVIATION.test(dotted) ? dotted : bare;
}

/** Whether each part between commas is short enough for a place that the gazetteer lacks. */
function isShort(text: string): boolean {
  return text.split(',').every((part) => part.trim().split(/\s+/u).length <= MOST_WORDS_OF_PART);
}

/** Whether words have the shape of a place's name: few, capitalised but for the small words of names. */
function isPlaceShaped(text: string): boolean {
  if (!PLACE.test(text)) return false;
  const words = text.match(WORD) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && words.every((word, index) => /^[\p{Lu}\p{Lo}]/u.test(word) || (index > 0 && SMALL.has(word)));
}

interface Prefix {
  readonly place?: NonNullable<Dateline['place']>;
  readonly date?: DateMatch;
  readonly agency?: string;
}

function readPrefix(prefix: string): Prefix | undefined {
  const date = findDates(prefix).at(-1);
  const behind = date === undefined ? '' : prefix.slice(date.end);
  const agency = TRAILING_AGENCY.exec(behind)?.groups?.['agency'];
  if (agency === undefined && behind.replace(TRAILING, '') !== '') return undefined;
  const before = prefix.slice(0, date?.start ?? prefix.length);
  const start = LEADING_SIGNS.exec(before)?.[0].length ?? 0;
  const country = COUNTRY.exec(before);
  const text = trimPlace(before.slice(start).trimEnd());
  const shaped = country === null ? text : trimPlace(text.slice(0, country.index - start));
  const known = { ...(date !== undefined && { date }), ...(agency !== undefined && { agency }) };
  if (text === '') return known;
  // A known place with a date is a dateline whatever its case: "peoria, april 7 - barrow prices"
  const shapely = isPlaceShaped(shaped) && isShort(shaped);
  if (!shapely && (date === undefined || findPlace(shaped).kind === 'unknown')) return undefined;
  return { place: { text, start, end: start + text.length }, ...known };
}

function isTrusted(found: Prefix, agency: string | undefined, rest: string): boolean {
  if (found.place === undefined) return false;
  if (found.date !== undefined) return true;
  if (!BEGINS.test(rest)) return false;
  return agency !== undefined || (CAPITALS.test(found.place.text.split(',')[0] ?? '') && findPlace(found.place.text).kind !== 'unknown');
}

/** Reads the dateline at the start of a first paragraph: "BERGEN, Feb 26 - …", "BERGEN, Norway (NQNA) — …", "БЕРГЕН, 29 июня. /СКН/. …". */
export function parseRunIn(text: string): Dateline | undefined {
  const leading = LEADING.exec(text);
  const offset = leading?.[0].length ?? 0;
  for (const cut of findCuts(text.slice(offset, offset + LONGEST))) {
    const end = offset + cut.end;
    const found = readPrefix(cut.prefix);
    const agency = cut.agency ?? found?.agency ?? leading?.groups?.['agency'];
    const rest = text.slice(end, end + 8);
    // "(Reuters) - " names the agency alone
    if (cut.prefix.trim() === '' && cut.agency !== undefined && BEGINS.test(rest)) return { agency: cut.agency, end, rule: 'dateline/run-in' };
    if (found === undefined || !isTrusted(found, agency, rest) || found.place === undefined) continue;
    const { place, date } = found;
    return {
      place: { ...place, start: place.start + offset, end: place.end + offset },
      ...(date !== undefined && { date: { ...date, start: date.start + offset, end: date.end + offset } }),
      ...(agency !== undefined && { agency }),
      end,
      rule: 'dateline/run-in',
    };
  }
  return undefined;
}

/** Reads a dateline on a line of its own: "03.02.2022, Moscow." · "Bergen, 3 February 2022" · "BERGEN" alone when it is a known place. */
export function parseOwnLine(text: string): Dateline | undefined {
  if (text.length > LONGEST) return undefined;
  const dates = findDates(text);
  const date = dates[0];
  if (date === undefined) {
    const place = trimPlace(text);
    const known = isPlaceShaped(place) && CAPITALS.test(place) && findPlace(place).kind === 'found';
    return known ? { place: { text: place, start: 0, end: place.length }, end: text.length, rule: 'dateline/own-line' } : undefined;
  }
  if (dates.length > 1) return undefined;
  const before = text.slice(0, date.start).replace(TRAILING, '');
  const after = text.slice(date.end).replace(LEADING_MARKS, '');
  if ((before === '') === (after === '')) return undefined;
  const start = before === '' ? text.length - after.length : 0;
  const name = trimPlace(before === '' ? after : text.slice(0, date.start));
  if (!isPlaceShaped(name) || (findPlace(name).kind === 'unknown' && (date.year === undefined || name.split(' ').length > MOST_UNKNOWN_WORDS))) return undefined;
  return { place: { text: name, start, end: start + name.length }, date, end: text.length, rule: 'dateline/own-line' };
}
