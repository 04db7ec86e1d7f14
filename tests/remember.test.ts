import { expect, test } from 'vitest';
import { rememberLatest } from '../src/text/remember.ts';

/** A question that counts how often it is put. */
function toCounted(): { readonly ask: (text: string) => number | undefined; readonly count: () => number } {
  let count = 0;
  const ask = rememberLatest((text: string) => {
    count += 1;
    return text === '' ? undefined : text.length;
  });
  return { ask, count: () => count };
}

test('a text is asked about once, be the answer that there is none', () => {
  const { ask, count } = toCounted();
  expect([ask('rope'), ask('rope'), ask(''), ask(''), ask('ro' + 'pe')]).toEqual([4, 4, undefined, undefined, 4]);
  expect(count()).toBe(2);
});

test('what is asked again and again is kept, what is not is forgotten: memory has a bound', () => {
  const { ask, count } = toCounted();
  ask('kept');
  ask('forgotten');
  for (let at = 0; at < 1_000; at++) {
    ask(`line ${at}`);
    ask('kept');
  }
  expect(count()).toBe(1_002);
  ask('forgotten');
  expect(count()).toBe(1_003);
});

test('long texts are never kept', () => {
  const { ask, count } = toCounted();
  const long = 'x'.repeat(10_000);
  expect([ask(long), ask(long)]).toEqual([10_000, 10_000]);
  expect(count()).toBe(2);
});
