import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmbiguous, isDay, toDate } from '../src/text/dates/date.ts';
import type { DateMatch } from '../src/text/dates/date.ts';
import { findDates } from '../src/text/dates/find.ts';
import { DATE_LANGUAGES } from '../src/text/dates/months.ts';
import { mayHoldDate } from '../src/text/dates/trace.ts';
import { readTable } from './tables.ts';

function toText(match: DateMatch): string {
  const { numbers, year, time } = match;
  const zone = time?.zone === undefined ? '' : ` ${time.zone}`;
  if (numbers === undefined || !isAmbiguous(match)) return `${toDate(match)}${zone}`;
  const clock = time === undefined ? '' : `T${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return `${numbers.join('?')} ${year}${clock}${zone}`;
}

describe('cases/dates.txt', () => {
  test.each(readTable('dates.txt'))('$line $input', ({ input, expected }) => {
    expect(findDates(input).map(toText).join(' ; ')).toBe(expected);
  });
});

describe('cases/dates-not.txt', () => {
  test.each(readTable('dates-not.txt'))('$line $input', ({ input }) => {
    expect(findDates(input).map((match) => input.slice(match.start, match.end))).toEqual([]);
  });
});

test('the tables are as long as they should be', () => {
  expect(readTable('dates.txt').length).toBeGreaterThanOrEqual(120);
  expect(readTable('dates-not.txt').length).toBeGreaterThanOrEqual(60);
});

const DAY = 86_400_000;
const DAYS = fc.record({
  year: fc.integer({ min: 1900, max: 2049 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});

test('every day of the calendar is read in the languages of the news', () => {
  // Their long or short forms have words between the parts that nobody else writes
  const others = new Set(['fa', 'th', 'ca', 'eu', 'vi']);
  const languages = [...DATE_LANGUAGES.filter((language) => !others.has(language)), 'zh', 'ja', 'ko'].map(
    (language) => `${language}-u-ca-gregory`,
  );
  fc.assert(
    fc.property(DAYS, fc.constantFrom(...languages), fc.constantFrom('long', 'medium'), ({ year, month, day }, language, dateStyle) => {
      fc.pre(isDay(day, month, year));
      const text = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
      expect(
        findDates(text).map((match) => toDate(match, 'day-first')),
        text,
      ).toEqual([new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)]);
    }),
  );
});

/** Parts of dates, and what stands beside or between them. */
const PARTS = fc.constantFrom(
  ..."March Feb mars MaraOctober mai май de of th at pm plank A _ 年 ٣ '12 5 12 31 2019 11:05 20192:42 . / - ,".split(' '),
  ' ',
  '\u00a0',
  '\u00ad',
);

test('every day of the Iranian calendar is read as the day that it is in ours', () => {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1950, 0, 1) / DAY, max: Date.UTC(2050, 0, 1) / DAY }), (day) => {
      const text = format.format(day * DAY);
      expect(findDates(text).map((match) => toDate(match))).toEqual([new Date(day * DAY).toISOString().slice(0, 10)]);
    }),
  );
});

test('what is found lies inside the text, in order, and is a day that exists or none', () => {
  fc.assert(
    fc.property(fc.array(PARTS, { maxLength: 14 }), fc.constantFrom('', ' '), (parts, glue) => {
      const text = parts.join(glue);
      let last = 0;
      for (const match of findDates(text)) {
        expect(match.start).toBeGreaterThanOrEqual(last);
        expect(match.end).toBeGreaterThan(match.start);
        expect(match.end).toBeLessThanOrEqual(text.length);
        last = match.end;
        const [year = '', month, day] = (toDate(match, 'day-first') ?? '').slice(0, 10).split('-');
        if (day !== undefined) expect(isDay(Number(day), Number(month), year === 'XXXX' ? undefined : Number(year))).toBe(true);
      }
    }),
  );
});

test('a text in which no date is looked for holds none', () => {
  fc.assert(
    fc.property(fc.array(PARTS, { maxLength: 10 }), fc.constantFrom('', ' '), (parts, glue) => {
      const text = parts.join(glue);
      fc.pre(!mayHoldDate(text));
      // A sign beyond ASCII makes the whole text worth a search
      const searched = `${text} ☀`;
      expect(mayHoldDate(searched)).toBe(/\p{Nd}/u.test(text));
      expect(findDates(searched)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a line of an article is not searched for the sake of its figures', () => {
  const lines = ['Shr 34 cts vs 1.19 dlrs', 'Net 807,000 vs 2,858,000', 'about 12 of the 300 planks', '1.5 - 2.5 pct', 'call 555-0112'];
  expect(lines.filter(mayHoldDate)).toEqual([]);
});
