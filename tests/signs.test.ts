import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIALECTS } from '../src/parse/dialects/index.ts';
import { findSigns } from '../src/parse/thread/signs.ts';
import { toLines } from '../src/text/lines.ts';
import { TEXTS } from './shapes.ts';

const THREADS = join(import.meta.dirname, 'fixtures/thread');
const INPUTS = readdirSync(THREADS).map((folder) => readFileSync(join(THREADS, folder, 'input.txt'), 'utf8'));
/** Lines of all fixtures, so that any of them meet in a text. */
const SHARDS = fc
  .array(fc.tuple(fc.constantFrom(...INPUTS.map((input) => input.split('\n'))), fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 6 })
  .map((parts) => parts.flatMap(([raws, at, count]) => raws.slice(at % raws.length, (at % raws.length) + count)).join('\n'));

/** Dialects that find heads in a text although they say that they cannot. */
function findMute(text: string): string[] {
  const lines = toLines(text);
  const signs = findSigns(lines);
  return DIALECTS.filter(({ canSpeak, findHeads }) => !canSpeak(signs) && findHeads(lines).length > 0).map(({ name }) => name);
}

test('a dialect has its signs wherever it finds heads', () => {
  const short = [
    '\nI got off there once.\n\n Osbert Lyle : 11:58 AM',
    '5 thoughts on “Ferry to the outer islands stays in port”\n#1 Kommentar von Marlo Finch',
  ];
  expect([...INPUTS, ...short].flatMap(findMute)).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(TEXTS, SHARDS), (text) => {
      expect(findMute(text)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('an article without comments has the signs of no dialect', () => {
  const article = `Ferry stays in port for a third day\n\nBERGEN, Feb 26 - Showers kept the fleet at its moorings.\nThe harbour office counted 12 of the 300 planks, said its keeper.`;
  expect(DIALECTS.filter(({ canSpeak }) => canSpeak(findSigns(toLines(article)))).map(({ name }) => name)).toEqual([]);
});

test('a sign is found where it stands', () => {
  const signs = findSigns(toLines('Mara\n12. Reply to Jan\n  • Liked by three\nMarch 5, 2015 at 7 pm\nSehr gut:\n'));
  expect([signs.day, signs.year, signs.minute, signs.prose]).toEqual([true, true, true, false]);
  expect([signs.opens('reply'), signs.opens('liked'), signs.opens('jan'), signs.opens('gut', 'mara')]).toEqual([true, true, false, true]);
  expect([signs.has('gut:\n'), signs.has('@', '#'), signs.has('to jan')]).toEqual([true, false, true]);
  const arabic = findSigns(toLines('٧ مايو ٢٠١٩'));
  expect([arabic.day, arabic.year, arabic.minute]).toEqual([true, true, false]);
  const day = findSigns(toLines('Mara\nMarch 5'));
  expect([day.day, day.year, day.alone, day.minute]).toEqual([true, false, true, false]);
  expect(findSigns(toLines('Mara asked on March 5 for the keys')).alone).toBe(false);
});
