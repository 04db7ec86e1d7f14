import type { Line } from '../../text/lines.ts';
import { VERBS } from '../learned/words.ts';
import { findFilled } from './profile.ts';

/** Quote: · Zitat: */
const LEAD = /^(?:quote|zitat|citation|cita|citazione|citaat|cytat|цитата)\s?:?$/iu;
/** Mara Lind wrote: · Mara Lind said: · Mara Lind wrote: ↑Wed Aug 08, 2007 7:52 pm */
const WROTE = new RegExp(
  String.raw`^(?<author>\S.{0,59}?)\s(?:${VERBS}|hat geschrieben|писал(?:\(а\))?|написал\(а\))\s?:(?:\s?↑.{0,60})?$`,
  'iu',
);
/** Originally Posted by Mara Lind View Post · Quote from: Mara Lind on June 10, 2008, 10:15:11 PM · Цитата: Мара */
const FROM =
  /^(?:(?:quote\s)?originally posted by:?|zitat von:?|envoyé par:?|quote from:|quote:|zitat:|цитата:|цитата \()\s?(?<author>[^\s:].{0,59}?)(?:\son\s.{6,50}|\sam\s.{6,50}|\sview post|\sbeitrag anzeigen|\))?$/iu;
/** Originally posted by · Iniciado por: over the name on the line below */
const LEAD_BY =
  /^(?:(?:quote\s)?originally posted by|quote from|quoting|zitat von|envoyé par|iniciado por|(?:originalmente )?escrito por|publicado originalmente por|postado originalmente por|originariamente inviato da|geplaatst door|oorspronkelijk geplaatst door|napisał\(?a?\)?|αρχικό μήνυμα από|сообщение от|цитата от)\s?:?$/iu;
const LONGEST = 140;
const MOST_LEADS = 2;

/** The author whom the first lines of a comment's text quote. */
export function findQuotedAuthor(lines: readonly Line[], from: number): string | undefined {
  let at = findFilled(lines, from, 1);
  for (let seen = 0; at !== undefined && seen < MOST_LEADS; seen++) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST) return undefined;
    const author = (WROTE.exec(text) ?? FROM.exec(text))?.groups?.['author'];
    if (author !== undefined) return author;
    if (!LEAD.test(text)) return undefined;
    at = findFilled(lines, at + 1, 1);
  }
  return undefined;
}

/** Whether words up to a colon are a system's before what it repeats: "Mara Lind wrote:", "Quote Mara Lind said:". */
export function namesQuoted(text: string): boolean {
  return text.length <= LONGEST && (WROTE.test(text) || FROM.test(text));
}

/** Whether a line does nothing but announce a quotation, or its author on the line below. */
export function isQuoteLead(text: string): boolean {
  return text.length <= LONGEST && (LEAD.test(text) || LEAD_BY.test(text));
}
