import type { Line } from '../../text/lines.ts';
import { isRunningText } from '../furniture/stretch.ts';
import type { Draft } from './draft.ts';
import { isMeta } from './introduction.ts';
import { isKicker } from './kickers.ts';
import { parseBareNames } from './names.ts';

/** Contact: Ada Quill, 555-0100 · Pressekontakt: Ada Quill */
const CONTACT =
  /^(?:(?:media|press|for more information,?)\s)?(?:contacts?|contacto|contatto|contato|contactpersoon)(?:\s\p{L}{1,12})?\s?:|^(?:presse|medien)?kontakt\s?:|^contact\s(?:de\s)?presse\s?:|^(?:пресс-?)?контакт\p{L}{0,3}\s?:/iu;
const SEVERAL_WORDS = /\S \S+ \S/u;

/** Whether a line names whom to ask, as a release does over its title. */
export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** Whether a name stands over what may be the title of a column: below "Opinion", over several words that its day or its text follow. */
export function isColumnist({ kicker }: Draft, lines: readonly Line[], at: number): boolean {
  const [name, title, below] = lines.slice(at, at + 3);
  if (kicker === undefined || !isKicker(kicker) || name === undefined || title === undefined || below === undefined) return false;
  if (title.text.length <= name.text.length || !SEVERAL_WORDS.test(title.text)) return false;
  return parseBareNames(name.text)?.names.length === 1 && (isMeta(below) || isRunningText(below.text));
}
