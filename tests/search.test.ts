import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticleEntry, renderCommentsEntry } from '../src/search/entry.ts';
import { toFact } from '../src/search/fact.ts';
import { packFacts, unpackFacts } from '../src/search/facts.ts';
import { findLead, toLead } from '../src/search/lead.ts';
import { fromDistances, fromSteps, toDistances, toSteps } from '../src/search/steps.ts';
import { bundleScripts } from '../src/site/assets.ts';
import { toText } from '../src/site/assets/search/excerpt.ts';
import { toHit } from '../src/site/assets/search/hit.ts';
import { type Sketch, toComment, toSample } from './samples.ts';

describe('entries', () => {
  const WHOLE = { locale: 'en' };
  const toArticle = (sketch: Sketch) => toSample(1, sketch).article;

  it('hold scraped text only as text', async () => {
    const hostile = '"><script data-pagefind-filter="x:y">alert(1)</script>';
    const article = toArticle({
      title: hostile,
      source: hostile,
      location: { text: hostile },
      comments: [toComment(1, hostile, { author: hostile })],
    });
    for (const entry of await Promise.all([renderArticleEntry(article, WHOLE), renderCommentsEntry(article)])) {
      expect(entry).not.toContain('<script');
      expect(entry).not.toMatch(/="">/);
      expect(entry).toContain('&quot;&gt;&lt;script');
    }
  });

  it('hold source, agency and place as words of the article, not of its comments', async () => {
    const article = toArticle({
      source: 'The Lamplighter',
      agency: 'Pigeon Wire',
      location: { text: 'HALIFAX', name: 'Halifax', region: 'Nova Scotia', country: 'CA' },
      comments: [toComment(1, 'Aye.')],
    });
    expect(await renderArticleEntry(article, WHOLE)).toContain('>The Lamplighter\nPigeon Wire\nHALIFAX\nHalifax, Nova Scotia, Canada<');
    expect(await renderCommentsEntry(article)).not.toContain('Pigeon');
    expect(await renderArticleEntry(article, { locale: 'de-DE' })).toContain(
      '>The Lamplighter\nPigeon Wire\nHALIFAX\nHalifax, Nova Scotia, Kanada<',
    );
    const unplaced = await renderArticleEntry(toArticle({ location: { text: 'NORTH QUAY' } }), WHOLE);
    expect(unplaced).toMatch(/id="facts"[^>]*>NORTH QUAY</);
    expect(await renderArticleEntry(toArticle({}), WHOLE)).not.toContain('id="facts"');
  });

  it('hold only the lead where only leads are searched, the title always', async () => {
    const body = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    const article = toArticle({ title: 'Late again', markdown: body, comments: [toComment(1, body, { author: 'Siegfried' })] });
    for (const entry of await Promise.all([
      renderArticleEntry(article, { lead: 3, locale: 'en' }),
      renderCommentsEntry(article, { lead: 3 }),
    ])) {
      expect(entry).toContain('word0 word1 word2<');
      expect(entry).not.toContain('word3');
    }
    expect(await renderArticleEntry(article, { lead: 3, locale: 'en' })).toContain('Late again');
    expect(await renderArticleEntry(article, WHOLE)).toContain('word39');
  });
});

it('steps and distances give back what they were made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.integer()), (texts, numbers) => {
      expect(fromSteps(toSteps(texts))).toEqual(texts);
      expect(fromDistances(toDistances(numbers))).toEqual(numbers);
    }),
  );
  expect(toSteps(['2022-02-03', '2022-02-04', 'x'.repeat(50), 'x'.repeat(50)])).toEqual([
    '02022-02-03',
    '94',
    `0${'x'.repeat(50)}`,
    `z${'x'.repeat(15)}`,
  ]);
});

describe('leads', () => {
  it.each([
    ['The ferry left.', 2, 'The ferry'],
    ['  The\n ferry left.', 3, '  The\n ferry left.'],
    ['The', 2, 'The'],
    ['', 2, ''],
    ['港'.repeat(100), 2, '港'.repeat(16)],
  ])('of %j are %i words', (text, words, lead) => {
    expect(toLead(text, words)).toBe(lead);
  });

  it('are searched by the word of the config, else by the size of the archive', () => {
    expect(findLead({}, 1_000)).toBeUndefined();
    expect(findLead({}, 10_000_000)).toBe(150);
    expect(findLead({ searchFully: 999 }, 1_000)).toBe(150);
    expect(findLead({ searchFully: 1_000 }, 1_000)).toBeUndefined();
    expect(findLead({ search: 'lead' }, 1)).toBe(150);
    expect(findLead({ search: 'full', searchFully: 1 }, 10_000_000)).toBeUndefined();
  });
});

