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

/** Keys are of plain letters where their script has some: what follows is another script. */
const FIRST_FOREIGN = 0x250;
const KINDS: Readonly<Record<string, Place['kind']>> = { c: 'capital', a: 'alone', n: 'nation', r: 'region' };

type Index = ReadonlyMap<string, readonly string[]>;

let latin: Index | undefined;
let foreign: Index | undefined;
const placesByKey = new Map<string, readonly Place[]>();

/** Every place of that name, in any language of the table; the key is made by `toPlaceKey`. The first call reads the table. */
export function findPlaces(key: string): readonly Place[] {
  const known = placesByKey.get(key);
  if (known !== undefined) return known;
  const places = (getIndex(key).get(key) ?? []).map(parseLine);
  if (places.length > 0) placesByKey.set(key, places);
  return places;
}

/** Whether any place has that name. */
export function hasPlace(key: string): boolean {
  return getIndex(key).has(key);
}

// Names in other scripts are as many again, and most archives ask for none.
function getIndex(key: string): Index {
  return isLatin(key) ? (latin ??= indexLatin()) : (foreign ??= indexForeign());
}

function isLatin(key: string): boolean {
  return key.charCodeAt(0) < FIRST_FOREIGN;
}

// Lines are parsed only when they are asked for: of 56,000 places a build meets a few hundred.
function indexLatin(): Index {
  const index = new Map<string, string[]>();
  for (const line of loadTable()) {
    const others = line.lastIndexOf('|');
    const own = line.lastIndexOf('|', others - 1);
    add(index, own + 1 === others ? line.slice(0, line.indexOf('|')).toLowerCase() : line.slice(own + 1, others), line);
    const end = findForeign(line, others + 1);
    if (others + 1 < end) for (const key of line.slice(others + 1, end).split(',')) if (key !== '') add(index, key, line);
  }
  return index;
}

function indexForeign(): Index {
  const index = new Map<string, string[]>();
  for (const line of loadTable()) {
    const from = findForeign(line, line.lastIndexOf('|') + 1);
    if (from < line.length) for (const key of line.slice(from).split(',')) add(index, key, line);
  }
  return index;
}

/** Where the names in other scripts begin: behind those in the Latin one. */
function findForeign(line: string, from: number): number {
  for (let at = from; at < line.length; at = line.indexOf(',', at) + 1 || line.length) if (line.charCodeAt(at) >= FIRST_FOREIGN) return at;
  return line.length;
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
