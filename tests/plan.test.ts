import { describe, expect, test } from 'vitest';
import { PAGES } from '../src/site/pages/index.ts';
import { planPages } from '../src/site/plan.ts';
import { type Sample, SAMPLES, toArchive, toSample } from './samples.ts';

const ARTICLES = 2_000;
const NEW = 10;

// Three articles a day, from ten sources and fifteen places.
const toArticle = (number: number, title = `Notice ${number}`): Sample =>
  toSample(number, {
    title,
    date: new Date(Date.UTC(2019, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10),
    source: `The Harbour Gazette ${(number * 7) % 10}`,
    location: { text: `QUAY ${(number * 11) % 15}` },
    body: [{ kind: 'paragraph', text: 'It lay as if it had been asked to.' }],
  });
const articles = Array.from({ length: ARTICLES }, (_, number) => toArticle(number));

const toDigests = (samples: readonly Sample[], templates = ''): ReadonlyMap<string, string> =>
  new Map([...planPages(PAGES, toArchive(samples), templates)].map(({ address, digest }) => [address, digest]));
const listChanged = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...after].filter(([address, digest]) => before.get(address) !== digest).map(([address]) => address);

describe('the plan of pages', () => {
  const before = toDigests(articles);

  test('has ten new newest articles change a few pages, and no old page of a list', () => {
    const counts: number[] = [];
    for (const length of [ARTICLES - 50, ARTICLES - 20, ARTICLES]) {
      const old = toDigests(articles.slice(0, length));
      const added = Array.from({ length: NEW }, (_, index) => toArticle(length + index));
      const changed = listChanged(old, toDigests([...articles.slice(0, length), ...added]));
      const own = changed.filter((address) => added.some(({ article }) => address.includes(article.record.id)));
      expect(own).toHaveLength(2 * NEW);
      const neighbours = changed.filter((address) => address.startsWith('articles/') && !own.includes(address));
      expect(neighbours.length).toBeLessThanOrEqual(6 * NEW);
      // Of a shelf its newest page, and when that grew too long the two that it was cut into.
      const lists = changed.filter((address) => /^(?:dates|sources|locations)\//.test(address));
      expect(lists.length).toBeLessThanOrEqual(2 * 2 * NEW + 6);
      expect(lists.filter((address) => /^dates\/\d{4}\.[1-6]\.html$/.test(address))).toEqual([]);
      expect(changed.filter((address) => !own.includes(address) && !neighbours.includes(address) && !lists.includes(address))).toEqual([
        'index.html',
        'dates.html',
        'sources.html',
        'locations.html',
        'coverage.html',
        'about.html',
      ]);
      counts.push(changed.length);
    }
    console.info(`${NEW} new articles: ${counts.join(', ')} of ${before.size} pages`);
    expect(Math.max(...counts)).toBeLessThan(before.size / 40);
  });

  test('has one changed text change its own two pages, one changed title also those that name it', () => {
    const [edited, renamed] = [
      toSample(700, { ...articles[700]?.article.record, body: [{ kind: 'paragraph', text: 'It lay, corrected.' }] }),
      toArticle(700, 'Another notice'),
    ].map((sample) => listChanged(before, toDigests(articles.with(700, sample))));
    expect(edited?.map((address) => address.slice(0, 8))).toEqual(['articles', 'captures']);
    // Year, month, source and location, and nine neighbours that may have it for theirs.
    expect(renamed?.filter((address) => !address.startsWith('articles/'))).toHaveLength(5);
    expect(renamed?.length).toBeLessThan(5 + 20);
  });

  test('is another where the templates, the title, the keeper or the language of the archive are', () => {
    const archive = toArchive(SAMPLES);
    const plan = (changes: Partial<typeof archive.config>): ReadonlyMap<string, string> =>
      new Map(
        [...planPages(PAGES, { ...archive, config: { ...archive.config, ...changes } }, '')].map((page) => [page.address, page.digest]),
      );
    const standing = plan({});
    expect(listChanged(standing, toDigests(SAMPLES, 'other'))).toHaveLength(standing.size);
    for (const changes of [{ title: 'Other Papers' }, { keeper: 'somebody else' }, { language: 'de' }])
      expect(listChanged(standing, plan(changes)), JSON.stringify(changes)).toHaveLength(standing.size);
    expect(listChanged(standing, plan({ description: 'Another.' }))).toEqual(['index.html']);
    expect(listChanged(standing, plan({ maximumBytes: 7, seeds: '/elsewhere' }))).toEqual([]);
  });
});
