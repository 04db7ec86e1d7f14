import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isClosed } from '../../text/sentences.ts';
import { toMetaDates } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { parseBareNames, parseByline } from './names.ts';
import type { Names } from './names.ts';
import { findAge } from '../relative.ts';

/** What a flattener left at the end of a title's line: a day, or how many comments there are. */
export interface Glued {
  /** Where the title ends, and where that begins. */
  readonly end: number;
  readonly start: number;
  readonly dates: readonly MetaDate[];
  readonly names?: Names;
  /** Words that say how long ago. */
  readonly age?: string;
}

/** "… in many places World, Updated Nov 07, 2012": such a label makes a date the page's; in brackets it may be of the title */
const LABELLED =
  /[,|–—-]?\s(?<label>(?:last\s)?(?:updated|posted|published|modified|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено)(?:\s(?:on|am|le|el|il|em))?\s?:?)$/iu;
/** "The concert of March 3, 2014", "Planks, 19.5.2007": the day is what the title is about */
const BEFORE_OWN_DAY =
  /[,:;/–—-]$|(?<!\p{L})(?:on|of|for|from|to|until|till|since|by|and|the|in|am|vom|bis|ab|zum|seit|und|de|du|le|au|del|el|al|il|dal|em|do|от|до|на|с|и|за)$/iu;
/** Your Boat? 153 Comments */
const COUNT =
  /(?<before>\S)\s{1,3}(?<count>\(?\d{1,6}\s(?:comments?|replies|responses|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]?|комментари(?:й|я|ев)|коментар(?:і|ів))\)?)$/iu;
/** … counts its planksBy Ada Quill · … des HafensVon Mara Lind4,7 (112) */
const BYLINE = /(?<=[\p{Ll}\p{Nd}?!"”»’])(?:(?:By|Von|Par|Por|Door|Af|Av|Oleh|Od)\s|(?:Autor(?:in)?|Auteur|Автор|Text):\s?)(?=\p{Lu})/u;
const NAMES = /^(?:\p{Lu}[\p{Ll}\p{M}'’.-]+|\p{Lu}{2,5}(?!\p{L}))(?:\s\p{Lu}[\p{Ll}\p{M}'’.-]+){0,3}/u;
/** … counts its planksADA QUILL · … counts its planksAda Quill, before the day that is glued to it */
const NAME_BEFORE_DAY = /(?<=\p{Ll})(?<names>\p{Lu}{2,}(?:[\s'’-]\p{Lu}{2,}){1,3}|\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{Ll}-]+){1,2})$/u;
const LETTER = /\p{L}$/u;
const FEWEST_WORDS = 3;
const LONGEST = 300;

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

function findCount(line: string): Glued | undefined {
  const match = COUNT.exec(line);
  const { before = '', count = '' } = match?.groups ?? {};
  // "The harbour in 153 comments" is a title of its own
  if (match === null || !(isClosed(before) || count.startsWith('('))) return undefined;
  return { end: match.index + before.length, start: line.length - count.length, dates: [] };
}

function findDay(line: string, isSigned: boolean): Glued | undefined {
  const dates = findDates(line);
  const last = dates.at(-1);
  if (last === undefined || !isFull(last) || last.end < line.length) return undefined;
  const before = line.slice(0, last.start).trimEnd();
  const label = LABELLED.exec(before);
  if (label !== null) {
    const start = before.length - (label.groups?.['label'] ?? '').length;
    return {
      end: label.index,
      start,
      dates: toMetaDates(line.slice(start), findDates(line.slice(start))).map((date) => move(date, start)),
    };
  }
  if (!isSigned || BEFORE_OWN_DAY.test(before)) return undefined;
  return { end: before.length, start: last.start, dates: [{ match: last, kind: 'unlabelled' }] };
}

/** Who wrote, the "By" glued to the title, and what follows. */
function findByline(line: string): Glued | undefined {
  const match = BYLINE.exec(line);
  const people = match === null ? null : NAMES.exec(line.slice(match.index + match[0].length));
  const names = people === null ? undefined : parseByline(`By ${people[0]}`);
  if (match === null || names === undefined) return undefined;
  const rest = line.slice(match.index);
  return { end: match.index, start: match.index, dates: toMetaDates(rest, findDates(rest)).map((date) => move(date, match.index)), names };
}

/** The day or the age whose first figure is glued to the last word of a title, and the name between them. */
function findGluedDay(line: string): Glued | undefined {
  const date = findDates(line).find((found) => isFull(found) && LETTER.test(line.slice(0, found.start)));
  const age = date === undefined ? findAge(line) : null;
  const start = date?.start ?? (age !== null && /^\p{Nd}/u.test(age[0]) && LETTER.test(line.slice(0, age.index)) ? age.index : undefined);
  if (start === undefined) return undefined;
  const name = NAME_BEFORE_DAY.exec(line.slice(0, start));
  const names = name === null ? undefined : parseBareNames(name[0], { isDated: true });
  const end = name === null || names === undefined ? start : name.index;
  return {
    end,
    start: end,
    dates: date === undefined ? [] : [{ match: date, kind: 'unlabelled' }],
    ...(names !== undefined && { names }),
    ...(age !== null && { age: age[0] }),
  };
}

function move({ match, kind }: MetaDate, offset: number): MetaDate {
  return { match: { ...match, start: match.start + offset, end: match.end + offset }, kind };
}

/** Finds what is glued to a title; a day without a label is believed where the line below says by whom and not when. */
export function findGlued(line: string, isSigned: boolean): Glued | undefined {
  if (line.length > LONGEST) return undefined;
  const glued = findByline(line) ?? findGluedDay(line) ?? findCount(line) ?? findDay(line, isSigned);
  return glued !== undefined && countWords(line.slice(0, glued.end)) >= FEWEST_WORDS ? glued : undefined;
}
