import { expect, test } from 'vitest';
import { toLetters } from '../src/text/letters.ts';

test.each([
  ['The Harbour, 2nd', 'theharbour2nd'],
  ['ＨＡＲＢＯＵＲ', 'harbour'],
  ['Hafen-Blätter', 'hafenblätter'],
  ['Hafen-Bla\u0308tter', 'hafenblätter'],
  ['हिन्दी!', 'हिन्दी'],
  ['« … »', ''],
])('the letters of %s', (text, letters) => {
  expect(toLetters(text)).toBe(letters);
});

test('vowel signs tell words apart', () => {
  expect(toLetters('का')).not.toBe(toLetters('की'));
});
