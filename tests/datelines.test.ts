import { describe, expect, test } from 'vitest';
import { parseOwnLine, parseRunIn } from '../src/parse/head/dateline.ts';
import type { Dateline } from '../src/parse/head/dateline.ts';
import { toDate } from '../src/text/dates/date.ts';
import { readTable } from './tables.ts';

function toText(found: Dateline | undefined, text: string): string {
  if (found === undefined) return '-';
  const { place, date, agency, end } = found;
  if (place !== undefined) expect(text.slice(place.start, place.end)).toBe(place.text);
  const rest = text.slice(end).split(' ').slice(0, 3).join(' ');
  return [place?.text ?? '', date === undefined ? '' : toDate(date, 'day-first'), agency ?? '', rest]
    .join(' | ')
    .replaceAll('|  |', '| |')
    .trim();
}

describe('cases/datelines.txt', () => {
  test.each(readTable('datelines.txt'))('$line $input', ({ input, expected }) => {
    expect(toText(parseRunIn(input), input).replaceAll('|  |', '| |')).toBe(expected);
  });
});

describe('cases/datelines-not.txt', () => {
  test.each(readTable('datelines-not.txt'))('$line $input', ({ input }) => {
    expect(toText(parseRunIn(input), input)).toBe('-');
  });
});

describe('cases/placelines.txt', () => {
  test.each(readTable('placelines.txt'))('$line $input', ({ input, expected }) => {
    expect(toText(parseOwnLine(input), input).replace(/[\s|]+$/u, '')).toBe(expected);
  });
});

test('the table of false friends is as long as it should be', () => {
  expect(readTable('datelines-not.txt').length).toBeGreaterThanOrEqual(60);
});
