import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import { isHost } from '../../text/webaddress.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeNames, takeSource } from './draft.ts';
import { isKicker, isSection as isSectionName } from './kickers.ts';
import { LONGEST_META, readMetaLine } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { toDateKind } from './labels.ts';
import type { Claim } from '../ledger.ts';
import { parseBareNames, parseByline } from './names.ts';

const PARTS = /\s{0,3}[|•·]\s{0,3}|\s[/–—-]\s/u;
/** The dash in "Harbour | 14 April 2016 - 08:30" parts no fields */
const BARS = /\s{0,3}[|•·]\s{0,3}/u;
/** Harbour · Local News: the section that a text stands in */
const SECTION = /^[\p{Lu}\p{Lo}][\p{L}\p{M}&'’ -]{1,39}$/u;
const MOST_SECTION_WORDS = 3;
/** Date: · Category: · Author: */
const FIELD = /^(?<label>\p{L}[\p{L} ]{1,24})\s?[:：]\s*(?<value>\S.*)$/u;
/** Labels of fields that are none of the article's own. */
const OTHERS = new Set(
  'filed under|posted in|abgelegt unter|veröffentlicht in|classé dans|publié dans|archivado en|publicado en|category|categories|section|topic|topics|filed|under|tags|tag|views|comments|kategorie|kategorien|rubrik|thema|themen|schlagwörter|aufrufe|kommentare|catégorie|catégories|rubrique|mots-clés|vues|categoría|categorías|sección|etiquetas|visitas|categoria|seção|sezione|рубрика|категория|раздел|теги|просмотров|просмотры|комментариев|комментарии|розділ|переглядів|kategoria|dział|tagi|wyświetleń'.split(
    '|',
  ),
);

/** Autor: ropewalker: a label behind which anything short is who wrote */
const AUTHOR = /^(?:authors?|autor(?:in|en)?|auteure?s?|autora|autore|автор|автори|yazar)\s?[:：]\s*(?<name>\S[^,;]{1,40})$/iu;
const MOST_PARTS = 6;
const LONGEST_PART = 80;

/** The people whom a part of a row names: "by Ada Quill", "Autor: ropewalker". */
function readNames(part: string): readonly string[] {
  const name = AUTHOR.exec(part)?.groups?.['name'];
  return parseByline(part)?.names ?? (name === undefined ? [] : [name]);
}

/** Whether the label of a part says that it is none of the head's. */
function isOther(part: string): boolean {
  return OTHERS.has(FIELD.exec(part)?.groups?.['label']?.toLowerCase() ?? '');
}

function isSection(part: string): boolean {
  return SECTION.test(part) && part.split(' ').length <= MOST_SECTION_WORDS;
}

/** Who stands without a label between a day and a known section or kicker: "8. 11. 2016 | Rozhovor | Ada Molo". */
function readBareNames(parts: readonly string[], dated: string): readonly string[] | undefined {
  const others = parts.filter((part) => part !== dated && !isKicker(part) && !isSectionName(part));
  const [name, ...more] = others;
  if (name === undefined || more.length > 0 || parts.length < others.length + 2) return undefined;
  return parseBareNames(name)?.names;
}

/** What a row says: when, and perhaps by whom. */
interface Row {
  readonly date: MetaDate;
  readonly names?: readonly string[];
}

/** Reads "Date: November 5, 2012 | Category: Harbour | Author: Ada Quill", "by Ada Quill | 20 May 2007 | Harbour | 0 comments": a row that says by whom and when, or labels all it says; "14:05, March 3, 2014 | Harbour" below the title. */
export function readRow(line: Line, isTitled: boolean): Row | undefined {
  if (line.text.length > LONGEST_META || !line.mayDate) return undefined;
  const parts = line.text.split(BARS.test(line.text) ? BARS : PARTS).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.some((part) => part.length > LONGEST_PART)) return undefined;
  const [match, ...more] = findDates(line.text).filter(isFull);
  const dated = parts.find((part) => readMetaLine(part).length > 0);
  if (match === undefined || dated === undefined || more.length > 0) return undefined;
  const names = parts.map(readNames).find((found) => found.length > 0) ?? readBareNames(parts, dated);
  const isLabelled = parts.every((part) => part === dated || isOther(part) || readNames(part).length > 0);
  const isSectioned = isTitled && parts.every((part) => part === dated || isSection(part));
  if (names === undefined && !isLabelled && !isSectioned) return undefined;
  return { date: { match, kind: toDateKind(dated) }, ...(names !== undefined && { names }) };
}

