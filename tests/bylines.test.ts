import { describe, expect, test } from 'vitest';
import { parseBareNames, parseByline } from '../src/parse/head/names.ts';
import type { Names } from '../src/parse/head/names.ts';
import { readTable } from './tables.ts';

function toText(found: Names | undefined): string {
  if (found === undefined) return '-';
  if (found.names.length === 0 && found.agency === undefined) return 'nobody';
  const house = found.agency === undefined ? '' : `| ${found.agency}`;
  return `${found.names.join('; ')} ${house}`.trim();
}

describe('cases/bylines.txt', () => {
  test.each(readTable('bylines.txt'))('$line $input', ({ input, expected }) => {
    expect(toText(parseByline(input))).toBe(expected);
  });
});

describe('cases/bylines-not.txt', () => {
  test.each(readTable('bylines-not.txt'))('$line $input', ({ input }) => {
    expect(toText(parseByline(input))).toBe('-');
  });
});

describe('cases/names.txt', () => {
  test.each(readTable('names.txt'))('$line $input', ({ input, expected }) => {
    expect(toText(parseBareNames(input))).toBe(expected);
  });
});
