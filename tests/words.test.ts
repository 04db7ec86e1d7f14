import { expect, test } from 'vitest';
import { FURNITURE, PROBLEMS } from '../src/catalogue.ts';
import { toWords } from '../src/site/words.ts';

test('an interface speaks the language of the archive, that of its language without a region, or English', () => {
  expect(['de', 'de-AT', 'DE', 'en-US', 'nl'].map((tag) => toWords(tag).language)).toEqual(['de', 'de', 'de', 'en', 'en']);
});

test('every reason of furniture has a German name of its own', () => {
  const { reason } = toWords('de');
  expect(Object.keys(FURNITURE).filter((name) => name !== 'navigation' && name !== 'cookies' && reason(name) === name)).toEqual([]);
  expect(reason('made-up-later')).toBe('made-up-later');
});

test('every rule of the reader has a German meaning; in English its own note says it', () => {
  const rules = Object.keys(PROBLEMS);
  expect(rules.filter((rule) => toWords('de').problem(rule) === undefined || toWords('en').problem(rule) !== undefined)).toEqual([]);
  expect(toWords('de').problem('made-up/later')).toBeUndefined();
});

test.each(['en', 'de'])('counts in %s tell one from many', (language) => {
  const words = toWords(language);
  for (const count of [words.comments, words.people, words.lines, words.replies, words.days] as const) {
    expect(count(1)).toMatch(/^1 /);
    expect(count(2).slice(2)).not.toBe(count(1).slice(2));
  }
});
