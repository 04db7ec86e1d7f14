import { GERMAN_SEARCH } from '../../words/de.ts';
import { ENGLISH_SEARCH } from '../../words/en.ts';

/** What the search page says to its readers, in one language. */
export type SearchWords = typeof ENGLISH_SEARCH;

const WORDS: Readonly<Record<string, SearchWords>> = { en: ENGLISH_SEARCH, de: GERMAN_SEARCH };

/** The search page's words in the language of the page; English when there are none. */
export function toSearchWords(language: string): SearchWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? ENGLISH_SEARCH;
}
