import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLE_ADDRESSES } from '../src/exports/addresses.ts';
import { renderHistogram } from '../src/site/parts/histogram.ts';
import { article } from '../src/site/pages/article.ts';
import { home } from '../src/site/pages/home.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { locations } from '../src/site/pages/locations.ts';
import { tombstone } from '../src/site/pages/tombstone.ts';
import { STYLE_ADDRESS } from '../src/site/style.ts';
import { toWords, type Words } from '../src/site/words.ts';
import { renderPage, renderSite } from './render.ts';
import { SAMPLES, toArchive, toSample } from './samples.ts';

let folder: string;
let site: string;
const archive = toArchive(SAMPLES, [
  { slug: 'about', title: 'How it came here', markdown: 'A box of *disks*.' },
  { slug: 'method', title: 'Method', markdown: 'Patience.' },
]);

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-test-'));
  site = join(folder, 'site');
  await renderSite(archive, site);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const toPhrases = (words: Words): readonly string[] =>
  Object.values(words)
    .flat()
    .filter((value): value is string => typeof value === 'string');

describe('the site of the samples', () => {
  test('has a page for every key of every kind, and counts them', async () => {
    let drawn = 0;
    await renderSite(archive, join(folder, 'again'), () => drawn++);
    const expected = PAGES.flatMap((kind) => kind.keys(archive).map((key) => kind.permalink(key, archive))).toSorted();
    expect(listFiles(site).filter((name) => name.endsWith('.html'))).toEqual(expected);
    expect(drawn).toBe(expected.length);
    for (const kind of PAGES) expect(kind.keys(archive), kind.name).not.toHaveLength(0);
    expect(listFiles(join(folder, 'again'))).toEqual(listFiles(site));
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Void elements, white space and case are matters of taste; tel: links and long titles are the captures' own.
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        'tel-non-breaking': 'off',
        'void-style': 'off',
        'no-inline-style': 'error',
      },
    });
    for (const name of listFiles(site).filter((file) => file.endsWith('.html'))) {
      const { results } = await validator.validateString(readFileSync(join(site, name), 'utf8'));
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId} ${message}`)),
      ).toEqual([]);
    }
  });

  test('has no link inside it that leads nowhere', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const read = (name: string): ReadonlySet<string> => {
      const known =
        ids.get(name) ?? new Set([...readFileSync(join(site, name), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
      ids.set(name, known);
      return known;
    };
    let links = 0;
    for (const name of listFiles(site).filter((file) => file.endsWith('.html'))) {
      for (const [, href = ''] of readFileSync(join(site, name), 'utf8').matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https:\/\/(?:example\.org|web\.archive\.org|archive\.today)\/|data:)/.test(href)) continue;
        const [path = '', hash] = href.split('#');
        const target = path === '' ? name : posix.join(dirname(name), path);
        // These are made of the records, beside the pages
        if (TABLE_ADDRESSES.includes(target)) continue;
        expect(existsSync(join(site, target)), `${name} → ${href}`).toBe(true);
        if (hash !== undefined) expect(read(target).has(hash), `${name} → ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(400);
  });

  test('runs no script but on the pages that search and find, and loads nothing from elsewhere', () => {
    for (const name of listFiles(site).filter(
      (file) => file.endsWith('.html') && !['search.html', 'find.html', '404.html'].includes(file),
    )) {
      const page = readFileSync(join(site, name), 'utf8');
      expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)/);
      expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;self&#39;');
    }
  });

  test('has a page for missing addresses that looks the same at any depth', () => {
    const page = readFileSync(join(site, '404.html'), 'utf8');
    const style = /<style>([^<]+)<\/style>/.exec(page)?.[1] ?? '';
    expect(page).toContain(`style-src &#39;sha256-${createHash('sha256').update(style).digest('base64')}&#39;;`);
    expect([...page.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/']);
  });

  test('says which language its own words are in, and which its keeper writes', async () => {
    const dutch = { ...archive, config: { ...archive.config, language: 'nl' } };
    for (const kind of PAGES) {
      const page = await renderPage(kind, kind.keys(dutch)[0] ?? '', dutch);
      expect(/<html lang="(.*?)"/.exec(page)?.[1], kind.name).toBe('en');
    }
    expect(await renderPage(home, 'home', dutch)).toMatch(/<h1\s+lang="nl" dir="ltr">The Harbour Papers/);
  });

  test('speaks German all through when its language is German', async () => {
    const german = { ...archive, config: { ...archive.config, language: 'de' } };
    const [english, own] = [toPhrases(toWords('en')), new Set(toPhrases(toWords('de')))];
    const foreign = english.filter((phrase) => phrase.includes(' ') && !own.has(phrase));
    expect(foreign.length).toBeGreaterThan(30);
    for (const kind of PAGES) {
      const page = await renderPage(kind, kind.keys(german)[0] ?? '', german);
      expect(/<html lang="(.*?)"/.exec(page)?.[1], kind.name).toBe('de');
      expect(
        foreign.filter((phrase) => page.includes(phrase)),
        kind.name,
      ).toEqual([]);
    }
  });

  test('has a colour of its own when its keeper says one, dark enough for light paper and light enough for dark', async () => {
    const yellow = { ...archive, config: { ...archive.config, accent: '#FC0' } };
    await renderSite(yellow, join(folder, 'yellow'));
    const page = readFileSync(join(folder, 'yellow/sources.html'), 'utf8');
    const address = /href="(assets\/accent[^"]*)"/.exec(page)?.[1] ?? '';
    expect(readFileSync(join(folder, 'yellow', address), 'utf8')).toMatch(/^:root\{--accent:light-dark\(#\w{6},#ffcc00\)\}\n$/);
  });

  test('leaves no long list of names without its heading', async () => {
    const places = Array.from({ length: 50 }, (_, index) =>
      toSample(100 + index, { location: { text: `Quay ${index}`, name: `Quay ${index}`, country: 'NO' } }),
    );
    const page = await renderPage(
      locations,
      'locations.html',
      toArchive([...places, toSample(150, { location: { text: 'HALIFAX' } }), toSample(151, {})]),
    );
    const sections = page.split('<section>').slice(1);
    expect(sections.map((section) => /<h2[^>]*>(.*?)<\/h2>/.exec(section)?.[1])).toEqual([
      'Norway',
      'Norway, continued',
      'Norway, continued',
      'As written, not resolved to one place',
      undefined,
    ]);
    expect(sections.map((section) => section.match(/<li>/g)?.length)).toEqual([24, 24, 2, 1, 1]);
    expect(sections[4]).toContain('not stated');
  });

  test('writes the years below the bars, none beyond an end of them', async () => {
    for (const count of [1, 2, 7, 8, 15, 57, 150]) {
      const bars = Array.from({ length: count }, (_, index) => ({ label: `${1874 + index}`, count: 1, text: '1 article' }));
      const chart = (await renderHistogram(bars, 'Years')).toString();
      const labels = [...chart.matchAll(/<text\s+x="([\d.]+)%"\s+y="1em"\s+text-anchor="(\w+)"/g)];
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.length).toBeLessThanOrEqual(7);
      // A year is a tenth as wide as the chart of a phone.
      const ends = labels.map(([, at, anchor]) => {
        const start = Number(at) - (anchor === 'start' ? 0 : anchor === 'end' ? 9.6 : 4.8);
        return [start, start + 9.6] as const;
      });
      expect(
        ends.every(([start, end], index) => start >= 0 && end <= 100 && start > (ends[index - 1]?.[1] ?? -1)),
        `${count}`,
      ).toBe(true);
    }
  });

  test('sends an article of nine hundred words and its stylesheet in 25 kB', async () => {
    const words = [...new Set(SAMPLES.flatMap(({ text }) => text.split(/\s+/)))].filter((word) => /^\p{L}+$/u.test(word));
    const body = Array.from({ length: 15 }, (_, at) => ({
      kind: 'paragraph' as const,
      text: Array.from({ length: 60 }, (_word, index) => words[(at * 37 + index * (at + 3)) % words.length]).join(' '),
    }));
    const long = toSample(90, { ...SAMPLES[0]?.article.record, id: 'e'.repeat(16), body });
    const page = await renderPage(article, long.article.record.id, toArchive([long, ...SAMPLES]));
    const sizes = [Buffer.from(page), readFileSync(join(site, STYLE_ADDRESS))].map((file) => gzipSync(file).length);
    console.info(`an article of 900 words, ${sizes[0]} bytes compressed; the stylesheet, ${sizes[1]}`);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(25_000);
  });

  test('keeps a withheld article out of everything but its tombstone', () => {
    const [id = ''] = tombstone.keys(archive);
    const address = tombstone.permalink(id, archive);
    for (const name of listFiles(site)) {
      const page = readFileSync(join(site, name), 'utf8');
      expect(page.includes('A name that should not be here'), name).toBe(false);
      expect(page.includes(id), name).toBe(name === address);
    }
    expect(readFileSync(join(site, address), 'utf8')).toContain('a private person');
  });

  test('lists neither replaced articles nor loses their pages', () => {
    const old = SAMPLES[7]?.article;
    const page = readFileSync(join(site, article.permalink(old?.record.id ?? '', archive)), 'utf8');
    expect(page).toContain('the one that stands now is <a href="../../articles/76/');
    expect(readFileSync(join(site, 'dates/2022.html'), 'utf8')).not.toContain(old?.record.id);
  });
});
