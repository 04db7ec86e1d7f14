import { rememberLatest } from '../../text/remember.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import { isGreatPlaceName, isPlaceName } from '../../text/places/index.ts';
import { isHost } from '../../text/webaddress.ts';
import { findLeadingAgency, isAgency } from './agencies.ts';
import { parseDispatch } from './dispatch.ts';
import { isKicker, isSection } from './kickers.ts';
import { findCuts } from './mark.ts';
import type { Cut, Mark } from './mark.ts';
import { isLetterPlace, isInCapitals, isLikePlace, judgePlace, trimDateWords, trimPlace, undouble } from './place.ts';
import type { PlaceTrust } from './place.ts';
import { parseBareNames } from './names.ts';

/** A dateline taken apart; offsets are into the text that was given. */
export interface Dateline {
  readonly place?: { readonly text: string; readonly start: number; readonly end: number };
  readonly date?: DateMatch;
  readonly agency?: string;
  /** The reporters whom it names behind the house. */
  readonly names?: readonly string[];
  /** Offset after its closing mark and the white space behind it: where the article begins. */
  readonly end: number;
  readonly rule: 'dateline/own-line' | 'dateline/run-in';
}

/** A run-in dateline ends within this many characters. */
const LONGEST = 120;

/** People of a town that capitals and a full stop are believed of. */
const TOWN = 50_000;

