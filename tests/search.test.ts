import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBundle, toBundlePath } from '../src/search/bundle.ts';
import { renderArticleEntry, renderCommentsEntry } from '../src/search/entry.ts';
import { indexArchive, toPrimaryLanguage } from '../src/search/index.ts';
import { bundleSearch } from '../src/site/assets.ts';
import { toText } from '../src/site/assets/search/excerpt.ts';
import { toHit } from '../src/site/assets/search/hit.ts';
import type { Result } from '../src/site/assets/search/pagefind.ts';
import { mergeRankings } from '../src/site/assets/search/rank.ts';
import { type Sketch, toArchive, toComment, toSample } from './samples.ts';

const SHELF: readonly Sketch[] = [
  { title: 'The ferry', date: '2022-02-03', comments: [toComment(1, 'It always does.')] },
  { title: 'Die Fähre', language: 'de-AT' },
  { title: 'Which tongue', language: '../../x' },
  { title: 'Replaced', language: 'fr', replacedBy: '0'.repeat(16) },
];

const toShelf = (sketches: readonly Sketch[]) => toArchive(sketches.map((sketch, index) => toSample(index, sketch)));

const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-search-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe('bundles', () => {
  it('are cut by scope and language, listed, and leave out what is not listed', async () => {
    await withFolder(async (folder) => {
      let records = 0;
      const bundles = await indexArchive(toShelf(SHELF), folder, () => records++);
      expect(bundles.map(({ path, records: count }) => [path, count])).toEqual([
        ['pagefind/articles-de/', 1],
        ['pagefind/articles-en/', 1],
        ['pagefind/comments-en/', 1],
        ['pagefind/articles-und/', 1],
      ]);
      expect(records).toBe(3);
      expect(JSON.parse(readFileSync(join(folder, 'pagefind/bundles.json'), 'utf8'))).toEqual(bundles);
      expect(bundles.every((bundle) => existsSync(join(folder, bundle.path, 'pagefind.js')))).toBe(true);
      expect(existsSync(join(folder, 'pagefind/articles-en/pagefind-ui.js'))).toBe(false);
      expect(readdirSync(folder)).toEqual(['pagefind']);
    });
  });

  it('are the same bytes each time', async () => {
    const many = Array.from({ length: 150 }, (_, index): Sketch => ({
      title: `Crossing ${index}`,
      source: `Paper ${index % 7}`,
      comments: [toComment(1, `I was on crossing ${index}.`, { author: `Reader ${index}` })],
    }));
    const digest = () =>
      withFolder(async (folder) => {
        await indexArchive(toShelf(many), folder, () => undefined);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        const names = files.map((file) => join(file.parentPath, file.name)).toSorted();
        return names.map((name) => [name.slice(folder.length), createHash('sha256').update(readFileSync(name)).digest('hex')]);
      });
    expect(await digest()).toEqual(await digest());
  });

  it('are none for an empty archive, and the list says so', async () => {
    await withFolder(async (folder) => {
      expect(await indexArchive(toShelf([]), folder, () => undefined)).toEqual([]);
      expect(readFileSync(join(folder, 'pagefind/bundles.json'), 'utf8')).toBe('[]\n');
    });
  });

  it.each([
    ['en', 'en'],
    ['pt-br', 'pt'],
    ['und', 'und'],
    ['../../x', 'und'],
    ['', 'und'],
    ['a/b', 'und'],
    ['__proto__', 'und'],
  ])('of %j are named %s', (tag, language) => {
    expect(toPrimaryLanguage(tag)).toBe(language);
  });

  it('are believed only where a bundle may lie', () => {
    const bundle = { scope: 'articles', language: 'en', path: toBundlePath('articles', 'en'), records: 1 };
    expect(isBundle(bundle)).toBe(true);
    expect(isBundle({ ...bundle, path: 'https://example.org/' })).toBe(false);
    expect(isBundle({ ...bundle, scope: 'pages' })).toBe(false);
    expect(isBundle(null)).toBe(false);
  });
});

