import type { INTERFACES } from '../config.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';

/** Everything that the archive itself says to its readers, in one language. */
export type Words = typeof ENGLISH;

const WORDS: Readonly<Record<(typeof INTERFACES)[number], Words>> = { en: ENGLISH, de: GERMAN };

/** The words of an interface language (BCP 47), or of the language it belongs to (de-AT → de); English when there are none. */
export function toWords(language: string): Words {
  return findWords(WORDS, language) ?? ENGLISH;
}

function findWords<Found>(table: Readonly<Record<string, Found>>, language: string): Found | undefined {
  const [base = ''] = language.split('-');
  const key = [language, base.toLowerCase()].find((name) => Object.hasOwn(table, name));
  return key === undefined ? undefined : table[key];
}
