import { toPlaceKey } from './key.ts';
import { loadTable } from './table.ts';

/** A place that the gazetteer knows. */
export interface Place {
  /** `alone`: a city that by custom needs no state or country in a dateline. */
  readonly kind: 'city' | 'capital' | 'alone' | 'nation' | 'region';
  /** English name. */
  readonly name: string;
  /** The key of that name. */
  readonly key: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code in REGIONS; for the countries listed there only. */
  readonly region?: string;
  /** Degrees north; cities only. */
  readonly latitude?: number;
  /** Degrees east; cities only. */
  readonly longitude?: number;
  /** People, to the hundred; of nations and regions those in cities of the table. */
  readonly population: number;
}

const KINDS: Readonly<Record<string, Place['kind']>> = { c: 'capital', a: 'alone', n: 'nation', r: 'region' };

let linesByKey: ReadonlyMap<string, readonly string[]> | undefined;
const placesByKey = new Map<string, readonly Place[]>();

/** Every place of that name, in any language of the table; the key is made by `toPlaceKey`. The first call reads the table. */
export function findPlaces(key: string): readonly Place[] {
  const known = placesByKey.get(key);
  if (known !== undefined) return known;
  linesByKey ??= indexTable();
  const places = (linesByKey.get(key) ?? []).map(parseLine);
  if (places.length > 0) placesByKey.set(key, places);
  return places;
}

/** Whether any place has that name. */
export function hasPlace(key: string): boolean {
  linesByKey ??= indexTable();
  return linesByKey.has(key);
}

// Lines are parsed only when they are asked for: of 56,000 places a build meets a few hundred.
function indexTable(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of loadTable()) {
    const others = line.lastIndexOf('|');
    const own = line.lastIndexOf('|', others - 1);
    add(index, own + 1 === others ? line.slice(0, line.indexOf('|')).toLowerCase() : line.slice(own + 1, others), line);
    if (others + 1 < line.length) for (const key of line.slice(others + 1).split(',')) add(index, key, line);
  }
  return index;
}

function add(index: Map<string, string[]>, key: string, line: string): void {
  const lines = index.get(key);
  if (lines === undefined) index.set(key, [line]);
  else lines.push(line);
}

function parseLine(line: string): Place {
  const [name = '', rank = '', country = '', region = '', latitude = '', longitude = '', hundreds = ''] = line.split('|');
  return {
    kind: KINDS[rank] ?? 'city',
    name,
    key: toPlaceKey(name),
    country,
    ...(region === '' ? {} : { region }),
    ...(latitude === '' ? {} : { latitude: Number(latitude), longitude: Number(longitude) }),
    population: Number(hundreds) * 100,
  };
}
