import type { Facet } from '../src/site/assets/search/query.ts';
import { toLocationName } from '../src/text/addresses.ts';
import { type Sample, toComment, toSample } from './samples.ts';

// A crowd of invented articles in three languages, in which a plain reading says what a search has to find.

/** `npm run soak` searches an archive of 5,000 articles. */
export const ARTICLES = process.env['SOAK'] === '1' ? 5_000 : 600;
export const SCOPES = ['articles', 'comments'] as const;
const SOURCES = ['The Lamplighter', 'Hafenblatt', 'Причал', undefined];
const KICKERS = ['Opinion', undefined, undefined];
const COUNTRIES = ['NO', 'DE', 'JP', undefined];
const NAMES: Readonly<Record<string, string>> = { NO: 'Norway', DE: 'Germany', JP: 'Japan' };
const LETTERS = {
  en: 'bdfgklmnprtvaeioukpb'.split(''),
  de: 'bdfgklmnprtväeiöukpb'.split(''),
  ru: 'бдфгклмнпртваеиоукпб'.split(''),
};
export type Language = keyof typeof LETTERS;
export const LANGUAGES: readonly Language[] = ['en', 'en', 'de', 'ru'];

/** Deterministic numbers that look like none. */
const toRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
};
/** Numbers for all that is picked, from 0 up to and without a limit. */
export const random = toRandom(19);
/** One of some values. */
export const pick = <Value>(values: readonly Value[]): Value => {
  const value = values[random(values.length)];
  if (value === undefined && !values.includes(value as Value)) throw new Error('Nothing to pick from');
  return value as Value;
};

// Two syllables and a last letter that no stemmer takes away, so that a word is found where it stands and nowhere else.
const toWord = (language: Language): string => {
  const [starts, middles, ends] = [LETTERS[language].slice(0, 12), LETTERS[language].slice(12, 17), LETTERS[language].slice(17)];
  return pick(starts) + pick(middles) + pick(starts) + pick(middles) + pick(ends);
};
/** The words that the texts are made of; the first are the most frequent. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: Array.from({ length: 300 }, () => toWord('en')),
  de: Array.from({ length: 300 }, () => toWord('de')),
  ru: Array.from({ length: 300 }, () => toWord('ru')),
};
const speak = (language: Language, count: number): string =>
  Array.from({ length: count }, () => WORDS[language][Math.min(random(300), random(300), random(300))]).join(' ');

/** The crowd itself. */
export const SHELF: readonly Sample[] = Array.from({ length: ARTICLES }, (_, number): Sample => {
  const language = pick(LANGUAGES);
  const [source, kicker, country] = [pick(SOURCES), pick(KICKERS), pick(COUNTRIES)];
  const date = `${1990 + random(30)}-0${1 + random(9)}-1${random(10)}`.slice(0, pick([10, 10, 10, 7, 4]));
  return toSample(number, {
    title: speak(language, 3),
    body: [{ kind: 'paragraph', text: speak(language, 30) }],
    language,
    ...(random(9) > 0 && { date }),
    ...(source !== undefined && { source }),
    ...(kicker !== undefined && { kicker }),
    ...(country !== undefined && { location: { text: `Port ${country}`, name: `Port ${country}`, country } }),
    comments: Array.from({ length: random(4) }, (__, at) => toComment(at + 1, speak(language, 12), { author: 'zzz' })),
  });
});

/** What each facet should count an article under. */
export const VALUES: Readonly<Record<Facet, (sample: Sample) => string>> = {
  source: ({ article }) => article.record.source ?? '',
  country: ({ article }) => NAMES[article.record.location?.country ?? ''] ?? '',
  location: ({ article }) => (article.record.location === undefined ? '' : toLocationName(article.record.location)),
  year: ({ article }) => article.record.date?.slice(0, 4) ?? 'undated',
  language: ({ article }) => article.record.language,
  kicker: ({ article }) => article.record.kicker ?? '',
  commented: ({ article }) => (article.record.comments.length > 0 ? 'yes' : 'no'),
};

// A word is found with accents and without.
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
const texts = new Map(
  SHELF.map(({ article: { record } }) => {
    const toText = (blocks: typeof record.body): string => blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    const own = fold(`${record.title} ${toText(record.body)}`).split(' ');
    return [record.id, { articles: new Set(own), comments: new Set(record.comments.flatMap(({ body }) => fold(toText(body)).split(' '))) }];
  }),
);
/** Whether a word stands in an article, or in a comment below it. */
export const has = ({ article }: Sample, scope: (typeof SCOPES)[number], word: string): boolean =>
  texts.get(article.record.id)?.[scope].has(fold(word)) === true;