describe('entries', () => {
  const toArticle = (sketch: Sketch) => toSample(1, sketch).article;

  it('hold scraped text only as text', async () => {
    const hostile = '"><script data-pagefind-filter="x:y">alert(1)</script>';
    const article = toArticle({
      title: hostile,
      source: hostile,
      location: { text: hostile },
      comments: [toComment(1, hostile, { author: hostile })],
    });
    for (const entry of await Promise.all([renderArticleEntry(article), renderCommentsEntry(article)])) {
      expect(entry).not.toContain('<script');
      expect(entry).not.toMatch(/="">/);
      expect(entry).toContain('&quot;&gt;&lt;script');
    }
  });

  it('say of undated, unplaced articles that they are, and where they sort', async () => {
    const entry = await renderArticleEntry(toArticle({ date: 'XXXX-02-26' }));
    expect(entry).toContain('data-pagefind-filter="year[content]" content="undated"');
    expect(entry).toContain('data-pagefind-filter="unknown[content]" content="source"');
    expect(entry).toContain('data-pagefind-filter="unknown[content]" content="location"');
    expect(entry).toContain('data-pagefind-sort="newest[content]" content="0000"');
    expect(entry).toContain('data-pagefind-sort="oldest[content]" content="9999"');
    expect(entry).not.toContain('month[content]');
  });

  it('hold source, agency and place as words of the article, not of its comments', async () => {
    const article = toArticle({
      source: 'The Lamplighter',
      agency: 'Pigeon Wire',
      location: { text: 'HALIFAX', name: 'Halifax', region: 'Nova Scotia', country: 'CA' },
      comments: [toComment(1, 'Aye.')],
    });
    expect(await renderArticleEntry(article)).toContain('>The Lamplighter\nPigeon Wire\nHALIFAX\nHalifax, Nova Scotia, Canada<');
    expect(await renderCommentsEntry(article)).not.toContain('Pigeon');
    const unplaced = await renderArticleEntry(toArticle({ location: { text: 'NORTH QUAY' } }));
    expect(unplaced).toMatch(/id="facts"[^>]*>NORTH QUAY</);
    expect(await renderArticleEntry(toArticle({}))).not.toContain('id="facts"');
  });

  it('cut a date into year, month and day', async () => {
    const entry = await renderArticleEntry(toArticle({ date: '2022-02-03T11:05' }));
    for (const [name, value] of [
      ['year', '2022'],
      ['month', '2022-02'],
      ['day', '03'],
    ])
      expect(entry).toContain(`"${name}[content]" content="${value}"`);
  });
});

describe('hits', () => {
  const bundle = { scope: 'articles', language: 'en', path: 'pagefind/articles-en/', records: 1 } as const;
  const toFragment = (text: string, space: string) => {
    const count = text.split(space).length;
    const anchors = ['title', 'text', 'facts'].map((id, index) => ({ id, title: 'One', location: [0, 1, 1 + count][index] ?? 0 }));
    const found = anchors.slice(2).map((anchor) => ({ anchor, excerpt: '<mark>Lamplighter</mark>' }));
    const raw_content = ['One', text, 'Lamplighter'].join(space);
    return { url: '/a.html', excerpt: `${text} <mark>Lamplighter</mark>`, raw_content, filters: {}, anchors, sub_results: found };
  };

  it.each([
    ['It left.', ' ', 'It left.'],
    [Array.from({ length: 31 }, () => 'no').join(' '), ' ', `${Array.from({ length: 30 }, () => 'no').join(' ')} …`],
    ['港\u200Bの\u200B天気', '\u200B', '港の天気'],
  ])('found by facts alone open with their text: %s', (text, space, passage) => {
    const hit = toHit(toFragment(text, space), bundle);
    expect([hit.title, hit.passage]).toEqual([toText('One'), toText(passage)]);
  });
});

describe('rankings', () => {
  const bundle = { scope: 'articles', language: 'en', path: 'pagefind/articles-en/', records: 9 } as const;
  let loaded = 0;
  const toResult = (date: string, score: number): Result => ({
    score,
    data: async () => {
      loaded++;
      const anchors = [{ id: 'date', title: date, location: 0 }];
      return { url: `/${date}.html`, excerpt: '', raw_content: '', filters: {}, anchors, sub_results: [] };
    },
  });
  const toRanking = (...dates: readonly string[]) => ({ bundle, results: dates.map((date, index) => toResult(date, 1 / (index + 1))) });

  it('are merged by date, the undated last either way', async () => {
    const rankings = [toRanking('2022-02-03', '2019', 'XXXX-02-26'), toRanking('2022-02', '2020-01-01', 'unknown')];
    const next = mergeRankings(rankings, 'newest');
    const dates = [...(await next(2)), ...(await next(2)), ...(await next(9))].map((hit) => hit.date);
    expect(dates).toEqual(['2022-02-03', '2022-02', '2020-01-01', '2019', 'XXXX-02-26', 'unknown']);
    const oldest = mergeRankings([toRanking('2019', 'XXXX-02-26'), toRanking('2020', '2021')], 'oldest');
    expect((await oldest(9)).map((hit) => hit.date)).toEqual(['2019', '2020', '2021', 'XXXX-02-26']);
  });

  it('load only what is shown when scores decide', async () => {
    loaded = 0;
    const next = mergeRankings([toRanking('a', 'b', 'c'), toRanking('d', 'e', 'f')], 'relevance');
    expect((await next(2)).map((hit) => hit.date)).toEqual(['a', 'd']);
    expect(loaded).toBe(2);
  });
});

it('bundles the browser code into one small file whose name tells its content', async () => {
  const { script, style } = await bundleSearch();
  expect(script.address).toMatch(/^assets\/search-[A-Z0-9]{8}\.js$/);
  expect(style.address).toMatch(/^assets\/search-page-[A-Z0-9]{8}\.css$/);
  expect(script.content.byteLength).toBeLessThan(45_000);
});
