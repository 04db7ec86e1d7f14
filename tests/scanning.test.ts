import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../src/search/index.ts';
import { findAnswer } from '../src/site/assets/search/answer.ts';
import { FACETS, type Facet, parseQuery } from '../src/site/assets/search/query.ts';
import { sortFinds } from '../src/site/assets/search/rank.ts';
import { withLibrary } from './library.ts';
import { toLocationName } from '../src/text/addresses.ts';
import { type Sample, toArchive, toComment, toSample } from './samples.ts';

/** `npm run soak` searches an archive of 5,000 articles. */
const ARTICLES = process.env['SOAK'] === '1' ? 5_000 : 600;
const QUERIES = 200;
const SCOPES = ['articles', 'comments'] as const;
const SOURCES = ['The Lamplighter', 'Hafenblatt', 'Причал', undefined];
const KICKERS = ['Opinion', undefined, undefined];
const COUNTRIES = ['NO', 'DE', 'JP', undefined];
const NAMES: Readonly<Record<string, string>> = { NO: 'Norway', DE: 'Germany', JP: 'Japan' };
const LETTERS = {
  en: 'bdfgklmnprtvaeioukpb'.split(''),
  de: 'bdfgklmnprtväeiöukpb'.split(''),
  ru: 'бдфгклмнпртваеиоукпб'.split(''),
};
type Language = keyof typeof LETTERS;
const LANGUAGES: readonly Language[] = ['en', 'en', 'de', 'ru'];

/** Deterministic numbers that look like none. */
const toRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
};
const random = toRandom(19);
const pick = <Value>(values: readonly Value[]): Value => {
  const value = values[random(values.length)];
  if (value === undefined && !values.includes(value as Value)) throw new Error('Nothing to pick from');
  return value as Value;
};

// Two syllables and a last letter that no stemmer takes away, so that a word is found where it stands and nowhere else.
const toWord = (language: Language): string => {
  const [starts, middles, ends] = [LETTERS[language].slice(0, 12), LETTERS[language].slice(12, 17), LETTERS[language].slice(17)];
  return pick(starts) + pick(middles) + pick(starts) + pick(middles) + pick(ends);
};
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: Array.from({ length: 300 }, () => toWord('en')),
  de: Array.from({ length: 300 }, () => toWord('de')),
  ru: Array.from({ length: 300 }, () => toWord('ru')),
};
const speak = (language: Language, count: number): string =>
  Array.from({ length: count }, () => WORDS[language][Math.min(random(300), random(300), random(300))]).join(' ');

const SHELF: readonly Sample[] = Array.from({ length: ARTICLES }, (_, number): Sample => {
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

const VALUES: Readonly<Record<Facet, (sample: Sample) => string>> = {
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
const has = ({ article }: Sample, scope: (typeof SCOPES)[number], word: string): boolean =>
  texts.get(article.record.id)?.[scope].has(fold(word)) === true;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-scanning-'));
  await indexArchive(toArchive(SHELF), folder, () => undefined, { limits: { closed: ARTICLES / 12, open: ARTICLES / 40 } });
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

it(
  `finds any of ${QUERIES} words of three languages where a plain reading finds it, in order of the days`,
  { timeout: 120_000 },
  async () => {
    await withLibrary(folder, async ({ library }) => {
      let found = 0;
      for (let turn = 0; turn < QUERIES; turn++) {
        const word = pick(WORDS[pick(LANGUAGES)]);
        const answer = await findAnswer(library, parseQuery(new URLSearchParams({ q: word })));
        for (const scope of SCOPES)
          expect(answer.counts[scope], `${word} in ${scope}`).toBe(SHELF.filter((one) => has(one, scope, word)).length);
        found += answer.finds.length;
        const days = sortFinds(answer.finds, 'oldest').map(({ date }) => (/^\d{4}/.test(date) ? date : '9999'));
        expect(days).toEqual(days.toSorted());
      }
      expect(found).toBeGreaterThan(QUERIES);
    });
  },
);

it(`counts hits and values of ${QUERIES} combinations of facets as a plain count does`, { timeout: 120_000 }, async () => {
  await withLibrary(folder, async ({ library }) => {
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const word = WORDS[pick(LANGUAGES)][random(6)] ?? '';
      const chosen = new Map<Facet, Set<string>>();
      for (const facet of FACETS) if (random(4) === 0) chosen.set(facet, new Set([VALUES[facet](pick(SHELF)), VALUES[facet](pick(SHELF))]));
      const scope = pick(SCOPES);
      const asked = [...chosen].flatMap(([facet, values]) => [...values].map((value) => [facet, value]));
      const answer = await findAnswer(library, parseQuery(new URLSearchParams([['q', word], ['in', scope], ...asked])));
      const isKept = (sample: Sample, but?: Facet): boolean =>
        has(sample, scope, word) && [...chosen].every(([facet, values]) => facet === but || values.has(VALUES[facet](sample)));
      const kept = SHELF.filter((sample) => isKept(sample));
      expect(answer.counts[scope] ?? 0, JSON.stringify(asked)).toBe(kept.length);
      found += kept.length;
      // Bundles of other years are not asked when years are chosen: their values are named without a count.
      if (chosen.has('year')) continue;
      for (const facet of FACETS) {
        const counts: Record<string, number> = {};
        for (const sample of SHELF) {
          if (isKept(sample, facet)) counts[VALUES[facet](sample)] = (counts[VALUES[facet](sample)] ?? 0) + 1;
        }
        expect(Object.fromEntries(answer.facets[facet]), `${facet} of ${JSON.stringify(asked)}`).toEqual(counts);
      }
    }
    expect(found).toBeGreaterThan(QUERIES);
  });
});
