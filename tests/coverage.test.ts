import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../src/site/pages/coverage.ts';
import { doubtful } from '../src/site/pages/doubtful.ts';
import { toGrid } from '../src/site/parts/coverage.ts';
import { toShelves } from '../src/site/shelves.ts';
import { renderPage } from './render.ts';
import { toArchive, toSample } from './samples.ts';

const dated = (index: number, date: string, source = 'The Lamplighter') => toSample(index, { date, source });

describe('the grid of months', () => {
  test('has every year from the first to the last and counts each article once', () => {
    const dates = fc.array(
      fc
        .tuple(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
        .map(([year, month, length]) => `${year}-${`${month}`.padStart(2, '0')}-17`.slice(0, length)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(dates, (all) => {
        const { years, months } = toShelves(toArchive(all.map((date, index) => dated(index, date))));
        const grid = toGrid(years, months, 150);
        const numbers = all.map((date) => Number(date.slice(0, 4)));
        expect(grid.years.length).toBe(all.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1);
        expect(grid.years.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the page of coverage', () => {
  test('says the longest stretch without an article of a source, and which share of its articles has a field', async () => {
    const page = await renderPage(
      coverage,
      'coverage',
      toArchive([
        dated(1, '2022-01-01'),
        dated(2, '2022-01-02'),
        dated(3, '2022-02-01'),
        dated(4, '2022-02-03'),
        toSample(5, { source: 'The Lamplighter' }),
      ]),
    );
    const text = page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('The Lamplighter 5 0% 80% 0% 100% 100% 0% 1 January 2022 3 February 2022 29 days');
  });

  test('shows the largest sources and says of how many', async () => {
    const samples = Array.from({ length: 300 }, (_, index) => dated(index, '2022-01-01', `Paper ${index}`));
    const page = await renderPage(coverage, 'coverage', toArchive(samples));
    expect(page).toContain('The 50 with most articles, of 300 sources.');
    expect(page.length).toBeLessThan(200_000);
  });

  test('is there for an archive of none', async () => {
    expect(await renderPage(coverage, 'coverage', toArchive([]))).toContain('<h1>Coverage</h1>');
  });
});

describe('the list of what is doubtful', () => {
  const unsure = (index: number, severity: 'note' | 'warning' | 'error') =>
    toSample(index, {
      title: `Paper ${index}`,
      problems: [{ rule: 'title/missing', severity, message: `<b>${severity}</b>`, lines: [2, 2] }],
    });
  const archive = toArchive([unsure(1, 'note'), unsure(2, 'warning'), unsure(3, 'error'), toSample(4, {})]);

  test('has the worst first, lone notes aside, as text, each with its line', async () => {
    const page = await renderPage(doubtful, '1', archive);
    expect([...page.matchAll(/Paper (\d)<\/bdi>/g)].map(([, number]) => number)).toEqual(['3', '2']);
    expect(page).toContain('&lt;b&gt;error&lt;/b&gt;');
    expect(page).toMatch(/captures\/\w\w\/\w+\.html#L2"/);
  });

  test('is published only when the keeper says so, and pages by fifty', () => {
    const { doubtful: _, ...config } = archive.config;
    expect(doubtful.keys({ ...archive, config })).toEqual([]);
    const many = toArchive(Array.from({ length: 120 }, (_, index) => unsure(index, 'warning')));
    expect(doubtful.keys(many).map((key) => doubtful.permalink(key, many))).toEqual([
      'doubtful.html',
      'doubtful.2.html',
      'doubtful.3.html',
    ]);
  });
});
