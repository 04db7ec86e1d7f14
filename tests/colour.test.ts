import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isColour, toReadable } from '../src/text/colour.ts';

test.each([
  ['#8a2a1b', true],
  ['#82B', true],
  ['8a2a1b', false],
  ['#8a2a1', false],
  ['red', false],
  ['#8a2a1b;}', false],
])('%s is a colour: %s', (text, expected) => {
  expect(isColour(text)).toBe(expected);
});

const toLuminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('any colour becomes one that can be read on either paper', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, fc.constantFrom('#fcfbf8', '#16171a'), (text, paper) => {
      const [low = 0, high = 0] = [toLuminance(toReadable(text, paper, 5)), toLuminance(paper)].toSorted((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(5);
    }),
  );
});

test('a colour that can be read stays as it is', () => {
  expect([toReadable('#8a2a1b', '#fcfbf8', 5), toReadable('#fff', '#16171a', 5)]).toEqual(['#8a2a1b', '#ffffff']);
});
