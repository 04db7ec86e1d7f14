import type { Config } from '../config.ts';

/** Words at the beginning of an article or a comment that are searched when not all are. */
const LEAD = 150;
/** In archives of more articles than this only leads are searched, unless the config says otherwise. */
const SEARCHED_FULLY = 250_000;

// A word and the space before it
const WORD = /\s*\S+/g;
// So many signs a word at most: languages without spaces have long ones
const SIGNS_A_WORD = 8;

/** How the texts of an archive are indexed. */
export interface Treatment {
  /** Texts are cut after so many words; whole ones are indexed without it. */
  readonly lead?: number;
  /** The language in which places and countries are named (BCP 47): that of the interface. */
  readonly locale: string;
}

/** The beginning of a text, so many words of it at most; white space as it was. */
export function toLead(text: string, words: number): string {
  const short = text.slice(0, words * SIGNS_A_WORD);
  let count = 0;
  for (const { index } of short.matchAll(WORD)) {
    if (count === words) return short.slice(0, index);
    count += 1;
  }
  return short;
}

/** How many words of each text are searched in an archive of so many articles; undefined when all are. */
export function findLead({ search, searchFully }: Pick<Config, 'search' | 'searchFully'>, articles: number): number | undefined {
  const isLead = search === undefined ? articles > (searchFully ?? SEARCHED_FULLY) : search === 'lead';
  return isLead ? LEAD : undefined;
}
