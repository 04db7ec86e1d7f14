import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCountryName } from '../src/text/countries.ts';
import { findPlace, isPlaceName, type PlaceAnswer, type PlaceHints } from '../src/text/places/index.ts';
import { toPlaceKey } from '../src/text/places/key.ts';
import { REGIONS } from '../src/text/places/regions.ts';
import { loadTable } from '../src/text/places/table.ts';
import { readCases } from './cases.ts';
import { toCost } from './cost.ts';

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  ',',
  '\u0000',
  '\ud800',
  '|',
  '\n',
  'Moscow|c|RU',
  '${x}',
];

describe('cases/places.txt', () => {
  test.each(readCases('places.txt'))('$line $name', ({ input, expected }) => {
    const [text = '', ...hints] = input.split('\n');
    expect(toText(findPlace(text, parseHints(hints)))).toBe(expected);
  });
});

test('names of objects and broken text are no places', () => {
  for (const text of HOSTILE) {
    expect(findPlace(text), text).toEqual({ kind: 'unknown' });
    expect(isPlaceName(text), text).toBe(false);
  }
});

test('hostile hints change nothing', () => {
  for (const hint of HOSTILE) expect(findPlace('Moscow', { language: hint, country: hint })).toEqual(findPlace('Moscow'));
});

test('nothing is found that is not the name of a place', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE, 'Moscow', 'N.Y.', 'Paris', '/'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(', ', ' ['), (parts, mark) => {
      const answer = findPlace(parts.join(mark));
      expect(answer.kind === 'found' && !parts.some(isPlaceName)).toBe(false);
    }),
  );
});

test('a megabyte is refused at once', () => {
  for (const long of ['a'.repeat(1_000_000), ','.repeat(1_000_000), 'Moscow, '.repeat(125_000)]) {
    const cost = toCost(() => {
      expect(findPlace(long)).toEqual({ kind: 'unknown' });
      expect(isPlaceName(long)).toBe(false);
    });
    expect(cost).toBeLessThan(0.5);
  }
});

test('a place name is one by its whole text, in any case', () => {
  for (const name of ['Bergen', 'BERGEN', 'Нижний Новгород', 'Afghanistan', 'St Petersburg', "N'Djamena"])
    expect(isPlaceName(name), name).toBe(true);
  for (const name of ['Bergen said', 'Reuters', 'Leave a Reply', 'N.Y.']) expect(isPlaceName(name), name).toBe(false);
});

test('every region after its largest city finds it', () => {
  const largest = new Map<string, { name: string; hundreds: number }>();
  for (const line of loadTable()) {
    const [name = '', rank, country, region, , , hundreds] = line.split('|');
    const key = `${country} ${region}`;
    if (rank !== 'r' && Number(hundreds) > (largest.get(key)?.hundreds ?? 0)) largest.set(key, { name, hundreds: Number(hundreds) });
  }
  for (const { country, code, name, short } of REGIONS) {
    const city = largest.get(`${country} ${code}`)?.name;
    for (const written of [name, code, ...short]) {
      expect(findPlace(`${city}, ${written}`, { country }), `${city}, ${written}`).toMatchObject({
        kind: 'found',
        name: city,
        region: name,
        country,
      });
    }
  }
});

test('the table is sorted, whole and small enough', () => {
  const lines = loadTable();
  expect(lines).toEqual(lines.toSorted());
  expect(
    lines.filter((line) => !/^[^|]+\|[acnr]?\|[A-Z]{2}\|[A-Z]*\|(?:-?\d+\.\d\d\|-?\d+\.\d\d|\|)\|\d*\|[^|]*\|[^|]*$/.test(line)),
  ).toEqual([]);
  expect(Buffer.byteLength(lines.join('\n'))).toBeLessThan(3_200_000);
});

test('spellings of one name share a key', () => {
  for (const [one, other] of [
    ['St. John’s', "SAINT JOHN'S"],
    ['Zürich', 'ZURICH'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'ISTANBUL'],
    ['Winston-Salem', 'winston salem'],
    ['Fort Worth', 'Ft. Worth'],
  ] as const) {
    expect(toPlaceKey(one)).toBe(toPlaceKey(other));
  }
  expect(toPlaceKey('बहामास')).not.toBe(toPlaceKey('बहमस'));
});

test('countries have names in every language, nonsense stays itself', () => {
  expect(toCountryName('RU', 'en')).toBe('Russia');
  expect(toCountryName('ru', 'de')).toBe('Russland');
  expect(toCountryName('RU', '../../x')).toBe('Russia');
  for (const code of ['', 'QQ', '__proto__', 'RUS', '1', '../']) expect(toCountryName(code, 'en')).toBe(code);
});

function parseHints(lines: readonly string[]): PlaceHints {
  return Object.fromEntries(lines.map((line) => line.split('=')));
}

function toText(answer: PlaceAnswer): string {
  if (answer.kind === 'unknown') return '-';
  if (answer.kind === 'ambiguous') return `? ${answer.candidates.join('; ')}`;
  const { name, region = '', country, latitude, longitude } = answer;
  const point = latitude === undefined ? '' : `${latitude.toFixed(2)} ${longitude?.toFixed(2)}`;
  return `${name} | ${region} | ${country} | ${point}`.replaceAll('  ', ' ').trimEnd();
}
