import { expect, test } from 'vitest';
import { findStrays } from '../src/build/report/strays.ts';

const REFS = ['seeds/nqna/wire/a.txt', 'seeds/elbkurier/2015/b.txt', 'seeds/c.txt'];

test('a folder that the config names and that holds nothing is told, with the nearest that does', () => {
  const sources = { nqna: 'North Quay', 'nqna/wire': 'The wire', elbkurier: 'Elbkurier', elbkurir: 'Elbkurier', __proto__x: 'Nobody' };
  expect(findStrays(sources, REFS, 'seeds')).toEqual(['elbkurir; did you mean elbkurier?', '__proto__x']);
});

test('without seeds, or where all folders are there, nothing is told', () => {
  expect(findStrays({ elbkurir: 'Elbkurier' }, [], 'seeds')).toEqual([]);
  expect(findStrays({ nqna: 'North Quay' }, REFS, 'seeds')).toEqual([]);
});

test('where no seeds lie in folders there is no near one', () => {
  expect(findStrays({ nqna: 'North Quay' }, ['seeds/c.txt'], 'seeds')).toEqual(['nqna']);
});
