import { GERMAN_EXPORT } from '../../words/de.ts';
import { ENGLISH_EXPORT } from '../../words/en.ts';

/** What is said when a list of hits is taken away, in one language. */
export type ExportWords = typeof ENGLISH_EXPORT;

const WORDS: Readonly<Record<string, ExportWords>> = { en: ENGLISH_EXPORT, de: GERMAN_EXPORT };

/** Those words in the language of the page; English when there are none. */
export function toExportWords(language: string): ExportWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? ENGLISH_EXPORT;
}
