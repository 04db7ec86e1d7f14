import { describe, expect, test } from 'vitest';
import { home } from '../src/site/pages/home.ts';
import { renderCalendars, toDayAnchor, toMonth } from '../src/site/parts/calendar.ts';
import type { Shelf } from '../src/site/shelves.ts';
import { toWords } from '../src/site/words.ts';
import type { Summary } from '../src/summary.ts';
import { renderPage } from './render.ts';
import { toArchive, toSample } from './samples.ts';

const WORDS = toWords('en');
const toSummaries = (dates: readonly string[]): readonly Summary[] =>
  dates.map((date, number) => ({
    id: number.toString(16).padStart(16, '0'),
    digest: '',
    slug: 'ferry',
    date,
    language: 'en',
    comments: 0,
    captured: true,
    listed: true,
    withheld: false,
  }));
const toShelf = (name: string, dates: readonly string[]): Shelf => ({ name, address: `dates/${name}.html`, articles: toSummaries(dates) });

test.each([
  ['2022-01-11', 'd11'],
  ['2022-01-01T11:05', 'd1'],
  ['2022-01', undefined],
  ['2022', undefined],
  ['XXXX-01-11', undefined],
  [undefined, undefined],
])('the anchor of %s is %s', (date, anchor) => expect(toDayAnchor(date)).toBe(anchor));

test('the days of a month lead to the page where the articles of each begin', () => {
  const dates = [
    ...Array.from({ length: 30 }, () => '2022-01-03'),
    ...Array.from({ length: 40 }, () => '2022-01-20T09:00'),
    '2022-01',
    '2022-01-31',
  ];
  expect(toMonth(toShelf('2022-01', dates)).days).toEqual([
    { day: 3, count: 30, address: 'dates/2022-01.html#d3' },
    { day: 20, count: 40, address: 'dates/2022-01.html#d20' },
    { day: 31, count: 1, address: 'dates/2022-01.html#d31' },
  ]);
  const older = toMonth(
    toShelf('2022-01', [...Array.from({ length: 45 }, () => '2022-01-03'), ...Array.from({ length: 45 }, () => '2022-01-04')]),
  );
  expect(older.days.map(({ address }) => address)).toEqual(['dates/2022-01.1.html#d3', 'dates/2022-01.html#d4']);
});

describe('a calendar', () => {
  const render = async (name: string, dates: readonly string[]): Promise<string> =>
    `${await renderCalendars([toMonth(toShelf(name, dates))], 'dates/2022.html', WORDS, true)}`;
  const toCells = (page: string): readonly string[] =>
    [...page.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim());

  test.each([
    ['2022-01', 5, 31],
    ['2024-02', 3, 29],
    ['2023-02', 2, 28],
    ['1900-02', 3, 28],
    ['0000-02', 1, 29],
    ['0096-12', 5, 31],
  ])('%s has %i empty cells before its %i days', async (name, before, days) => {
    const cells = toCells(await render(name, []));
    expect(cells.findIndex((cell) => cell !== '')).toBe(before);
    expect(cells.filter((cell) => cell !== '')).toEqual(Array.from({ length: days }, (_, index) => `${index + 1}`));
  });

  test('shades days by how many articles they have, and says it', async () => {
    const page = await render('2022-01', ['2022-01-03', ...Array.from({ length: 8 }, () => '2022-01-04')]);
    expect(page).toContain(
      '<td class="s1"><a href="../dates/2022-01.html#d3" title="3 January: 1 article" aria-label="3 January: 1 article">3</a></td>',
    );
    expect(page).toContain('<td class="s4"><a href="../dates/2022-01.html#d4"');
  });
});

test('the first page of an archive of few months shows its days, unless an article states none', async () => {
  const toBars = async (dates: readonly string[]): Promise<readonly string[]> => {
    const page = await renderPage(home, 'home', toArchive(dates.map((date, number) => toSample(number, { date }))));
    return [...page.matchAll(/<title>(?<bar>[^<]*: [^<]*)<\/title>/g)].map(({ groups }) => groups?.['bar'] ?? '');
  };
  expect(await toBars(['2022-01-30T11:05', '2022-02-02', '2022-02-02'])).toEqual(['30 Jan: 1 article', '2 Feb: 2 articles']);
  expect(await toBars(['2022-01-30', '2022-02-02', '2022-02'])).toEqual(['January 2022: 1 article', 'February 2022: 2 articles']);
});
