import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Config } from '../src/config.ts';
import { writeFittings } from '../src/site/fittings.ts';
import { about } from '../src/site/pages/about.ts';
import { article } from '../src/site/pages/article.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { planPages } from '../src/site/plan.ts';
import { renderPage } from './render.ts';
import { toArchive, toComment, toSample } from './samples.ts';

const read = { basis: 'stated', from: 'dateline', lines: [3, 3], text: '03.02.2012', rule: 'dateline/own-line' } as const;
const byHand = { basis: 'stated', from: 'correction', rule: 'correction/csv' } as const;
const corrected = toSample(1, {
  title: 'The harbour counts its planks',
  date: '2012-02-04',
  text: 'The harbour counts its planks\n\n03.02.2012',
  comments: [toComment(1, 'one', { author: 'Mara' })],
  evidence: {
    date: { ...byHand, note: 'see <the print>, page 1', date: '2024-05-06', against: [{ ...byHand, against: [read] }] },
    standfirst: byHand,
    tags: byHand,
    'comments/c1/author': { ...byHand, note: 'named in the reply below' },
  },
  tags: ['planks', 'piers'],
});
const plain = toSample(2, { title: 'Snow on the breakwater', date: '2012-01-09', body: [{ kind: 'paragraph', text: 'It lay.' }] });
const archive = toArchive([corrected, plain]);
const withConfig = (config: Partial<Config>): typeof archive => ({ ...archive, config: { ...archive.config, ...config } });

describe('corrections', () => {
  test('stand on the page of the article: what, what the capture says, when and why', async () => {
    const page = (await renderPage(article, corrected.article.record.id, archive)).replaceAll(/\s+/g, ' ');
    const [, section = ''] = /<section id="corrected">(.*?)<\/section>/.exec(page) ?? [];
    const [date, standfirst, tags, comment] = section.split('<li>').slice(1);
    expect(date).toMatch(
      /^<b>date<\/b>: <bdi>2012-02-04<\/bdi>; the capture says <q dir="auto">03\.02\.2012<\/q> \(<a [^>]*#L3">Line 3 [^<]*<\/a>\); corrected on <time datetime="2024-05-06">6 May 2024<\/time><br \/><bdi>see &lt;the print&gt;, page 1<\/bdi>/,
    );
    expect(standfirst).toMatch(/^<b>standfirst<\/b>: removed</);
    expect(tags).toMatch(/^<b>tags<\/b>: <bdi>planks; piers<\/bdi></);
    expect(comment).toMatch(/^<b>comment 1, author<\/b>: <bdi>Mara<\/bdi><br \/><bdi>named in the reply below<\/bdi>/);
  });

  test('are counted on the page about the archive', async () => {
    expect(await renderPage(about, 'about', archive)).toContain(
      '4 values were corrected by hand, in 1 article: the page of each says which, when and why.',
    );
    expect(await renderPage(about, 'about', toArchive([plain]))).not.toContain('corrected by hand, in');
  });
});

test('the page about the archive says how comments are published', async () => {
  expect(await renderPage(about, 'about', withConfig({ comments: 'pseudonymous' }))).toContain('go by pseudonyms');
  expect(await renderPage(about, 'about', withConfig({ comments: 'hidden' }))).toContain('Comments by readers are not published.');
});

describe('search engines of others', () => {
  const listOpen = (config: Partial<Config>): readonly string[] =>
    [...planPages(PAGES, withConfig(config), '')].flatMap(({ isUnlisted, kind, key }) =>
      isUnlisted || kind.name !== 'article' ? [] : [key === plain.article.record.id ? 'plain' : 'corrected'],
    );

  test.each([
    [{}, ['corrected', 'plain']],
    [{ robots: 'index' }, ['corrected', 'plain']],
    [{ robots: 'noindex-comments' }, ['plain']],
    [{ robots: 'noindex' }, []],
  ] as const)('%j', async (config, open) => {
    expect(listOpen(config).toSorted()).toEqual(open);
    const page = await renderPage(article, corrected.article.record.id, withConfig(config));
    expect(page.includes('<meta name="robots" content="noindex"')).toBe(!listOpen(config).includes('corrected'));
    const all = [...planPages(PAGES, withConfig(config), '')];
    expect(all.every(({ isUnlisted }) => isUnlisted)).toBe(listOpen(config).length === 0);
  });

  test('are told so by the server too where nothing is for them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-privacy-'));
    try {
      for (const robots of ['noindex', 'index'] as const) {
        await writeFittings(folder, { robots });
        expect(readFileSync(join(folder, '_headers'), 'utf8').includes('X-Robots-Tag: noindex')).toBe(robots === 'noindex');
        // A robot that may not fetch a page cannot read what it says.
        expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toMatch(/^Disallow:$/m);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
