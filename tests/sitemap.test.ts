import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planExports } from '../src/exports/index.ts';
import { MOST_ADDRESSES, toSitemaps } from '../src/exports/sitemap.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { planPages } from '../src/site/plan.ts';
import { listFiles } from './program.ts';
import { renderSite } from './render.ts';
import { SAMPLES, toArchive } from './samples.ts';
import { findAll, parseXml } from './xml.ts';

const BASE = 'https://example.org/papers/';

const toPlaces = (text: string): readonly string[] => {
  const list = parseXml(text);
  expect(list.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(list.name).toBe(list.children[0]?.name === 'sitemap' ? 'sitemapindex' : 'urlset');
  return list.children.map((entry) => findAll(entry, 'loc')[0]?.text ?? '');
};

test('lists every page that search engines may list once, as the pages themselves say', async () => {
  const sampled = toArchive(SAMPLES);
  const archive = { ...sampled, config: { ...sampled.config, baseUrl: BASE } };
  const site = mkdtempSync(join(tmpdir(), 'backfile-sitemap-'));
  try {
    await renderSite(archive, site);
    const pages = listFiles(site).filter((name) => name.endsWith('.html'));
    const listed = pages.filter((name) => !readFileSync(join(site, name), 'utf8').includes('<meta name="robots" content="noindex"'));
    const [sitemap] = planExports(archive, [...planPages(PAGES, archive, '')], '');
    const found = toPlaces([...(sitemap?.lines(archive) ?? [])].join(''));
    expect(found.toSorted()).toEqual(listed.map((name) => BASE + (name === 'index.html' ? '' : name)).toSorted());
    expect(listed.length).toBeLessThan(pages.length);
    for (const name of listed) {
      const url = BASE + (name === 'index.html' ? '' : name);
      expect(readFileSync(join(site, name), 'utf8'), name).toContain(`<link rel="canonical" href="${url}" />`);
    }
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('is a list of sitemaps above fifty thousand pages, each of which fits', () => {
  const addresses = Array.from({ length: 2 * MOST_ADDRESSES + 1 }, (_, at) => `articles/00/page-${at}.html`);
  const [list, ...parts] = toSitemaps(addresses, 'https://example.org/a&b/').map(({ address, lines }) => ({
    address,
    text: [...lines()].join(''),
  }));
  expect(list?.address).toBe('sitemap.xml');
  expect(toPlaces(list?.text ?? '')).toEqual([1, 2, 3].map((part) => `https://example.org/a&b/sitemap-${part}.xml`));
  expect(parts.map(({ address }) => address)).toEqual([1, 2, 3].map((part) => `sitemap-${part}.xml`));
  const found = parts.map(({ text }) => toPlaces(text));
  expect(found.map(({ length }) => length)).toEqual([MOST_ADDRESSES, MOST_ADDRESSES, 1]);
  expect(found.flat()).toEqual(addresses.map((address) => `https://example.org/a&b/${address}`));
  for (const { text } of parts) expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024 * 1024);
  expect(toSitemaps(addresses.slice(0, MOST_ADDRESSES), BASE)).toHaveLength(1);
}, 60_000);
