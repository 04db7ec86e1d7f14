import { findDates } from '../../text/dates/find.ts';
import { withText } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { SAID } from '../learned/words.ts';
import { findName, findSignedHeads, type Head } from './signed.ts';

/** A text that stands in one line is longer. */
const HUGE = 1000;
/** … and what may hold the comments of a short one. */
const LONG = 400;
const FEWEST_HEADS = 2;
/** " Mara Finch says: " · " Jonte schreibt: " */
const SAYS = new RegExp(String.raw`\s(?:${SAID}|sagt|mówi|сказал|говорить)\s?:\s?(?=\p{L}|\d)`, 'giu');
/** Reply · Antworten: the button under a comment; in running text it has a small letter */
const BUTTON = /(?<=^|\s)(?:Reply|Antworten|Répondre|Responder|Rispondi|Odpowiedz|Beantwoorden|Ответить|Відповісти)(?=\s|$)/u;
/** reply, at the end of what was said */
const LAST_BUTTON = /(?<=\s)(?:reply|antworten|répondre|responder|rispondi)(?=\s*$)/u;
/** reply Powered by Drupal: and of all that was said */
const VERY_LAST_BUTTON =
  /(?<=\s)(?:reply|antworten|répondre|responder|rispondi)(?=\s+(?:\p{Lu}|reply|antworten|répondre|responder|rispondi))/gu;
const LONGEST_NAME = 160;
const LONGEST_DATE = 60;

/** Submitted by · Verfasst von: before a name and a day */
const SUBMITTED =
  /(?<=\s)(?:Submitted by|Posted by|Verfasst von|Gespeichert von|Eingereicht von|Soumis par|Enviado por|Inviato da|Ingediend door|Verzonden door|Wysłane przez|Опубликовано|Отправлено)\s/gu;
/** pumpjack on April 19, 2024 | root | parent | next [–] */
const WAYS =
  /(?<=\s)[\w-]{2,24} (?:on [A-Z][a-z]{2,8} \d{1,2}, \d{4}|(?:an?|\d{1,3}) (?:minute|hour|day|month|year)s? ago)(?: \| (?:root|parent|prev|next))+ \[[–-]\]/gu;
/** reply · antworten · Comments: the last of what stands before a head and its subject */
const LAST_BEFORE =
  /(?:^|\s)(?:reply|antworten|répondre|responder|rispondi|Comments|Kommentare|Commentaires|Comentarios|Commenti)\s{1,3}(?=\S)/gu;
/** The longest subject that Drupal keeps. */
const LONGEST_SUBJECT = 64;
/** A name and a day stand within so many characters. */
const LONGEST_SIGNED = 140;

/** NAME says: DATE */
function findSaying(text: string): readonly Head[] {
  const heads: Head[] = [];
  for (const says of text.matchAll(SAYS)) {
    const dateStart = says.index + says[0].length;
    const [date] = findDates(text.slice(dateStart, dateStart + LONGEST_DATE));
    if (date?.year === undefined || date.start > 1) continue;
    const from = Math.max(heads.at(-1)?.textStart ?? 0, says.index - LONGEST_NAME);
    const name = findName(text.slice(from, says.index));
    const start = says.index - (name?.length ?? 0);
    if (name !== undefined) heads.push({ start, cuts: [dateStart], textStart: dateStart + date.end });
  }
  return heads;
}

/** SUBJECT Submitted by NAME on DATE. */
function findSubmitted(text: string): readonly Head[] {
  return [...text.matchAll(SUBMITTED)].flatMap((found): readonly Head[] => {
    const from = found.index + found[0].length;
    const [date] = findDates(text.slice(from, from + LONGEST_SIGNED));
    if (date?.year === undefined) return [];
    const end = from + date.end;
    const textStart = text.charAt(end) === '.' ? end + 1 : end;
    const above = text.slice(Math.max(0, found.index - LONGEST_SUBJECT), found.index);
    const last = [...above.matchAll(LAST_BEFORE)].at(-1);
    if (last === undefined) return [{ start: found.index, cuts: [], textStart }];
    const start = found.index - above.length + last.index;
    return [{ start: start, cuts: [start + last[0].length, found.index], textStart }];
  });
}

/** NAME on DATE | parent | next [–] */
function findWays(text: string): readonly Head[] {
  return [...text.matchAll(WAYS)].map((found) => ({ start: found.index, cuts: [], textStart: found.index + found[0].length }));
}

/** The heads of comments inside one line, by the system that wrote most of them. */
function findHeads(text: string): readonly Head[] {
  const [most = []] = [findSaying(text), findSubmitted(text), findWays(text)].toSorted((one, other) => other.length - one.length);
  return most.length < FEWEST_HEADS ? findSignedHeads(text) : most;
}

function toParts(line: Line, ends: readonly number[]): readonly Line[] {
  const parts: Line[] = [];
  let start = 0;
  for (const end of [...ends, line.text.length]) {
    const piece = line.text.slice(start, end);
    const text = piece.trim();
    const offset = line.indent + start + (piece.length - piece.trimStart().length);
    if (text !== '') parts.push(withText(line, text, { offset }));
    start = end;
  }
  return parts;
}

/** Whether a line may hold a whole text, comments and all. */
export function isHuge({ text, places }: Line): boolean {
  return text.length >= HUGE && places === undefined;
}

/** The parts of a line that holds a whole text: the article, and each comment's head, text and button. */
export function splitLine(line: Line): readonly Line[] {
  if (line.text.length < LONG || line.places !== undefined) return [line];
  const heads = findHeads(line.text);
  if (heads.length < FEWEST_HEADS) return [line];
  const cuts = heads.flatMap(({ start, cuts: within, textStart, ends }, index) => {
    if (ends !== undefined) return [start, ...within, textStart, ...ends];
    const text = line.text.slice(textStart, heads[index + 1]?.start);
    const button = BUTTON.exec(text) ?? LAST_BUTTON.exec(text);
    const last = button === null && index === heads.length - 1 ? [...text.matchAll(VERY_LAST_BUTTON)] : [];
    const around = (button === null ? last : [button]).flatMap((found) => [
      textStart + found.index,
      textStart + found.index + found[0].length,
    ]);
    return [start, ...within, textStart, ...around];
  });
  return toParts(line, cuts);
}