it('the search page sends fifteen kilobytes of its own code at most', async () => {
  const { search: script, worker } = await bundleScripts();
  const size = [script, worker].reduce((sum, { content }) => sum + gzipSync(content).length, 0);
  console.info(`script and worker of the search page, ${size} bytes compressed`);
  expect(size).toBeLessThanOrEqual(15_000);
});

it('facts of articles stand side by side, what is not stated as nothing', () => {
  const articles = [
    toSample(1, {
      date: '2022-02-03',
      kicker: 'Harbour',
      source: 'The Lamplighter',
      location: { text: 'HALIFAX', name: 'Halifax', country: 'CA' },
    }),
    toSample(2, { source: 'Hafenblatt\n', comments: [toComment(1, 'Aye.')] }),
  ];
  const facts = articles.map(({ article }) => toFact(article.record, 'en'));
  expect(unpackFacts(packFacts(facts, { articles: [1], comments: [] })).articles).toEqual([1]);
  expect(unpackFacts(packFacts(facts, { articles: [0, 1], comments: [1] }))).toEqual({
    dates: ['2022-02-03', ''],
    source: { values: ['Hafenblatt', 'The Lamplighter'], of: [1, 0] },
    location: { values: ['', 'Halifax, Canada'], of: [1, 0] },
    country: { values: ['', 'Canada'], of: [1, 0] },
    kicker: { values: ['', 'Harbour'], of: [1, 0] },
    comments: [1],
  });
});

describe('hits', () => {
  const known = {
    scope: 'articles',
    shelf: { period: { language: 'en' } },
    facts: { dates: ['2022'], source: { values: [''], of: [0] }, location: { values: ['Halifax'], of: [0] } },
    article: 0,
  } as const;
  const toFragment = (text: string, space: string) => {
    const length = text.split(space).length;
    const toAnchor = (id: string, location: number) => ({ id, title: id, location, element: 'span', text: '' });
    const anchors = [toAnchor('text', 1), toAnchor('facts', 1 + length)];
    const found = anchors.slice(1).map((anchor) => ({ anchor, excerpt: '<mark>Lamplighter</mark>' }));
    return {
      excerpt: `${text} <mark>Lamplighter</mark>`,
      raw_content: ['One', text, 'Lamplighter'].join(space),
      anchors,
      sub_results: found,
    };
  };

  it.each([
    ['It left.', ' ', 'It left.'],
    [Array.from({ length: 31 }, () => 'no').join(' '), ' ', `${Array.from({ length: 30 }, () => 'no').join(' ')} …`],
    ['港\u200Bの\u200B天気', '\u200B', '港の天気'],
  ])('found by facts alone open with their text: %s', (text, space, passage) => {
    const hit = toHit(known, { address: 'a.html', title: 'One', content: '', anchors: [] }, toFragment(text, space));
    expect([hit.title, hit.passages]).toEqual([toText('One'), [toText(passage)]]);
    expect(hit).toMatchObject({ address: 'a.html', date: '2022', location: 'Halifax', inferred: false });
    expect(hit).not.toHaveProperty('source');
  });

  it('in comments open the page of comments on which each stands', async () => {
    const comments = Array.from({ length: 201 }, (_, index) => toComment(index + 1, 'so'));
    const ids = [...(await renderCommentsEntry(toSample(1, { comments }).article)).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids).toHaveLength(201);
    const toFound = (id: string) => ({ anchor: { id, title: '- Mara', location: 0, element: 'span', text: '' }, excerpt: 'so' });
    const fragment = { excerpt: 'so', raw_content: 'so', anchors: [], sub_results: [ids[0], ids[200]].map((id = '') => toFound(id)) };
    const hit = toHit({ ...known, scope: 'comments' }, { address: 'articles/5e/x.html', title: 'One', content: '', anchors: [] }, fragment);
    expect(hit.said.map(({ address }) => address)).toEqual(['articles/5e/x.html#c1', 'articles/5e/x.comments-2.html#c201']);
  });
});

it('bundles the browser code into one small file whose name tells its content', async () => {
  const { search: script, worker, style } = await bundleScripts();
  expect(script.address).toMatch(/^assets\/search-[A-Z0-9]{8}\.js$/);
  expect(style.address).toMatch(/^assets\/search-page-[A-Z0-9]{8}\.css$/);
  expect(worker.address).toMatch(/^assets\/search-worker-[A-Z0-9]{8}\.js$/);
  expect(script.content.byteLength + worker.content.byteLength).toBeLessThan(45_000);
});
