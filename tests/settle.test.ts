import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../src/catalogue.ts';
import { DATES } from '../src/parse/fields/dates.ts';
import { findNameDate, parseWrittenDate } from '../src/parse/fields/outside.ts';
import { LISTS, settle, TEXTS } from '../src/parse/fields/settle.ts';
import type { Belief, Finding, Relation } from '../src/parse/fields/settle.ts';
import { toDate } from '../src/text/dates/date.ts';
import { readTable } from './tables.ts';

const ORDER = ['title', 'sidecar', 'labelled', 'near-title', 'dateline', 'outside', 'updated', 'comments', 'text'] as const;

function toFinding<Value>(
  belief: Belief,
  value: Value,
  from: Evidence['from'] = 'meta',
  basis: Evidence['basis'] = 'stated',
): Finding<Value> {
  return { value, belief, evidence: { basis, from, text: String(value), note: belief, rule: 'text/words' } };
}

describe('the order of belief', () => {
  test('decides, in whatever order the findings come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ORDER], { minLength: 1 }), (beliefs) => {
        const answer = settle(
          'source',
          beliefs.map((belief) => toFinding(belief, `The ${belief} Gazette`)),
          TEXTS,
        );
        const first = ORDER.find((belief) => beliefs.includes(belief));
        expect(answer.value).toBe(`The ${first} Gazette`);
        expect(answer.evidence?.note).toBe(first);
      }),
    );
  });

  test('loses no finding: each is the answer, agrees with it, or stands against it', () => {
    const year = fc.constantFrom('2021', '2022', 'XXXX');
    const date = fc.tuple(year, fc.constantFrom('', '-02', '-03'), fc.constantFrom('', '-01', '-02')).map(([y, m, d]) => y + m + (m && d));
    const finding = fc.record({ belief: fc.constantFrom(...ORDER), date });
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 6 }), (findings) => {
        const given = findings.map(({ belief, date }) => toFinding(belief, { date }));
        const { value, evidence } = settle('date', given, DATES);
        if (value === undefined) throw new Error('nothing was settled');
        const against = given.filter(({ value: other }) => DATES.relate(value, other) === 'otherwise');
        expect(new Set(evidence?.against)).toEqual(new Set(against.map((one) => one.evidence)));
        expect(given.map((one) => one.value)).toContain(value);
      }),
    );
  });

  test('gives nothing for nothing', () => {
    expect(settle('date', [], DATES)).toEqual({ problems: [] });
  });
});

describe('a contradiction', () => {
  const settleDates = (one: Finding<{ date: string }>, other: Finding<{ date: string }>) => settle('date', [other, one], DATES).problems;
  const sidecar = toFinding('sidecar', { date: '2022-02-04' }, 'sidecar');

  test('of two statements is a warning with both sides', () => {
    const line: Evidence = { basis: 'stated', from: 'dateline', lines: [3, 3], rule: 'dateline/own-line' };
    expect(settleDates(sidecar, { value: { date: '2022-02-03' }, belief: 'dateline', evidence: line })).toEqual([
      {
        rule: 'date/contradiction',
        severity: 'warning',
        lines: [3, 3],
        message: 'the sidecar says "2022-02-04", the dateline (line 3) says "2022-02-03"; took the first',
      },
    ]);
  });

  test('with a file name, or of a text with itself, is a note', () => {
    expect(settleDates(sidecar, toFinding('outside', { date: '2022-02-03' }, 'filename', 'inferred'))).toMatchObject([
      { severity: 'note' },
    ]);
    expect(settleDates(toFinding('labelled', { date: '2022-02-03' }), toFinding('dateline', { date: '2022' }, 'dateline'))).toEqual([]);
    expect(settleDates(toFinding('labelled', { date: '2022-02-03' }), toFinding('dateline', { date: '2021' }, 'dateline'))).toMatchObject([
      { severity: 'note', message: 'the line near the title says "2022-02-03", the dateline says "2021"; took the first' },
    ]);
  });
});

