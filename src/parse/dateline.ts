import { findDates } from '../text/dates/find.ts';
import type { DateMatch } from '../text/dates/date.ts';
import { isPlaceName } from '../text/places/index.ts';

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
const MOST_WORDS = 5;

/** " - " · " — " · "--" · ".-" · "—" */
const DASH = /\s+[-–—]{1,2}\s+|\s?[—–]\s?|\s*--\s*|\.-\s*|\s+-(?=["“«„])/gu;
/** /TASS/. */
const SLASHED = /\s*\/(?<agency>[\p{L}\p{N} .&-]{2,30})\/\.?:?\s+(?=\S)/u;
/** (Reuters) */
const BRACKETED = /\s*\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s*:?\s*$/u;
/** (AP) HONOLULU */
const LEADING = /^\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s*/u;
/** [India] */
const COUNTRY = /\s*\[(?<country>[\p{L} .-]{3,30})\]/u;
/** Marks of the keyboard before a dateline: "****LONDON" */
const LEADING_SIGNS = /^[*+.\s]+/u;
const TRAILING = /[\s,.;:]+$/u;
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

/** What stands before the first mark that may close a dateline. */
function* findCuts(text: string): Generator<Cut> {
  const head = text.slice(0, LONGEST);
  const slashed = SLASHED.exec(head);
  if (slashed?.groups?.['agency'] !== undefined) {
    yield { prefix: head.slice(0, slashed.index), end: slashed.index + slashed[0].length, agency: slashed.groups['agency'] };
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

/** Whether words have the shape of a place's name: few, capitalised but for the small words of names. */
function isPlaceShaped(text: string): boolean {
  if (!PLACE.test(text)) return false;
  const words = text.match(WORD) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS + 1 && words.every((word, index) => /^[\p{Lu}\p{Lo}]/u.test(word) || (index > 0 && SMALL.has(word)));
}

function readPrefix(prefix: string): Pick<Dateline, 'place' | 'date'> | undefined {
  const date = findDates(prefix).at(-1);
  if (date !== undefined && prefix.slice(date.end).replace(TRAILING, '') !== '') return undefined;
  const before = prefix.slice(0, date?.start ?? prefix.length);
  const start = LEADING_SIGNS.exec(before)?.[0].length ?? 0;
  const country = COUNTRY.exec(before);
  const text = trimPlace(before.slice(start).trimEnd());
  const shaped = country === null ? text : trimPlace(text.slice(0, country.index - start));
  if (text === '') return date === undefined ? undefined : { date };
  if (!isPlaceShaped(shaped)) return undefined;
  return { place: { text, start, end: start + text.length }, ...(date !== undefined && { date }) };
}

/** Reads the dateline at the start of a first paragraph: "BERGEN, Feb 26 - …", "BERGEN, Norway (NQNA) — …", "БЕРГЕН, 29 июня. /СКН/. …". */
export function parseRunIn(text: string): Dateline | undefined {
  const leading = LEADING.exec(text);
  const offset = leading?.[0].length ?? 0;
  for (const cut of findCuts(text.slice(offset))) {
    const read = readPrefix(cut.prefix);
    const agency = cut.agency ?? leading?.groups?.['agency'];
    const end = offset + cut.end;
    if (!BEGINS.test(text.slice(end, end + 8))) continue;
    if (read === undefined) {
      // "(Reuters) - " names the agency alone
      if (cut.prefix.trim() === '' && cut.agency !== undefined && offset === 0) return { agency: cut.agency, end, rule: 'dateline/run-in' };
      return undefined;
    }
    const { place } = read;
    if (place === undefined) return undefined;
    const alone = agency === undefined && read.date === undefined;
    if (alone && !(CAPITALS.test(place.text) && isPlaceName(place.text.split(',')[0] ?? ''))) return undefined;
    return {
      place: { ...place, start: place.start + offset, end: place.end + offset },
      ...(read.date !== undefined && { date: { ...read.date, start: read.date.start + offset, end: read.date.end + offset } }),
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
    const known = isPlaceShaped(place) && CAPITALS.test(place) && isPlaceName(place.split(',')[0] ?? '');
    return known ? { place: { text: place, start: 0, end: place.length }, end: text.length, rule: 'dateline/own-line' } : undefined;
  }
  if (dates.length > 1) return undefined;
  const before = text.slice(0, date.start);
  const after = text.slice(date.end);
  const place = before.replace(TRAILING, '') === '' ? after : after.replace(TRAILING, '') === '' ? before : undefined;
  if (place === undefined) return undefined;
  const start = place === after ? date.end + (/^[\s,;|/–—-]*/u.exec(after)?.[0].length ?? 0) : 0;
  const name = trimPlace(text.slice(start, place === after ? text.length : date.start));
  if (name === '' || !isPlaceShaped(name)) return undefined;
  return { place: { text: name, start, end: start + name.length }, date, end: text.length, rule: 'dateline/own-line' };
}
