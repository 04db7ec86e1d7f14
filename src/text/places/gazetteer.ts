import { toPlaceKey } from './key.ts';
import { TABLE } from './table.ts';

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
  linesByKey ??= readTable();
  const places = (linesByKey.get(key) ?? []).map(parseLine);
  if (places.length > 0) placesByKey.set(key, places);
  return places;
}

/** Whether any place has that name. */
export function hasPlace(key: string): boolean {
  linesByKey ??= readTable();
  return linesByKey.has(key);
}

/** Marburg an der Lahn · Alphen aan den Rijn · Bánovce nad Bebravou: towns that are called by their first word */
const AT_RIVER = /^(?<town>\p{Lu}[\p{L}-]{3,30})\s(?:an der|am|in der|bei|aan de[nr]?|nad|pod)\s/u;
const WITH_RIVERS = new Set(['AT', 'CH', 'CZ', 'DE', 'NL', 'PL', 'SK']);
/** People, in hundreds, from which a town is called so far from its river. */
const KNOWN_FAR = 200;

/** The short names of towns at rivers, where no other place has them. */
function findShortNames(index: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const lines of index.values())
    for (const line of lines) {
      const town = AT_RIVER.exec(line)?.groups?.['town'];
      const [, , country = '', , , , hundreds = ''] = town === undefined ? [] : line.split('|');
      if (town === undefined || !WITH_RIVERS.has(country) || Number(hundreds) < KNOWN_FAR) continue;
      const key = toPlaceKey(town);
      const known = names.get(key);
      if (index.has(key) || known?.includes(line) === true) continue;
      if (known === undefined) names.set(key, [line]);
      else known.push(line);
    }
  return names;
}

// Lines are parsed only when they are asked for: of 56,000 places a build meets a few hundred.
function readTable(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const name = line.slice(0, line.indexOf('|'));
    const others = line.slice(line.lastIndexOf('|') + 1);
    for (const key of [toPlaceKey(name), ...(others === '' ? [] : others.split(','))]) {
      const lines = index.get(key);
      if (lines === undefined) index.set(key, [line]);
      else lines.push(line);
    }
  }
  for (const [key, lines] of findShortNames(index)) index.set(key, lines);
  return index;
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
