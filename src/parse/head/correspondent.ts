import { isWeekday } from '../../text/dates/weekdays.ts';
import { isPlaceName } from '../../text/places/index.ts';
import type { Line } from '../../text/lines.ts';
import { rememberLatest } from '../../text/remember.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDateline, takeDates, takeNames } from './draft.ts';
import { readMetaLine } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { isNewsroom, parseBareNames, parseByline } from './names.ts';

const PARTS = /\s{0,3}[,|/·•]\s{1,3}/u;
/** From our own correspondent · Von unserem Reporter · De notre envoyée spéciale */
const OWN = new RegExp(
  String.raw`^(?:by |von |par |por |door |af |av |autor: )?(?:${[
    '(?:from )?(?:our|a|the) (?:own |special |staff |roving |local )?(?:correspondent|reporter)',
    '(?:special|staff|own|foreign|local) (?:correspondent|reporter|writer)',
    'unser(?:em|er|en|e)? (?:eigenen )?(?:korrespondent(?:in|en)?|reporter(?:in)?|mitarbeiter(?:in)?)',
    '(?:de )?notre (?:envoyée? spéciale?|correspondante?)',
    '(?:de )?nuestr[oa] (?:enviad[oa] especial|corresponsal)|enviad[oa] especial',
    '(?:dal|dalla) nostr[oa] (?:inviat[oa]|corrispondente)',
    'd[oa] noss[oa] (?:enviad[oa] especial|correspondente)',
    '(?:van )?onze (?:verslaggever|verslaggeefster|correspondente?)',
    'od nasz(?:ego|ej) (?:korespondenta|korespondentki|wysłannika|wysłanniczki)',
    'от (?:нашего|собственного) корреспондента|наш корреспондент|від нашого кореспондента',
    '(?:från )?vår (?:korrespondent|reporter|utsände)|vores udsendte|vår korrespondent',
  ].join('|')})(?:\s(?:in|at|à|en|a|em|te|w|we|в|у|i)\s(?<place>\p{Lu}[\p{L}\p{M} -]{1,30}))?$`,
  'iu',
);
/** (FROM OUR OWN CORRESPONDENT.) */
const BRACKETS = /^\((?=.{0,100}\)$)|\.?\)$|\.$/gu;
const LONGEST = 100;
const MOST_PARTS = 4;

/** What the parts of a row say; a place, and beside it at least by whom or when. */
interface Row {
  place?: string;
  weekday?: string;
  readonly names: string[];
  dates: readonly MetaDate[];
  isSigned: boolean;
}

function readPart(row: Row, part: string): boolean {
  const own = OWN.exec(part);
  const place = own?.groups?.['place'] ?? (own === null && isPlaceName(part) && /^\p{Lu}/u.test(part) ? part : undefined);
  const dates = readMetaLine(part);
  if (own !== null || isNewsroom(part)) row.isSigned = true;
  else if (part.length > 3 && isWeekday(part)) row.weekday = part;
  else if (dates.length > 0) row.dates = row.dates.length > 0 ? row.dates : dates;
  else if (place === undefined) {
    // Who wrote comes first: behind a place and a day it is the text that begins
    if (row.place !== undefined) return false;
    const { names } = parseByline(part) ?? parseBareNames(part) ?? { names: [] };
    row.names.push(...names);
    row.isSigned = true;
    return names.length > 0;
  }
  if (place !== undefined && (row.place !== undefined || !isPlaceName(place))) return false;
  if (place !== undefined) row.place = place;
  return true;
}

/** Reads "Staff reporter, Whitby, Saturday" · "From our correspondent in Toulouse": who wrote, without a name perhaps, and from where. */
const readRow = rememberLatest((text: string): Readonly<Row> | undefined => {
  const parts = text.length > LONGEST ? [] : text.replace(BRACKETS, '').split(PARTS);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const row: Row = { names: [], dates: [], isSigned: false };
  if (!parts.every((part) => readPart(row, part))) return undefined;
  if (row.place === undefined) return parts.length === 1 && OWN.test(text) ? row : undefined;
  const isOwn = row.isSigned && row.names.length === 0;
  return isOwn || (row.names.length > 0 && (row.weekday !== undefined || row.dates.length > 0)) ? row : undefined;
});

/** Takes who wrote and from where, below a title, where no place is known. */
export function takeCorrespondent(draft: Draft, line: Line): boolean {
  const row = draft.title === undefined || draft.place !== undefined ? undefined : readRow(line.text);
  if (row === undefined) return false;
  const { place, weekday, names, dates } = row;
  if (place !== undefined) {
    const start = line.text.indexOf(place);
    takeDateline(draft, line, {
      place: { text: place, start, end: start + place.length },
      end: line.text.length,
      rule: 'dateline/own-line',
    });
  }
  takeDates(draft, line, dates, 'meta');
  if (weekday !== undefined) noteRelative(draft, line, weekday);
  takeNames(draft, line, { names }, place === undefined ? 'byline/labelled' : 'byline/beside-date');
  return true;
}
