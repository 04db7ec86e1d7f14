import { describe, expect, test } from 'vitest';
import { findFurniture, FURNITURE_REASONS } from '../src/parse/furniture.ts';
import { readTable } from './tables.ts';

describe('cases/furniture.txt', () => {
  test.each(readTable('furniture.txt'))('$line $input', ({ input, expected }) => {
    expect(findFurniture(input)).toBe(expected);
  });

  test('every reason of a line is in the table of reasons', () => {
    const reasons = new Set(readTable('furniture.txt').map(({ expected }) => expected));
    expect([...reasons].filter((reason) => !FURNITURE_REASONS.includes(reason))).toEqual([]);
  });
});

describe('cases/furniture-not.txt', () => {
  test.each(readTable('furniture-not.txt'))('$line $input', ({ input }) => {
    expect(findFurniture(input)).toBeUndefined();
  });
});
