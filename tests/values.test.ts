import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toValueStretches } from '../src/captures/stream.ts';
import { collect } from './seeding.ts';

const split = async (chunks: readonly Buffer[]): Promise<readonly string[]> =>
  (await collect(toValueStretches(Readable.from(chunks), 10_000))).map(
    ({ number, start, bytes }) => `${number} ${start} ${bytes?.toString()}`,
  );

test('the objects of a JSON file do not depend on where the stream is cut, whatever their strings hold', async () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('\\"', '"]}', '\\\\', '{[')));
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(400), { maxLength: 5 }), async (values, cuts) => {
      const bytes = Buffer.from(JSON.stringify(values));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const found = await split(places.slice(1).map((end, at) => bytes.subarray(places[at], end)));
      expect(found).toEqual(await split([bytes]));
      expect(found.map((row) => JSON.parse(row.replace(/^\d+ \d+ /, '')))).toEqual(JSON.parse(bytes.toString()));
    }),
  );
});
