import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexArchive } from '../src/search/index.ts';
import { type Answer, findAnswer } from '../src/site/assets/search/answer.ts';
import { findEarly } from '../src/site/assets/search/early.ts';
import type { Find } from '../src/site/assets/search/find.ts';
import type { Hit } from '../src/site/assets/search/hit.ts';
import { type Facet, parseQuery } from '../src/site/assets/search/query.ts';
import { loadHits, sortFinds } from '../src/site/assets/search/rank.ts';
import { toArticleAddress } from '../src/text/addresses.ts';
import { withLibrary } from './library.ts';
import { type Sample, toArchive, toComment, toSample } from './samples.ts';

// Words that no stemmer takes for forms of one another.
const WORDS = 'gorlak mintob fuzok velkor dramup hobnit quoram zeltok brimbol jaktum pordil kamvor tolbek wumzil sarkop lintor'.split(' ');
const SOURCES = ['The Lamplighter', 'Hafenblatt', undefined, 'North Quay Courier'];

/** Deterministic numbers that look like none. */
const toRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
};

const SHELF: readonly Sample[] = Array.from({ length: 90 }, (_, number): Sample => {
  const random = toRandom(number + 1);
  const speak = (count: number): string => Array.from({ length: count }, () => WORDS[Math.min(random(16), random(16))]).join(' ');
  const source = SOURCES[random(4)];
  const date =
    [undefined, '2021', `20${10 + random(14)}-0${1 + random(9)}`][random(9)] ?? `20${10 + random(14)}-0${1 + random(9)}-1${random(10)}`;
  return toSample(number, {
    title: speak(2),
    body: [{ kind: 'paragraph', text: speak(8) }],
    language: number % 5 === 4 ? 'de' : 'en',
    ...(number % 11 !== 3 && { date }),
    ...(source !== undefined && { source }),
    ...(random(2) === 1 && { location: { text: `Port ${random(3)}` } }),
    comments: Array.from({ length: random(3) }, (__, at) => toComment(at + 1, speak(6), { author: `reader${at}` })),
  });
});

const toText = ({ article }: Sample, scope: 'articles' | 'comments'): readonly string[] => {
  const { title = '', body, comments, source = '', location } = article.record;
  const blocks = scope === 'articles' ? body : comments.flatMap((comment) => comment.body);
  const texts = blocks.map((block) => ('text' in block ? block.text : ''));
  return [...texts, ...(scope === 'articles' ? [title, source, location?.text ?? ''] : comments.map(({ author = '' }) => author))]
    .join(' ')
    .toLowerCase()
    .split(' ');
};
const toAddress = ({ article }: Sample): string => toArticleAddress({ id: article.record.id, slug: article.slug });
const toYear = ({ article }: Sample): string => /^\d{4}/.exec(article.record.date ?? '')?.[0] ?? 'undated';

/** What a plain reading of all texts finds: the articles in which, or below which, all words stand. */
const scan = (
  words: readonly string[],
  scope: 'articles' | 'comments',
  keep: (sample: Sample) => boolean = () => true,
): readonly Sample[] =>
  SHELF.filter((sample) => {
    if (scope === 'comments' && sample.article.record.comments.length === 0) return false;
    const text = toText(sample, scope);
    return keep(sample) && words.every((word) => text.includes(word));
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-searching-'));
  await indexArchive(toArchive(SHELF), folder, () => undefined, { limits: { closed: 12, open: 4 } });
});
afterAll(() => rm(folder, { recursive: true }));

const search = (address: string, options?: { readonly knowsRanges: boolean }) =>
  withLibrary(
    folder,
    async ({ library, asked }): Promise<{ readonly answer: Answer; readonly hits: readonly Hit[]; readonly asked: readonly string[] }> => {
      const query = parseQuery(new URLSearchParams(address));
      const answer = await findAnswer(library, query);
      const sorted = sortFinds(answer.finds, query.sort);
      const hits: Hit[] = [];
      while (hits.length < sorted.length) hits.push(...(await loadHits(sorted, hits.length, 7)));
      return { answer, hits, asked };
    },
    options,
  );
