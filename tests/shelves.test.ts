import { describe, expect, test } from 'vitest';
import { toKnownDateText, toSpanText } from '../src/site/parts/date.ts';
import { toPageAddresses, toShelfPage } from '../src/site/parts/list.ts';
import { toNearest, toShelves } from '../src/site/shelves.ts';
import { toWords } from '../src/site/words.ts';
import { toArchive, toSample } from './samples.ts';

const words = toWords('en');

test('dates are said in words, without a machine zone', () => {
  const texts = ['2022-01-11T11:05', '2022-01-11', '2022-01', '2022', 'XXXX-02-29', '2022-02-30', 'soon', '0099-03-01'].map((date) =>
    toKnownDateText(date, 'stated', words),
  );
  expect(texts).toEqual([
    '11 January 2022, 11:05',
    '11 January 2022',
    'January 2022',
    '2022',
    '29 February, year not stated',
    '2022-02-30',
    'soon',
    '1 March 99',
  ]);
  expect(toKnownDateText('2022-01-11T11:05', 'inferred', words)).toBe('11 January 2022, or earlier');
  expect(toSpanText(['2022-01-30T10:00', '2022-02-02', '2022', 'x'], words)).toMatch(/^30 January\s–\s2 February 2022$/);
  expect(toSpanText(['2022'], words)).toBeUndefined();
  // What is said of one month holds for all others, and what is said of one year.
  for (const [first, last] of [
    ['2021-03-02', '2021-03-09'],
    ['2022-01-11', '2022-01-12'],
    ['2022-01-30', '2022-02-02'],
    ['2021-05-01', '2021-11-30'],
    ['2020-12-31', '2021-01-01'],
    ['1999-04-04', '2007-04-04'],
  ] as const) {
    for (const language of ['en', 'de']) {
      const { locale } = toWords(language);
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      const said = format.formatRange(Date.parse(first), Date.parse(last)).replaceAll(/[\s–]+/gu, ' ');
      expect(toSpanText([last, first], toWords(language))?.replaceAll(/[\s–]+/gu, ' ')).toBe(said);
    }
  }
});

describe('shelves', () => {
  const many = Array.from({ length: 451 }, (_, index) =>
    toSample(index, {
      title: `No ${index}`,
      date: `20${`${10 + Math.floor(index / 50)}`}-0${1 + (index % 9)}-11`,
      source: index % 2 === 0 ? 'x' : 'x 1',
    }),
  );
  const shelves = toShelves(toArchive(many));

  test('are cut into pages from the oldest, none empty, none large, none sharing an address', () => {
    const addresses = new Set<string>();
    for (const shelf of [
      ...shelves.sources.values(),
      ...shelves.years.values(),
      { name: '', address: 'dates/undated.html', articles: shelves.articles },
    ]) {
      const pages = toPageAddresses(shelf).map((address) => {
        expect(addresses.has(address)).toBe(false);
        addresses.add(address);
        return toShelfPage(shelf, address).articles;
      });
      expect(pages.flat().map(({ id }) => id)).toEqual(shelf.articles.map(({ id }) => id));
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(50);
      expect(pages.at(-1)?.length).toBeLessThan(75);
      expect(pages.at(-1)?.length).toBeGreaterThanOrEqual(Math.min(25, shelf.articles.length));
    }
  });

  test('give the nearest articles, never the article itself', () => {
    const summary = shelves.articles[200];
    if (summary === undefined) throw new Error('no article');
    const nearest = toNearest(shelves.articles, summary, 3);
    expect(nearest).toHaveLength(3);
    expect(nearest).not.toContain(summary);
    const day = (date: string | undefined): number => Date.parse(date ?? '');
    const gaps = shelves.articles.filter((other) => other !== summary).map(({ date }) => Math.abs(day(date) - day(summary.date)));
    expect(nearest.map(({ date }) => Math.abs(day(date) - day(summary.date)))).toEqual(
      gaps.toSorted((one, other) => one - other).slice(0, 3),
    );
  });
});