describe('two dates', () => {
  const table: readonly (readonly [believed: string, other: string, relation: Relation])[] = [
    ['2022-02-03', '2022-02-03', 'same'],
    ['2022-02-03', '2022-02', 'same'],
    ['2022-02-03', '2022', 'same'],
    ['2022-02', '2022-02-03', 'fuller'],
    ['XXXX-02-26', '2019-02-26', 'fuller'],
    ['2019-02-26', 'XXXX-02-26', 'same'],
    ['XXXX-02-26', '2019', 'same'],
    ['2022-02-03', '2022-02-03T11:05', 'fuller'],
    ['2022-02-03', '2022-02-04', 'otherwise'],
    ['2022-02-03', '2022-03', 'otherwise'],
    ['XXXX-02-26', '2019-02-27', 'otherwise'],
    ['2022-02-03T11:05', '2022-02-03T11:06', 'otherwise'],
  ];
  test.each(table)('%s, %s: %s', (believed, other, relation) => {
    expect(DATES.relate({ date: believed }, { date: other })).toBe(relation);
  });

  test('of different zones are compared by the day', () => {
    expect(DATES.relate({ date: '2022-02-03T11:05', zone: 'Z' }, { date: '2022-02-03T14:05', zone: 'MSK' })).toBe('same');
  });

  test('whose numbers were left out are made no fuller', () => {
    expect(DATES.relate({ date: '2022', lowered: true }, { date: '2022-02-03' })).toBe('same');
  });
});

test('texts are the same but for signs and a site behind them, lists when one holds the other', () => {
  expect(TEXTS.relate('The Lamplighter', 'THE  LAMPLIGHTER')).toBe('same');
  expect(TEXTS.relate('Planks are counted', 'Planks are counted | The Lamplighter')).toBe('same');
  expect(TEXTS.relate('Planks are counted', 'Planks were counted')).toBe('otherwise');
  expect(LISTS.relate(['Ada Quill'], ['ada quill', 'Tom Brack'])).toBe('same');
  expect(LISTS.relate(['Ada Quill', 'Jan Ohm'], ['Ada Quill', 'Tom Brack'])).toBe('otherwise');
});

const toDay = (name: string) => {
  const found = findNameDate(name);
  return found === undefined ? undefined : toDate(found.match);
};

describe('cases/filenames.txt', () => {
  test.each(readTable('filenames.txt'))('$line $input', ({ input, expected }) => expect(toDay(input)).toBe(expected));
});

describe('cases/filenames-not.txt', () => {
  test.each(readTable('filenames-not.txt'))('$line $input', ({ input }) => expect(toDay(input)).toBeUndefined());
});

describe('a date in a sidecar', () => {
  const table: readonly (readonly [text: string, date: string | undefined])[] = [
    ['2022-02-03', '2022-02-03'],
    ['2022-02-03 00:00:00', '2022-02-03'],
    ['2022-02-03T11:05:09.123Z', '2022-02-03T11:05'],
    ['2022-02-03T11:05:00+0300', '2022-02-03T11:05'],
    ['2022-02-03T11:05:00+03:00', '2022-02-03T11:05'],
    ['Thu, 03 Feb 2022 11:05:00 GMT', '2022-02-03T11:05'],
    ['Thu, 03 Feb 2022 11:05:00 +0000', '2022-02-03T11:05'],
    ['3 February 2022', '2022-02-03'],
    ['Published: February 3, 2022', '2022-02-03'],
    ['20220203', '2022-02-03'],
    ['20220203T110500Z', '2022-02-03'],
    ['1644624000', '2022-02-12'],
    ['1644624000.5', '2022-02-12'],
    ['1644624000000', '2022-02-12'],
    ['2022', '2022'],
    ['2022-02', '2022-02'],
    ['0', undefined],
    ['12', undefined],
    ['2022-02-30', undefined],
    ['20221340', undefined],
    ['9999999999999', undefined],
    ['yesterday', undefined],
    ['3 hours ago', undefined],
    ['The bridge that fell on 3 February 2022 is up', undefined],
    ['2022-02-03 2022-02-04', undefined],
  ];
  test.each(table)('%j is %j', (text, date) => {
    const match = parseWrittenDate(text);
    expect(match && toDate(match)).toBe(date);
  });
});
