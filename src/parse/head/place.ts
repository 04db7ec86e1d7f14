import { rememberLatest } from '../../text/remember.ts';
import { findPlace, isAreaName, isGreatPlaceName, isPlaceName } from '../../text/places/index.ts';
import { isKicker } from './kickers.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';

/** How surely words name a place: by the gazetteer, by their shape in capitals, by their shape alone; a phrase of many capitals is one only beside an agency. */
export type PlaceTrust = 'point' | 'known' | 'capitals' | 'shape' | 'phrase';

const MOST_WORDS = 7;
const MOST_WORDS_OF_PART = 4;
/** "US - Stocks", "DM - The mark": too short to stand alone for a place. */
const SHORTEST_CAPITALS = 4;

/** The mark that ends a place, and the "in" of an Arabic dateline. */
const TRAILING = /(?<![\s,.;:–—-])[\s,.;:–—-]*?(?:\sفي[\s,.;:–—-]*)?$/u;
/** N.Y. · Calif. · the dot of an abbreviation belongs to the place */
const ABBREVIATION = /(?<![\p{L}.])(?:\p{L}\.\s?){0,4}\p{Lu}\.$|,\s?\p{Lu}\p{L}{1,5}\.$|^[^\p{Lu},]{1,40},\s?\p{Ll}{2,5}\.$/u;
/** ", den" or ", im" before a German date, ", Friday"; without the comma "PAZ" would be a Turkish Sunday */
const DATE_WORD = /^(?<place>[^,]*(?:,[^,]*){0,3}),\s*(?<word>\p{L}+)[\s,.]*$/u;
const DATE_WORDS = new Set(['den', 'le', 'il', 'el', 'dnia', 'on', 'vom', 'am', 'im', 'em']);
const PLACE = /^\p{L}[\p{L}\p{M}\s.,'’()/-]*$/u;
const WORD = /[\p{L}\p{M}.'’-]+/gu;
/** Small words inside names of places. */
const SMALL = new Set(
  'de del della di do da dos das la le les el los las al an am auf bei ob der den im in of the upon sur sous en y e and und et si v.d. v. d. a. vor'.split(
    ' ',
  ),
);
const CAPITALS = /^(?=[^\p{Lu}]*\p{Lu})[^\p{Ll}]*$/u;
/** RheineRheine: a place that a flattener took from a picture's caption and the text. */
const DOUBLED = /^(?<half>.{3,40})\k<half>$/u;
/** Words over news that are towns somewhere: alone they are none. */
const NOT_ALONE = new Set(
  'advertisement analysis bar best breaking buy comment correction date deal editor exclusive feature graphic home hope lead live man many march media mobile most news nice normal note opinion orange page photo photos police reading related sale same split union video warning watch'.split(
    ' ',
  ),
);
/** Words that begin a sentence beside a date. */
const NOT_FIRST = new Set('along as at after before by from in of on since the today until update updated yesterday'.split(' '));
/** Names that begin with such a word. */
const FIRST_OF_NAMES = /^(?:The Hague|In Salah|By the Sea)/iu;

/** A place's text without the mark that ends it; an abbreviation keeps its dot. */
export function trimPlace(text: string): string {
  const bare = text.replace(TRAILING, '');
  const dotted = `${bare}.`;
  return text.startsWith(dotted) && ABBREVIATION.test(dotted) ? dotted : bare;
}

/** A place's text without the small words and weekdays that lead from it to its date: "Berlin, den", "LONDON, Friday,". */
export function trimDateWords(text: string): string {
  const match = DATE_WORD.exec(text)?.groups;
  const word = match?.['word']?.toLowerCase();
  if (match?.['place'] === undefined || word === undefined) return text;
  return DATE_WORDS.has(word) || (word.length > 2 && isWeekday(word)) ? trimDateWords(match['place']) : text;
}

/** The place that stands twice without a space, once. */
export function undouble(text: string): string {
  return DOUBLED.exec(text)?.groups?.['half'] ?? text;
}

/** Whether words over news are called like a town, or begin a sentence. */
export function isStopped(text: string): boolean {
  const lower = text.toLowerCase();
  return NOT_ALONE.has(lower) || (NOT_FIRST.has(lower.split(' ', 1)[0] ?? '') && !FIRST_OF_NAMES.test(text));
}

function hasPlaceWords(text: string): boolean {
  if (!PLACE.test(text)) return false;
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || isStopped(text)) return false;
  return words.every((word, index) => /^[\p{Lu}\p{Lo}]/u.test(word) || (index > 0 && SMALL.has(word)));
}

/** SIMMELSDORF · BAD KREUZHAUSEN: words of places that few other words end with. */
const PLACE_ENDING = /\p{Lu}{3}(?:DORF|HAUSEN|HEIM|KIRCHEN|HOFEN|WEILER|STADT|BRÜCKE?N?|RODE|INGEN|INGTON|SHIRE|VILLE|GRAD|ABAD)$/u;
/** CAPE ALDER · HOLLOW CREEK: two words, of which one is said of places */
const PLACE_OF_TWO = /^(?:(?:CAPE|FORT|SAN|SANKT) \p{Lu}{3,20}|\p{Lu}{3,20} (?:CITY|CREEK|FALLS|SPRINGS|BEACH))$/u;
/** What stands before a place in a sentence: "in ", "aus ", "в " */
const BEFORE_PLACE = /(?<!\p{L})(?:in|im|aus|bei|nach|near|from|at|à|en|di|da|em|te|w|we|в|у|под|біля)$/iu;
const CAPITAL = /\p{Lu}/u;

/** Whether capitals that the gazetteer does not know are a place: by how they end, or since the text goes on to say "in Spessart". */
export function isLikePlace(text: string, rest: string): boolean {
  if (isStopped(text) || isKicker(text)) return false;
  if (PLACE_ENDING.test(text) || PLACE_OF_TWO.test(text)) return true;
  const at = rest.toLowerCase().indexOf(` ${text.toLowerCase()}`);
  return at > 0 && CAPITAL.test(rest.charAt(at + 1)) && BEFORE_PLACE.test(rest.slice(Math.max(0, at - 8), at));
}

/** Ver. · Jal. · Qro. */
const SHORT_STATE = /^\p{Lu}\p{Ll}{1,4}\.$/u;

/** How surely a text names a place; undefined when it has not even the shape of one. */
export const judgePlace = rememberLatest((text: string): PlaceTrust | undefined => {
  const capitals = CAPITALS.test(text.split(',')[0] ?? '');
  const shaped = hasPlaceWords(text);
  const found = findPlace(text);
  if (!shaped) return found.kind !== 'unknown' && !isStopped(text) ? 'known' : undefined;
  if (capitals && text.length >= SHORTEST_CAPITALS && found.kind === 'found' && found.latitude !== undefined) return 'point';
  if (found.kind !== 'unknown') return 'known';
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && (isGreatPlaceName(last) || isAreaName(last))) return 'known';
  // "Veracruz, Ver.": a state that no table has; the place stays unresolved
  if (parts.length === 2 && SHORT_STATE.test(last) && isPlaceName(parts[0] ?? '')) return 'known';
  if (!parts.every((part) => part.split(/\s+/u).length <= MOST_WORDS_OF_PART)) return capitals ? 'phrase' : undefined;
  return capitals ? 'capitals' : 'shape';
});

/** Whether a place is written in capitals, its region aside. */
export function isInCapitals(text: string): boolean {
  const name = text.split(',')[0] ?? '';
  return name.length >= SHORTEST_CAPITALS && CAPITALS.test(name);
}

/** Bad Schandau, den */
const OF_LETTERS = /\p{L},\s(?:den|lì)\s$/u;

/** Whether what stands before a date is a place, as letters are dated by where they were written: "Bad Schandau, den 21. März 2011". */
export function isLetterPlace(before: string): boolean {
  return OF_LETTERS.test(before);
}