const toAddresses = (hits: readonly Hit[], scope: Hit['scope']) =>
  hits
    .filter((hit) => hit.scope === scope)
    .map(({ address }) => address)
    .toSorted();
const count = (samples: readonly Sample[], toValue: (sample: Sample) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const sample of samples) counts[toValue(sample)] = (counts[toValue(sample)] ?? 0) + 1;
  return counts;
};
const toCounts = ({ facets }: Answer, facet: Facet) => Object.fromEntries(facets[facet]);

describe('many bundles', () => {
  it.each([...WORDS, 'gorlak mintob', 'fuzok gorlak velkor'])('find for %s what a plain reading finds, in both scopes', async (text) => {
    const { hits, answer } = await search(`q=${text}`);
    const words = text.split(' ');
    for (const scope of ['articles', 'comments'] as const) {
      const found = scan(words, scope);
      expect(toAddresses(hits, scope)).toEqual(found.map(toAddress).toSorted());
      expect(answer.counts[scope]).toBe(found.length);
    }
    expect(answer.unknown).toEqual([]);
    for (const { title, passages, said } of hits) {
      const marked = [...title, ...passages.flat(), ...said.flatMap((one) => one.passage)].filter((piece) => piece.marked);
      expect(marked.length).toBeGreaterThan(0);
      expect(words).toEqual(expect.arrayContaining([...new Set(marked.map((piece) => piece.text.toLowerCase()))]));
    }
  });

  it('find the same with a server that sends whole files only', async () => {
    const [ranges, whole] = [await search('q=velkor'), await search('q=velkor', { knowsRanges: false })];
    expect(whole.hits).toEqual(ranges.hits);
    expect(whole.hits.length).toBeGreaterThan(20);
  });

  it('sum the counts of facets, each as if nothing were chosen in it', async () => {
    const { answer } = await search('q=gorlak&in=articles&source=The+Lamplighter&source=');
    const isChosen = ({ article }: Sample): boolean => [undefined, 'The Lamplighter'].includes(article.record.source);
    const found = scan(['gorlak'], 'articles', isChosen);
    expect(answer.counts).toEqual({ articles: found.length });
    expect(toCounts(answer, 'year')).toEqual(count(found, toYear));
    expect(toCounts(answer, 'location')).toEqual(count(found, ({ article }) => article.record.location?.text ?? ''));
    expect(toCounts(answer, 'source')).toEqual(count(scan(['gorlak'], 'articles'), ({ article }) => article.record.source ?? ''));
    expect(found.length).toBeGreaterThan(5);
  });

  it('hold to a range of days what a plain reading holds, 200 times', async () => {
    const random = toRandom(7);
    const toDay = (): string => `20${String(9 + random(16)).padStart(2, '0')}-0${1 + random(9)}-${String(1 + random(28)).padStart(2, '0')}`;
    const toDays = (date: string): readonly [string, string] => {
      const [year = '', month] = date.split('-');
      if (date.length === 10) return [date, date];
      const end = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10);
      return [`${year}-${month ?? '01'}-01`, end];
    };
    let most = 0;
    await withLibrary(folder, async ({ library }) => {
      for (let turn = 0; turn < 200; turn++) {
        const [from = '', to = ''] = [toDay(), toDay()].toSorted();
        const countries = turn % 3 === 0 ? ['Port 1', ''] : [];
        const query = parseQuery(
          new URLSearchParams([
            ['q', 'gorlak'],
            ['from', from],
            ['to', to],
            ['language', 'en'],
            ['commented', 'yes'],
            ...countries.map((value) => ['location', value]),
          ]),
        );
        const keep = ({ article: { record } }: Sample): boolean => {
          const [first, last] = toDays(record.date ?? '');
          const isChosen = countries.length === 0 || countries.includes(record.location?.text ?? '');
          return (
            record.date !== undefined && first >= from && last <= to && record.language === 'en' && record.comments.length > 0 && isChosen
          );
        };
        const { counts } = await findAnswer(library, query);
        for (const scope of ['articles', 'comments'] as const) expect(counts[scope]).toBe(scan(['gorlak'], scope, keep).length);
        most = Math.max(most, counts.articles ?? 0);
      }
    });
    expect(most).toBeGreaterThan(5);
  });

  it('load only the bundles that scope and years need, and name the other years without a count', async () => {
    const { answer, asked } = await search('q=gorlak&in=articles&year=2014&year=undated');
    const found = scan(['gorlak'], 'articles', (sample) => ['2014', 'undated'].includes(toYear(sample)));
    expect(answer.counts).toEqual({ articles: found.length });
    const heads = asked.filter((address) => address.endsWith('head.bin'));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.length).toBeLessThan(10);
    expect(asked.filter((address) => address.includes('/comments/'))).toEqual([]);
    const years = count(scan(['gorlak'], 'articles'), toYear);
    expect([...answer.facets.year.keys()]).toEqual(expect.arrayContaining(Object.keys(years)));
    expect(toCounts(answer, 'year')).toMatchObject({ '2014': years['2014'], undated: years['undated'] });
    const counted = [...answer.facets.year].filter(([, hits]) => hits !== undefined);
    for (const [year, hits] of counted) expect(hits).toBe(years[year]);
    expect(counted.length).toBeLessThan(answer.facets.year.size);
  });

  it('load no word when none is asked for', async () => {
    const { hits, asked, answer } = await search('year=2014&sort=newest&in=articles');
    expect(toAddresses(hits, 'articles')).toEqual(
      SHELF.filter((sample) => toYear(sample) === '2014')
        .map(toAddress)
        .toSorted(),
    );
    expect(answer.counts).toEqual({ articles: hits.length });
    expect(asked.filter((address) => address.includes('words-'))).toEqual([]);
  });

  it('sort by date across bundles and languages, the undated last either way', async () => {
    const dated = (hits: readonly Hit[]) => hits.map(({ date }) => date ?? '');
    for (const sort of ['newest', 'oldest'] as const) {
      const { hits } = await search(`q=gorlak&sort=${sort}`);
      const known = dated(hits).filter((date) => date !== '');
      expect(dated(hits).slice(0, known.length)).toEqual(known);
      expect(known).toEqual(sort === 'oldest' ? known.toSorted() : known.toSorted().toReversed());
      expect(known.length).toBeGreaterThan(40);
      expect(hits.length).toBeGreaterThan(known.length);
    }
  });

  it.each(['newest', 'oldest'])('give the %s hits before all bundles are asked, and they are the first of all', async (sort) => {
    await withLibrary(folder, async ({ library, asked }) => {
      const query = parseQuery(new URLSearchParams(`q=gorlak&sort=${sort}`));
      const toPlaces = (finds: readonly Find[]) => finds.map(({ shelf, scope, record }) => [shelf.period.path, scope, record]);
      const early = await findEarly(library, query, 4);
      const loaded = asked.filter((address) => address.endsWith('head.bin')).length;
      const all = sortFinds((await findAnswer(library, query)).finds, query.sort);
      expect(early).toHaveLength(4);
      expect(toPlaces(early ?? [])).toEqual(toPlaces(all.slice(0, 4)));
      expect(loaded).toBeLessThan(asked.filter((address) => address.endsWith('head.bin')).length / 2);
      expect(await findEarly(library, query, all.length)).toBeUndefined();
      expect(await findEarly(library, { ...query, text: 'gorl' }, 4)).toBeUndefined();
      expect(await findEarly(library, { ...query, sort: 'relevance' }, 4)).toBeUndefined();
    });
  });

  it('rank as one bundle would', async () => {
    const whole = await mkdtemp(join(tmpdir(), 'backfile-searching-'));
    await indexArchive(toArchive(SHELF), whole, () => undefined, { limits: { closed: 1_000, open: 1_000 } });
    const ask = (at: string) =>
      withLibrary(at, async ({ library }) => {
        const query = parseQuery(new URLSearchParams('q=gorlak+fuzok'));
        const { finds } = await findAnswer(library, query);
        const hits = await loadHits(sortFinds(finds, 'relevance'), 0, 1_000);
        return { scores: finds.map(({ score }) => score.toFixed(6)).toSorted(), addresses: toAddresses(hits, 'articles') };
      });
    expect(await ask(folder)).toEqual(await ask(whole));
    await rm(whole, { recursive: true });
  });

  it('find phrases, forms and beginnings, and name what is nowhere', async () => {
    const { article } = SHELF[0] ?? { article: undefined };
    const [first = '', second = ''] = article?.record.title?.split(' ') ?? [];
    const phrase = await search(`q="${first}+${second}"`);
    expect(phrase.hits.map(({ address }) => address)).toContain(toArticleAddress({ id: article?.record.id ?? '', slug: 'sample-0' }));
    expect(phrase.hits.length).toBeLessThan(SHELF.length);
    const whole = await search('q=gorlak');
    expect(toAddresses((await search('q=gorlaks')).hits, 'articles').length).toBeGreaterThan(0);
    expect((await search('q=gorl')).answer.counts).toEqual(whole.answer.counts);
    expect((await search('q=gorlak+zzzz')).answer).toMatchObject({ counts: whole.answer.counts, unknown: ['zzzz'] });
    expect((await search('q=go')).answer).toMatchObject({ counts: { articles: 0, comments: 0 }, unknown: ['go'] });
    expect((await search('q="gorlak+zzzz"')).answer).toMatchObject({ counts: { articles: 0, comments: 0 }, unknown: ['zzzz'] });
  });

  it('hold leads only where the config says so, and tell it', async () => {
    const short = await mkdtemp(join(tmpdir(), 'backfile-searching-'));
    const text = `${'gorlak '.repeat(149)} mintob fuzok`;
    const archive = toArchive([toSample(1, { body: [{ kind: 'paragraph', text }], comments: [toComment(1, text)] })]);
    await indexArchive({ ...archive, config: { ...archive.config, search: 'lead' } }, short, () => undefined);
    await withLibrary(short, async ({ library }) => {
      expect(library.index.lead).toBe(150);
      const ask = async (word: string) => (await findAnswer(library, parseQuery(new URLSearchParams(`q=${word}`)))).counts;
      expect(await ask('mintob')).toEqual({ articles: 1, comments: 1 });
      expect(await ask('fuzok')).toEqual({ articles: 0, comments: 0 });
    });
    await rm(short, { recursive: true });
  });

  it.each(['de', 'und'])('hold the comments of articles without a word of their own, in %s', async (language) => {
    const wordless = await mkdtemp(join(tmpdir(), 'backfile-searching-'));
    const archive = toArchive([toSample(1, { language, comments: [toComment(1, 'gorlak mintob')] })]);
    await indexArchive(archive, wordless, () => undefined);
    await withLibrary(wordless, async ({ library }) => {
      const { counts, finds } = await findAnswer(library, parseQuery(new URLSearchParams('q=mintob')));
      expect(counts).toEqual({ articles: 0, comments: 1 });
      expect(await loadHits(finds, 0, 7)).toHaveLength(1);
    });
    await rm(wordless, { recursive: true });
  });

  it('answer without a bundle that is gone, and say so', async () => {
    const partly = await mkdtemp(join(tmpdir(), 'backfile-searching-'));
    const { periods } = await indexArchive(toArchive(SHELF), partly, () => undefined, { limits: { closed: 40, open: 40 } });
    const lost = periods.find(({ language }) => language === 'de');
    await rm(join(partly, 'pagefind', lost?.path ?? '', 'articles'), { recursive: true });
    await withLibrary(partly, async ({ library }) => {
      const answer = await findAnswer(library, parseQuery(new URLSearchParams('q=gorlak&in=articles')));
      expect(answer.missing.map(({ path }) => path)).toEqual([lost?.path]);
      const kept = scan(['gorlak'], 'articles').length;
      expect(answer.counts.articles).toBeLessThan(kept);
      expect(answer.counts.articles).toBeGreaterThan(kept / 2);
    });
    await rm(partly, { recursive: true });
  });
});
