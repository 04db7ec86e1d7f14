import { describe, expect, test } from 'vitest';
import { readCases } from './cases.ts';
import { toOutline } from './outline.ts';
import { readText } from './read.ts';

describe('cases/articles.txt', () => {
  test.each(readCases('articles.txt'))('$line $name', ({ input, expected }) => {
    expect(toOutline(readText(input))).toBe(expected);
  });
});
