import type { Origin, Role } from '../record.ts';

const plural = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const ORIGINS: Readonly<Record<Origin, string>> = {
  title: 'the title',
  meta: 'the details beside the title',
  byline: 'the byline',
  dateline: 'the dateline',
  tail: 'the last lines of the article',
  comments: 'the earliest comment',
  text: 'the running text',
  markup: 'the markup of the page',
  url: 'the address of the page',
  sidecar: 'a file beside the capture',
  folder: 'the name of the folder',
  filename: 'the name of the file',
  layout: 'what the captures of its folder have in common',
  detector: 'the language of the text',
  correction: 'a correction',
};

const ROLES: Readonly<Record<Role, string>> = {
  title: 'title',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  meta: 'details',
  body: 'body',
  credit: 'credit',
  source: 'source',
  tags: 'tags',
  'comment-head': 'head',
  'comment-body': 'text',
  'comment-foot': 'foot',
  furniture: 'left out',
};

const toDegrees = (degrees: number, positive: string, negative: string): string =>
  `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;

const ENGLISH = {
  /** The language of these words, BCP 47: that of every page round its articles. */
  language: 'en',
  locale: 'en-GB',
  skip: 'To the text',
  nav: { label: 'Archive', dates: 'Dates', locations: 'Locations', sources: 'Sources', search: 'Search', about: 'About' },
  searchFor: 'Search articles and comments',
  searchIn: 'Articles and comments',
  searchButton: 'Search',
  footer: 'How this archive was made',
  keptBy: (keeper: string) => `kept by ${keeper}`,

  untitled: 'Untitled',
  notStated: 'not stated',
  removed: 'removed',
  undated: 'Undated',
  date: 'Date',
  location: 'Location',
  source: 'Source',
  agency: 'Agency',
  byline: 'Byline',
  by: 'By',
  credits: 'Credits',
  tags: 'Tags',
  at: ', ',
  orEarlier: ', or earlier',
  noYear: ', year not stated',
  updated: (date: string) => `updated ${date}`,
  articles: (count: number) => plural(count, 'article', 'articles'),
  comments: (count: number) => plural(count, 'comment', 'comments'),
  people: (count: number) => plural(count, 'person', 'people'),
  lines: (count: number) => plural(count, 'line', 'lines'),
  bytes: (count: number) => plural(count, 'byte', 'bytes'),

  stated: 'Stated',
  inferred: 'Inferred',
  corrected: 'Corrected',
  statedIn: (origin: Origin) => `in ${ORIGINS[origin]}.`,
  inferredFrom: (origin: Origin) => `from ${ORIGINS[origin]}.`,
  correctedBy: 'by hand, after the capture was read.',
  noOwnDate: 'The capture states no date of its own.',
  otherwise: 'Elsewhere it says otherwise:',
  gazetteer: (place: string) => `Taken to be ${place}.`,
  coordinates: (latitude: number, longitude: number) => `${toDegrees(latitude, 'N', 'S')}, ${toDegrees(longitude, 'E', 'W')}`,
  captureLines: (first: number, last: number) =>
    first === last ? `Line ${first} of the capture` : `Lines ${first} to ${last} of the capture`,

  leftOut: (count: number) => `Left out of this page: ${plural(count, 'line', 'lines')}`,
  cite: 'Cite this article',
  commentsTitle: 'Comments',
  commentsBy: (count: string, people: string) => `${count} by ${people}`,
  pingbacks: 'Linked from elsewhere',
  replyingTo: 'replying to',
  status: 'status:',
  anonymous: 'no name given',
  gone: 'This comment had been removed when the page was captured.',
  empty: 'Nothing was found in this comment but its head.',
  noBody: 'No running text was found in this capture.',

  provenance: 'Provenance',
  capture: 'Capture',
  captureGone: 'no longer in the archive’s seeds',
  fixity: 'SHA-256',
  readAs: 'Read as',
  address: 'Address',
  retrieved: 'Retrieved',
  inLanguage: 'Language',
  identifier: 'Identifier',
  problems: 'What the reader was unsure of',
  nearInTime: 'Near in time',
  sameSource: (source: string) => `Also from ${source}`,
  sameLocation: (location: string) => `Also from ${location}`,
  edited: 'The text of this page was edited by hand after it was read from the capture.',
  gonePage: 'The capture of this article is no longer in the archive’s seeds; the page is kept as it was read.',
  replacedBy: 'The capture was scraped again and has changed. This page is kept for its address; the one that stands now is',
  replaces: 'This page takes the place of an earlier capture:',
  withheldTitle: 'Withheld',
  withheld: (date: string) => `The keeper of this archive withholds this article since ${date}.`,
  withheldReason: 'Reason:',

  asArticle: 'Read it as an article:',
  captureUnreadable: 'The seed could not be read again when this page was made.',
  everyRole: 'Each line of the capture and the part that it plays:',
  role: (role: Role) => ROLES[role],
  comment: (number: string) => `comment ${number}`,
  furniture: (reason: string) => `left out: ${reason.replaceAll('-', ' ')}`,

  datesTitle: 'Dates',
  sourcesTitle: 'Sources',
  locationsTitle: 'Locations',
  undatedTitle: 'Undated',
  undatedText: 'The captures of these articles state no year. Those that give a month and a day come first, from December back to January.',
  undatedByLocation: 'By location',
  allLocations: 'All locations',
  allArticles: 'All articles',
  byYear: 'Articles by year',
  byMonth: 'Articles by month',
  unplaced: 'As written, not resolved to one place',
  continued: (heading: string) => `${heading}, continued`,
  noMonth: 'Month not stated',
  latest: 'Latest',
  newer: 'Newer',
  older: 'Older',
  earlierNames: 'Previous names',
  laterNames: 'Next names',
  page: (number: number, count?: number) => (count === undefined ? `Page ${number}` : `Page ${number} of ${count}`),
  homeCounts: (counts: readonly string[]) => `${counts.join(' and ')}.`,

  aboutTitle: 'About this archive',
  aboutPages: 'More pages',
  aboutText: [
    'Every page of this archive was read from raw text as a crawler had left it. Nothing of that text is lost: what is not part of an article is listed at its foot, and the page of its capture shows each line and the part it plays.',
    'What the archive says about an article (its date, its location, its source) can be opened in place and then says how it is known: stated by the capture, inferred from something in it, or corrected by hand. What is unknown stays unknown.',
    'Pages keep their address. A text that was scraped again gets a page of its own, and the earlier page says which one took its place.',
  ],
  attribution: 'Place names and coordinates: GeoNames (CC BY 4.0) and Unicode CLDR.',
  missingTitle: 'There is no such page',
  missingText: 'The address is wrong, or the page was never part of this archive.',
  missingHome: 'Go to the start of this archive',
  missingFolder:
    'If that leads elsewhere, the archive stands in a folder of its own: its start is the address above, cut off before articles, captures, dates, locations or sources.',
};

/** Everything that the archive itself says to its readers, in one language. */
export type Words = typeof ENGLISH;

const WORDS: Readonly<Record<string, Words>> = { en: ENGLISH };

/** The words of an interface language (BCP 47); English when there are none. */
export function toWords(language: string): Words {
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? ENGLISH;
}