/** Takes such a row. */
export function takeRow(draft: Draft, line: Line): boolean {
  const row = readRow(line, draft.title !== undefined);
  if (row === undefined) return false;
  takeDates(draft, line, [row.date], 'meta');
  if (row.names === undefined || draft.byline.length > 0) draft.claims.push({ line, role: 'meta', to: 'date' });
  else takeNames(draft, line, { names: row.names }, 'byline/labelled');
  return true;
}

/** "Main |" · "Harbour •" · "Harbour": the section before a date that is all of the rest */
const BEFORE_DATE = /^(?<section>\p{L}[\p{L}\p{N}.&' -]{1,39}?)(?:\s{0,3}[|•·/–—-]\s{0,3}|\s{1,3})(?:(?<weekday>\p{L}{2,12})[,.]?\s)?$/u;
const MOST_WORDS = 2;

/** "Main | Friday, November 9, 2012", "lamplighter.example • Monday, 5 November 2012": where a text stands and its day; before the title, or with the name of a site. */
export function takeSectionDate(draft: Draft, line: Line): boolean {
  if (line.text.length > LONGEST_META || !line.mayDate || draft.date !== undefined) return false;
  const [date, ...more] = findDates(line.text);
  if (date === undefined || !isFull(date) || more.length > 0) return false;
  if (date.end < line.text.length) return false;
  const found = BEFORE_DATE.exec(line.text.slice(0, date.start))?.groups;
  const section = trimWeekday(found?.['section'] ?? '', found?.['weekday']);
  if (section === '' || section.split(' ').length > MOST_WORDS) return false;
  const isSite = isHost(section);
  if (!isSite && !isSectionName(section) && draft.title !== undefined) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  if (isSite) takeSource(draft, line, section, 'source/meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** What stands before the date without its weekday. */
function trimWeekday(section: string, weekday: string | undefined): string {
  return weekday === undefined || isWeekday(weekday) ? section : `${section} ${weekday}`;
}

const MOST_PIECES = 5;
const LONGEST_PIECE = 60;

/** How many lines from one on are a row that a flattener broke at its signs: "Ada Quill |", "Harbour", "| November 12th 2012". */
function countPieces(lines: readonly Line[], at: number): number {
  let count = 1;
  while (count < MOST_PIECES && isBrokenAfter(lines[at + count - 1], lines[at + count])) count += 1;
  return count;
}

function isBrokenAfter(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || line.text.length > LONGEST_PIECE || next.text.length > LONGEST_PIECE) return false;
  return line.text.endsWith('|') || next.text.startsWith('|');
}

/** Takes a row of name, section and date that stands on several lines; how many. */
export function takeBrokenRow(draft: Draft, lines: readonly Line[], at: number): number {
  const count = countPieces(lines, at);
  const [first, ...rest] = lines.slice(at, at + count);
  if (first === undefined || count < 2 || draft.title === undefined || draft.date !== undefined) return 0;
  const dated = [first, ...rest].find((line) => findDates(line.text).some(isFull));
  if (dated === undefined) return 0;
  const [match] = findDates(dated.text);
  const names = draft.byline.length > 0 ? undefined : parseBareNames(first.text.replace(/\s?\|$/u, ''));
  takeDates(draft, dated, match === undefined ? [] : [{ match, kind: 'unlabelled' }], 'meta');
  if (names === undefined) draft.claims.push({ line: first, role: 'meta', to: 'date' });
  else takeNames(draft, first, names, 'byline/beside-date');
  draft.claims.push(...rest.map((line): Claim => ({ line, role: 'meta', to: 'date' })));
  return count;
}
