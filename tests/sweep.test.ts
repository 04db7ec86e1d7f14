import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSweep } from '../src/build/sweep.ts';

const CAPTURES = 64;

function sweepAll(sweep: () => void): void {
  for (let capture = 0; capture < CAPTURES; capture += 1) sweep();
}

// What is not on the heap any more when only this reference is left of it.
function toForgotten(): WeakRef<object> {
  return new WeakRef({ planks: 30 });
}

test('what nothing holds any more is swept when the heap has grown by 64 MB, and not before', async () => {
  const sweep = openSweep();
  const early = toForgotten();
  await setImmediate();
  sweepAll(sweep);
  expect(early.deref()).toBeDefined();
  const held = Array.from({ length: 10_000_000 }, (_, at) => at + 0.5);
  const forgotten = toForgotten();
  await setImmediate();
  sweepAll(sweep);
  expect(forgotten.deref()).toBeUndefined();
  expect(held).toHaveLength(10_000_000);
});