/** (Reuters) */
const BRACKETED = /\s{0,3}\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)(?:\s?:)?\s{0,3}$/u;
/** (AP) HONOLULU · (ANSA) - ROMA · (CNN)Rain */
const LEADING = /^\((?<agency>[\p{L}\p{N} .,/&-]{2,40})\)\s{0,3}(?:[-–—]{1,2}\s{0,3})?/u;
/** [India] */
const COUNTRY = /\s{0,3}\[(?<country>[\p{L} .-]{3,30})\]/u;
/** Marks of the keyboard before a dateline: "****LONDON" */
const LEADING_MARKS = /^[\s,;|/–—-]+/u;
const TRAILING_MARKS = /(?<![\s.–—-])[\s.–—-]+$/u;
const LEADING_SIGNS = /^[*+.\s]+/u;
/** "Москва, ТАСС" · "Tehran, IRNA" */
const LAST_PART = /^(?<before>.*\S)\s{0,3}[,.]\s{1,3}(?<agency>[^,]{2,20})$/u;
/** A capital, a quotation mark or a digit begins the article. */
const BEGINS = /^["'“”„«»‘’(<$£€+*]*[\p{Lu}\p{Lo}\p{N}]/u;
/** Words begin it, or a number of things: "12 boats", not "14:05" */
const BEGINS_SENTENCE = /^["'“”„«»‘’(]*(?:[\p{Lu}\p{Lo}]|\p{N}[\p{N},.]*\s\p{Ll})/u;

type Prefix = Pick<Dateline, 'place' | 'date' | 'agency'>;

/** "MADRID, 3 (EUROPA PRESS)", "NAMUR 25/06 (BELGA)": the day of a month that is not named, or that nobody says is one. */
const BARE_DAY = /,?\s\d{1,2}(?:\/\d{1,2}|\.)?$/u;

function toPrefix(text: string, start: number, known: Prefix): Prefix {
  if (text === '') return known;
  // "ТАСС, 29 июня." · "KYODO NEWS - Nov 3": a house where the place stands elsewhere
  if (isAgency(text) && !isPlaceName(text)) return { agency: text, ...known };
  return { place: { text, start, end: start + text.length }, ...known };
}

/** The place, date and agency that stand before a dateline's closing mark, if there is nothing else. */
function readPrefix(prefix: string, named: boolean): Prefix | undefined {
  const date = findDates(prefix).at(-1);
  const rest = date === undefined ? '' : prefix.slice(date.end).replace(LEADING_MARKS, '').replace(LEADING_SIGNS, '');
  const last = trimPlace(rest);
  // "Szeged, 2015. október 20., kedd (MTI)"
  const behind = isWeekday(last) ? '' : last;
  const before = prefix.slice(0, date?.start ?? prefix.length);
  const start = LEADING_SIGNS.exec(before)?.[0].length ?? 0;
  const known: Prefix = date === undefined ? {} : { date };
  // "29 июня, Минск"
  if (behind !== '' && before.slice(start).trim() === '') return toPrefix(behind, prefix.length - rest.length, known);
  if (behind !== '' && !isAgency(behind)) return undefined;
  const words = trimPlace(trimDateWords(before.slice(start).trimEnd()));
  const part = date === undefined ? LAST_PART.exec(words)?.groups : undefined;
  const house = part?.['agency'] !== undefined && (isAgency(part['agency']) || isHost(part['agency'])) ? part : undefined;
  const written = house?.['before'] ?? words;
  const text = undouble(named && date === undefined ? written.replace(BARE_DAY, '') : written);
  const agency = behind === '' ? house?.['agency'] : behind;
  return toPrefix(text, start, { ...known, ...(agency !== undefined && { agency }) });
}

/** hbd: the desk of a regional paper */
const DESK = /^\p{Ll}{2,4}$/u;

/** г. Рыбинск · м. Львів */
const TOWN_NAME = /^[гм]\.\s?(?<town>\p{Lu}[\p{L} -]{2,30})$/u;

/** CS · RM */
const PROVINCE = /^\p{Lu}{2}$/u;

/** What a mark and the words around it say of a dateline. */
interface Trial extends Prefix {
  readonly mark: Mark;
  readonly rest: string;
}

/** Whether a dateline that names no day is one: by its house, or by a place in capitals. */
function isTrustedUndated({ place, agency, mark, rest }: Trial, trust: PlaceTrust): boolean {
  const text = place?.text ?? '';
  const known = trust === 'point' || trust === 'known';
  const begins = BEGINS.test(rest);
  if (mark === 'hyphen') return false;
  if (agency !== undefined && isAgency(agency)) return known || (begins && mark === 'dash');
  if (!begins) return false;
  // "Bremerhaven (hbd) –": a short mark in small letters is a regional desk, but only behind a known place
  if (agency !== undefined) {
    const isBelieved = known ? mark === 'dash' || isInCapitals(text) : mark === 'bracket' && isLikePlace(text, rest);
    const desk = isBelieved && DESK.test(agency);
    // "CARIATI (CS) –": two capitals that are no house are a province
    if (PROVINCE.test(agency)) return false;
    const place = known || (trust === 'capitals' && isInCapitals(text));
    return desk || (place && /\p{Lu}|\//u.test(agency) && !isPlaceName(agency));
  }
  if (!isInCapitals(text) || !BEGINS_SENTENCE.test(rest)) return false;
  // "MIRA: …" looks, and is a town somewhere
  if (mark === 'colon') return trust === 'point' && isGreatPlaceName(text);
  // "GIESSEN. Die …": so regional papers begin; a smaller town must come back in the text
  if (mark === 'stop') return trust === 'point' && (isGreatPlaceName(text, TOWN) || isLikePlace(text, rest));
  return known || (trust === 'capitals' && isLikePlace(text, rest));
}

/** REDACCIÓN / Valdeluna | El puente: the newsroom, its place, and the text */
const NEWSROOM =
  /^(?:R(?:EDACCI[OÓ]N|edacci[oó]n)|R(?:EDAÇÃO|edação)|R(?:EDAZIONE|edazione)|R(?:EDAKTION|edaktion))\s?[/|]\s?(?<place>\p{Lu}[\p{L}\p{M}'’ -]{2,30}?)\s?[|—–]\s(?=["“„«¿¡]?\p{Lu})/u;

function parseNewsroom(text: string): Dateline | undefined {
  const match = NEWSROOM.exec(text);
  const place = match?.groups?.['place'];
  if (match === null || place === undefined || isSection(place) || isKicker(place)) return undefined;
  const start = text.indexOf(place, match[0].search(/[/|]/u));
  return { place: { text: place, start, end: start + place.length }, end: match[0].length, rule: 'dateline/run-in' };
}

/** Whether what was read before a mark is a dateline, by all that is known of it. */
function isTrusted(trial: Trial): boolean {
  const { place, date, agency, mark, rest } = trial;
  const named = agency !== undefined && isAgency(agency);
  // "Feb 3 (Reuters) - Rain"
  if (place === undefined) return date !== undefined && named && mark !== 'hyphen';
  const { text } = place;
  // A place alone is only believed in capitals, and those are quickly told
  if (date === undefined && agency === undefined && !isInCapitals(text)) return false;
  const country = COUNTRY.exec(text);
  const trust = judgePlace(country === null ? text : trimPlace(text.slice(0, country.index)));
  if (trust === undefined) return false;
  const known = trust === 'point' || trust === 'known';
  if (date === undefined) return isTrustedUndated(trial, trust);
  // "ПРИОЗЁРСК, 12 марта. Новую": a village that the gazetteer does not know
  const isLoud = trust === 'capitals' && mark === 'stop' && date.month !== undefined && date.numbers === undefined && isInCapitals(text);
  if (mark === 'stop' || mark === 'colon')
    return (known || isLoud) && BEGINS_SENTENCE.test(rest) && (mark === 'colon' || named || date.year !== undefined || isInCapitals(text));
  // A known place with a date is a dateline whatever the case: "peoria, april 7 - barrow prices"
  return known || trust === 'capitals' || named;
}

function move({ place, date, ...rest }: Prefix, offset: number): Prefix {
  return {
    ...rest,
    ...(place !== undefined && { place: { ...place, start: place.start + offset, end: place.end + offset } }),
    ...(date !== undefined && { date: { ...date, start: date.start + offset, end: date.end + offset } }),
  };
}

/** "(London) – …" · "(London, February 3, 2022) – …": a bracket that holds the place itself. */
function readInside(cut: Cut): Prefix | undefined {
  const text = cut.agency;
  if (text === undefined || cut.prefix.trim() !== '' || isAgency(text) || !isPlaceName(text)) return undefined;
  const start = cut.prefix.length + 1;
  return { place: { text, start, end: start + text.length }, ...(cut.date !== undefined && { date: cut.date }) };
}

interface Leading {
  readonly agency?: string;
  readonly length: number;
}

/** The house that a text names in brackets before all else. */
function findLeading(text: string): Leading {
  const match = text.startsWith('(') ? LEADING.exec(text) : null;
  const agency = match?.groups?.['agency'];
  return match !== null && agency !== undefined && isAgency(agency) ? { agency, length: match[0].length } : { length: 0 };
}

function readCut(text: string, cut: Cut, leading: Leading): Dateline | undefined {
  const inside = readInside(cut);
  const found = inside ?? readPrefix(cut.prefix, cut.agency !== undefined && isAgency(cut.agency));
  if (found === undefined) return undefined;
  const end = leading.length + cut.end;
  const before = (inside === undefined ? cut.agency : undefined) ?? found.agency ?? leading.agency;
  const behind = before === undefined ? findLeadingAgency(text.slice(end)) : undefined;
  const agency = before ?? behind?.agency;
  const names = cut.names ?? behind?.names;
  const date = found.date ?? cut.date;
  const all: Prefix = { ...found, ...(date !== undefined && { date }), ...(agency !== undefined && { agency: agency.trim() }) };
  const sure = inside !== undefined && cut.mark === 'dash' && BEGINS.test(text.slice(end));
  if (!sure && !isTrusted({ ...all, mark: cut.mark, rest: text.slice(end) })) return undefined;
  // A house that is named first does not make every pair of capitals a place
  if (leading.agency !== undefined && all.place !== undefined && date === undefined && !isInCapitals(all.place.text)) return undefined;
  return {
    ...move(all, leading.length),
    ...(names !== undefined && { names }),
    end: end + (behind?.end ?? 0),
    rule: 'dateline/run-in',
  };
}

/** What every dateline is closed with: a dash, a bracket, an oblique, a colon, a full stop. */
const CLOSING = /[-‒–—―−_/(:.]/u;

/** Reads the dateline at the start of a first paragraph: "BERGEN, Feb 26 - …", "BERGEN, Norway (NQNA) — …", "БЕРГЕН, 29 июня. /СКН/. …". */
export const parseRunIn = rememberLatest((text: string): Dateline | undefined => {
  const dispatch = parseDispatch(text) ?? parseNewsroom(text);
  if (dispatch !== undefined) return dispatch;
  if (!CLOSING.test(text.slice(0, LONGEST))) return undefined;
  const leading = findLeading(text);
  for (const cut of findCuts(text.slice(leading.length, leading.length + LONGEST))) {
    const dateline = readCut(text, cut, leading);
    if (dateline !== undefined) return dateline;
  }
  if (leading.agency === undefined || !BEGINS.test(text.slice(leading.length, leading.length + 8))) return undefined;
  return { agency: leading.agency, end: leading.length, rule: 'dateline/run-in' };
});

/** "NQNA", "Mara Lind, NQNA": a house, and before a comma who wrote. */
function readSignedHouse(text: string): Pick<Dateline, 'agency' | 'names'> | undefined {
  const comma = text.lastIndexOf(',');
  const agency = text.slice(comma + 1).trim();
  if (!isAgency(agency)) return undefined;
  const names = comma < 0 ? [] : parseBareNames(text.slice(0, comma))?.names;
  return names === undefined ? undefined : { agency, ...(names.length > 0 && { names }) };
}

/** The place that a line without a date names: "г. Рыбинск", "Rheine (ots)", "BERGEN". */
function readUndatedPlace(text: string, agency: string | undefined): Prefix | undefined {
  // The word for a town says that its name follows
  const town = TOWN_NAME.exec(text)?.groups?.['town'];
  if (town !== undefined && isPlaceName(town)) return { place: { text: town, start: text.length - town.length, end: text.length } };
  const place = trimPlace(text);
  const found: Prefix = { place: { text: place, start: 0, end: place.length } };
  if (agency !== undefined && isPlaceName(place)) return found;
  if (!isInCapitals(text) || !isInCapitals(place)) return undefined;
  const trust = judgePlace(place);
  const isSure = agency === undefined ? trust === 'point' && (place.includes(',') || isGreatPlaceName(place)) : trust !== undefined;
  return isSure ? found : undefined;
}

/** The place before or behind the date of a line, or the house that stands for it: "Bergen, 3 February 2022", "AP August 12, 2022". */
function readDatedPlace(text: string, date: DateMatch, agency: string | undefined): Prefix | undefined {
  const before = trimPlace(trimDateWords(text.slice(0, date.start).trimEnd()));
  const after = text.slice(date.end).replace(LEADING_MARKS, '');
  if ((before === '') === (trimPlace(after) === '')) return undefined;
  const start = before === '' ? text.length - after.length : 0;
  const place = before === '' ? trimPlace(after) : before;
  if (agency === undefined && isAgency(place) && !isPlaceName(place)) return { date, agency: place };
  // "П'ятниця, 12 березня 2021"
  if (isWeekday(place)) return undefined;
  const trust = judgePlace(place);
  const known = trust === 'point' || trust === 'known' || (trust !== undefined && isLetterPlace(text.slice(0, date.start)));
  // "Ada Quill, 3 February 2022" is a name as likely as a place: one unknown word may be a village
  if (trust === undefined || (!known && (date.year === undefined || place.includes(' ')))) return undefined;
  // "Freizeit, 15.11.22", "03/05/2022 País": a section as likely, but for the comma and the month's name
  const between = before === '' ? text.slice(date.end, start) : text.slice(start + place.length, date.start);
  if (!known && (!between.includes(',') || (before !== '' && date.numbers !== undefined))) return undefined;
  return { place: { text: place, start, end: start + place.length }, date };
}

/** Reads a dateline on a line of its own: "03.02.2022, Moscow." · "Bergen, 3 February 2022" · "BERGEN" alone when it is a known place. */
export const parseOwnLine = rememberLatest((line: string): Dateline | undefined => {
  if (line.length > LONGEST) return undefined;
  const bracketed = line.includes(')') ? BRACKETED.exec(line.replace(TRAILING_MARKS, '')) : null;
  const name = bracketed?.groups?.['agency'];
  const house = name === undefined ? undefined : readSignedHouse(name);
  const text = house === undefined ? line : line.slice(0, bracketed?.index);
  const [date, ...more] = findDates(text);
  if (more.length > 0) return undefined;
  const found = date === undefined ? readUndatedPlace(text, house?.agency) : readDatedPlace(text, date, house?.agency);
  return found && { ...found, ...house, end: line.length, rule: 'dateline/own-line' };
});
