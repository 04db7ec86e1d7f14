const list = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts);
const number = (count: number): string => count.toLocaleString('en-GB');

const ENGLISH = {
  title: 'Search',
  reach: { label: 'Search in', both: 'Both', articles: 'Articles', comments: 'Comments' },
  sort: { label: 'Order', relevance: 'by relevance', newest: 'newest first', oldest: 'oldest first' },
  facet: {
    source: 'Source',
    country: 'Country',
    location: 'Location',
    year: 'Year',
    language: 'Language',
    kicker: 'Kicker',
    commented: 'Comments',
  },
  commented: 'With comments',
  uncommented: 'Without comments',
  range: { label: 'Date', from: 'From', to: 'To', first: 'First in the chart', last: 'Last in the chart' },
  leftAside: (parts: readonly string[]) =>
    `Not understood in the address, and left aside or put right: ${list(parts.map((part) => `“${part}”`))}.`,
  narrow: 'Narrow these hits',
  hits: 'Hits',
  remove: (name: string, value: string) => `${name}: ${value} (remove)`,
  all: (count: number) => `Show all ${number(count)}`,
  fewer: 'Show fewer',
  more: 'Show more',
  comment: 'comment',
  moreComments: (count: number) => (count === 1 ? 'One more comment' : `${number(count)} more comments`),
  starting: 'Starting …',
  searching: 'Searching …',
  empty: 'Type a word or two. A phrase in “straight quotes” is searched for as it stands.',
  found: (articles: number | undefined, comments: number | undefined) => {
    const parts = [
      articles === undefined ? '' : articles === 1 ? '1 article' : `${number(articles)} articles`,
      comments === undefined || (comments === 0 && articles !== undefined)
        ? ''
        : `comments below ${comments === 1 ? '1 article' : `${number(comments)} articles`}`,
    ];
    return `Found: ${list(parts.filter((part) => part !== ''))}.`;
  },
  shown: (count: number) => `${number(count)} shown.`,
  none: 'Nothing found.',
  widen: 'Fewer words, another spelling or less narrowing may help.',
  unknown: (words: readonly string[]) => `Not found: ${list(words.map((word) => `“${word}”`))}.`,
  missing: (languages: readonly string[]) => `A part of the index could not be loaded (${list(languages)}): hits may be missing.`,
  lead: (count: number) => `Only the first ${number(count)} words of each text are searched.`,
  failed: 'The search index could not be loaded.',
  again: 'Try again',
  scriptless: 'The search needs JavaScript. Without it, the archive can be browsed:',
  stuck:
    'The search has not started. It does not work on pages opened straight from a disk, only on those that a web server sends. The archive can be browsed:',
};

/** What the search page says to its readers, in one language. */
export type SearchWords = typeof ENGLISH;

const WORDS: Readonly<Record<string, SearchWords>> = { en: ENGLISH };

/** The search page's words in an interface language (BCP 47); English when there are none. */
export function toSearchWords(language: string): SearchWords {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? ENGLISH;
}
