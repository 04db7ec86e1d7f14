import { expect, test } from 'vitest';
import { doInBatches } from '../src/build/workers/batches.ts';
import { ALONE, LostWorker, type Pool } from '../src/build/workers/pool.ts';

const THINGS = Array.from({ length: 1_000 }, (_, number) => number);
const SEVERAL: Pool = { ...ALONE, jobs: 3 };
const never = (): never => {
  throw new Error('never');
};
const double = (things: readonly number[]): Promise<readonly number[]> => Promise.resolve(things.map((thing) => 2 * thing));

test('few things are done here, many side by side, and the results are in order', async () => {
  let done = 0;
  const onDone = (): void => void done++;
  const few = THINGS.slice(0, 20);
  expect(await doInBatches(few, SEVERAL, { work: double, toLost: never, onDone })).toEqual(few.map((thing) => 2 * thing));
  const late = async (things: readonly number[]): Promise<readonly number[]> => {
    await new Promise((resolve) => setTimeout(resolve, things[0] === 0 ? 20 : 0));
    return double(things);
  };
  expect(await doInBatches(THINGS, SEVERAL, { work: late, toLost: never, onDone })).toEqual(THINGS.map((thing) => 2 * thing));
  expect(await doInBatches(THINGS, ALONE, { work: double, toLost: never, onDone })).toHaveLength(1_000);
  expect(done).toBe(2_020);
});

test('a thing over which a worker dies costs itself alone', async () => {
  const deadly = new Set([3, 500, 501, 999]);
  const work = (things: readonly number[]): Promise<readonly number[]> =>
    things.some((thing) => deadly.has(thing)) ? Promise.reject(new LostWorker()) : double(things);
  const made = await doInBatches(THINGS, SEVERAL, { work, toLost: () => -1, onDone: () => {} });
  expect(made).toEqual(THINGS.map((thing) => (deadly.has(thing) ? -1 : 2 * thing)));
});

test('what else fails is told', async () => {
  const work = (): Promise<never> => Promise.reject(new Error('The disk is full'));
  await expect(doInBatches(THINGS, SEVERAL, { work, toLost: never, onDone: () => {} })).rejects.toThrow('The disk is full');
});
