import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cut, cutPeriods, toPrimaryLanguage, toYear } from '../src/search/period.ts';
import type { Summary } from '../src/summary.ts';

const LIMITS = { closed: 6, open: 3 };

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    parts: fc.integer({ min: -1, max: 4 }),
  })
  .map(({ year, month, day, minute, parts }): string | undefined => {
    if (parts === -1) return undefined;
    const day_ = `${year}-${pad(month)}-${pad(day)}`;
    const whole = ['XXXX-02-26', `${year}`, `${year}-${pad(month)}`, day_, `${day_}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`];
    return whole[parts];
  });

const toSummary = (number: number, { date: when, language = 'en', listed = true }: Partial<Summary>): Summary => ({
  id: pad(number, 6).split('').reverse().join('').padEnd(16, '7'),
  digest: `d${number}`,
  slug: 's',
  language,
  comments: 0,
  captured: true,
  listed,
  withheld: false,
  ...(when !== undefined && { date: when }),
});

const archive = fc
  .array(fc.record({ date, language: fc.constantFrom('en', 'pt-BR', 'und'), listed: fc.boolean() }), { maxLength: 120 })
  .map((members) =>
    members.map(({ date: when, language, listed }, number) =>
      toSummary(number, { language, listed: listed || number % 3 > 0, ...(when !== undefined && { date: when }) }),
    ),
  );

const toMembers = ({ members }: Cut): string => members.map(({ id }) => id).join(' ');
const cut = (summaries: readonly Summary[]) => cutPeriods(summaries, LIMITS);

/** Periods of one cutting that the other does not have. */
const findNew = (before: readonly Cut[], after: readonly Cut[]): readonly string[] => {
  const old = new Set(before.map(toMembers));
  return after.map(toMembers).filter((members) => !old.has(members));
};

describe('periods', () => {
  it('hold each listed article once, in the order of dates, and never too many', () => {
    fc.assert(
      fc.property(archive, (summaries) => {
        const periods = cut(summaries);
        const listed = summaries.filter((summary) => summary.listed).map(({ id }) => id);
        expect(periods.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(listed.toSorted());
        for (const { language, members } of periods) {
          expect(members.length).toBeGreaterThan(0);
          expect(members.length).toBeLessThanOrEqual(LIMITS.closed);
          expect(new Set(members.map((member) => toPrimaryLanguage(member.language)))).toEqual(new Set([language]));
        }
        for (const language of new Set(periods.map((period) => period.language))) {
          const dated = periods.filter((period) => period.language === language && period.name !== 'undated');
          expect(dated.at(-1)?.members.length ?? 0).toBeLessThanOrEqual(LIMITS.open);
          const dates = dated.flatMap(({ members }) => members.map((member) => member.date ?? ''));
          expect(dates).toEqual(dates.toSorted());
        }
      }),
    );
  });

  it('follow from the set of articles, whatever their order', () => {
    fc.assert(
      fc.property(
        archive.chain((summaries) => fc.tuple(fc.constant(summaries), fc.shuffledSubarray(summaries, { minLength: summaries.length }))),
        ([summaries, shuffled]) => {
          expect(cut(shuffled)).toEqual(cut(summaries));
        },
      ),
    );
  });

  it('stay but for two when an article comes or goes', () => {
    fc.assert(
      fc.property(archive, date, (summaries, when) => {
        const few = cut(summaries);
        const many = cut([...summaries, toSummary(900_000, when === undefined ? {} : { date: when })]);
        expect(findNew(few, many).length).toBeLessThanOrEqual(2);
        expect(findNew(many, few).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('keep their borders in 1990 when 2022 grows', () => {
    const years = [1990, 1995, 2008, 2022].flatMap((year, at) =>
      Array.from({ length: 20 }, (_, day) => toSummary(at * 100 + day, { date: `${year}-${pad((day % 12) + 1)}-${pad(day + 1)}` })),
    );
    const before = cut(years);
    const after = cut([...years, ...Array.from({ length: 10 }, (_, day) => toSummary(5_000 + day, { date: `2022-06-${pad(day + 1)}` }))]);
    expect(findNew(before, after).every((members) => !before.some((period) => toMembers(period) === members))).toBe(true);
    const old = (periods: readonly Cut[]) => periods.filter(({ members }) => toYear(members[0]?.date) < '2010').map(toMembers);
    expect(old(after)).toEqual(old(before));
    expect(old(before).length).toBeGreaterThan(9);
  });

  it('take ten new articles in the latest one', () => {
    const limits = { closed: 100, open: 40 };
    const years = Array.from({ length: 300 }, (_, day) =>
      toSummary(day, { date: `${2010 + Math.floor(day / 25)}-${pad((day % 12) + 1)}-${pad((day % 28) + 1)}` }),
    );
    const newest = Array.from({ length: 10 }, (_, hour) => toSummary(1_000 + hour, { date: `2021-12-30T${pad(hour)}:00` }));
    expect(findNew(cutPeriods(years, limits), cutPeriods([...years, ...newest], limits))).toHaveLength(1);
  });

  it('are named by the years that they span', () => {
    const names = cut([
      ...Array.from({ length: 8 }, (_, at) => toSummary(at, { date: `${2016 + at}` })),
      toSummary(99, { date: 'XXXX-02-26' }),
    ]);
    expect(names.map(({ name, members }) => [name, members.length])).toEqual([
      ['2016-2019', 4],
      ['2020-2021', 2],
      ['2022-2023', 2],
      ['undated', 1],
    ]);
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
])('the language of %j is %s', (tag, language) => {
  expect(toPrimaryLanguage(tag)).toBe(language);
});
