import { toCountryName } from '../countries.ts';
import { findPlaces, hasPlace, type Place } from './gazetteer.ts';
import { toPlaceKey } from './key.ts';
import { FORMER_STATES, REGIONS } from './regions.ts';

/** What is known of a text that names a place. */
export interface PlaceHints {
  /** BCP 47: the language of the text. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2: where the text was published. */
  readonly country?: string;
}

/** A place that was looked up: one, more than one that it could be, or none. */
export type PlaceAnswer =
  | {
      readonly kind: 'found';
      /** English name. */
      readonly name: string;
      /** English name of the state or province. */
      readonly region?: string;
      /** ISO 3166-1 alpha-2. */
      readonly country: string;
      readonly latitude?: number;
      readonly longitude?: number;
    }
  /** The likeliest first, at most five: "Cambridge, England, United Kingdom". */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** A country, or a part of one, that is named after the place. */
interface Scope {
  readonly country: string;
  readonly region?: string;
}

// The longest place name of the table has 60 letters.
const LONGEST = 120;
// COMMACK, N.Y. · New Delhi [India] · Springfield (Ill.)
const QUALIFIER_MARK = /[,，、;[\](){}]+/;
// Berlin/Frankfurt; a hyphen belongs to many names
const SEVERAL = /[/|&+]/;
const MOST_CANDIDATES = 5;

// A town in the publisher's own country outweighs one ten times its size abroad.
const HOME = 10;
// A place is meant by its bare name when it outweighs the next one so many times.
const CLEAR = 8;
const CLEAR_WHEN_GREAT = 5;
const CLEAR_WHEN_CAPITAL = 2.5;
const GREAT = 1_000_000;
// A word alone is a city's name when so many live there.
const MANY = 100_000;
// A name in another language or of former days says less than the English one.
const OTHER_NAME = 1 / 8;
// Datelines name cities: a state or province counts for a tenth of its people.
const REGION = 1 / 10;

const UNKNOWN: PlaceAnswer = { kind: 'unknown' };
const REGIONS_BY_SHORT = groupRegions();
const HOMES = new Map<string, string | undefined>();

/** Looks up a place as written in a dateline: "COMMACK, N.Y.", "Москва", "BASLE, Switzerland"; a name that is not clearly one place's is ambiguous. */
export function findPlace(text: string, hints: PlaceHints = {}): PlaceAnswer {
  if (text.length > LONGEST) return UNKNOWN;
  const [first, ...qualifiers] = text
    .split(QUALIFIER_MARK)
    .map((part) => ({ name: part.trim(), key: toPlaceKey(part.trim()) }))
    .filter((part) => part.key !== '');
  if (first === undefined) return UNKNOWN;
  const { name, key } = first;
  const namesakes = findPlaces(key);
  if (namesakes.length === 0) return findSeveral(name);
  const told = qualifiers.map((qualifier) => findScopes(qualifier.key));
  // "Kolkata (West Bengal) [India]": the country is enough where the gazetteer does not know the region
  const scopes = (told.at(-1) ?? []).length > 0 ? told.filter((each) => each.length > 0) : told;
  const places = namesakes.filter((place) => scopes.every((each) => isInside(place, each)));
  return choosePlace(withoutDoubles(places, key), key, toHome(hints));
}

/** Whether the text is exactly the name of a known place or country, in any language of the table. */
export function isPlaceName(text: string): boolean {
  return text.length <= LONGEST && hasPlace(toPlaceKey(text));
}

/** Whether the text is exactly the name of a city of many people, 100,000 if nothing else is said, a capital or a country: small towns are called like much else. */
export function isGreatPlaceName(text: string, least = MANY): boolean {
  if (text.length > LONGEST) return false;
  return findPlaces(toPlaceKey(text)).some((place) => place.kind === 'capital' || isArea(place) || place.population >= least);
}

/** Whether the text is the name of a country, a state or a province, or short for it with a full stop: "Vt.". */
export function isAreaName(text: string): boolean {
  const key = toPlaceKey(text);
  return text.length <= LONGEST && (text.endsWith('.') ? findScopes(key) : findPlaces(key).filter(isArea)).length > 0;
}

function findSeveral(name: string): PlaceAnswer {
  const parts = name.split(SEVERAL).map((part) => part.trim());
  return parts.length > 1 && parts.every(isPlaceName) ? { kind: 'ambiguous', candidates: parts.slice(0, MOST_CANDIDATES) } : UNKNOWN;
}

function findScopes(key: string): readonly Scope[] {
  const areas = findPlaces(key).filter(isArea);
  const former = FORMER_STATES.get(key) ?? [];
  return [...areas, ...(REGIONS_BY_SHORT.get(key) ?? []), ...former.map((country) => ({ country }))];
}

function isInside(place: Place, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => scope.country === place.country && (scope.region === undefined || scope.region === place.region));
}

/** Of a country or state and a city in it that share a name, keeps the city when it is called so in English, else the wider one. */
function withoutDoubles(places: readonly Place[], key: string): Place[] {
  const areas = places.filter(isArea);
  const cities = places.filter((place) => !isArea(place));
  const namesakes = cities.filter((city) => city.key === key);
  const emptied = areas.filter((area) => !namesakes.some((city) => isInside(city, [area])));
  return [...emptied, ...cities.filter((city) => !emptied.some((area) => isInside(city, [area])))];
}

function isArea(place: Place): boolean {
  return place.kind === 'nation' || place.kind === 'region';
}

function choosePlace(places: readonly Place[], key: string, home: string | undefined): PlaceAnswer {
  const alone = places.find((place) => place.kind === 'alone' && place.key === key);
  if (alone !== undefined) return toFound(alone);
  const ranked = places
    .map((place) => ({ place, weight: toWeight(place, key) * (place.country === home ? HOME : 1) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined) return UNKNOWN;
  if (second === undefined || first.weight >= toClearRatio(first.place, key) * second.weight) return toFound(first.place);
  const labels = new Set(ranked.map(({ place }) => toLabel(place)));
  // Two towns of one name in one state: the name is sure, the point is not.
  if (labels.size === 1) return toFound(withoutPoint(first.place));
  return { kind: 'ambiguous', candidates: [...labels].slice(0, MOST_CANDIDATES) };
}

function toWeight(place: Place, key: string): number {
  const people = Math.max(place.population, 1) * (place.kind === 'region' ? REGION : 1);
  return place.key === key ? people : people * OTHER_NAME;
}

function toClearRatio(place: Place, key: string): number {
  if (place.kind === 'capital' || place.kind === 'alone') return CLEAR_WHEN_CAPITAL;
  return toWeight(place, key) >= GREAT ? CLEAR_WHEN_GREAT : CLEAR;
}

function withoutPoint({ latitude: _latitude, longitude: _longitude, ...place }: Place): Place {
  return place;
}

function toHome(hints: PlaceHints): string | undefined {
  if (hints.country !== undefined) return hints.country.toUpperCase();
  if (hints.language === undefined) return undefined;
  if (!HOMES.has(hints.language)) HOMES.set(hints.language, findHome(hints.language));
  return HOMES.get(hints.language);
}

function findHome(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    // English alone says nothing of the place: it is the language of most wires.
    return locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
  } catch {
    return undefined;
  }
}

function toFound(place: Place): PlaceAnswer {
  const region = place.kind === 'region' ? undefined : toRegionName(place);
  return {
    kind: 'found',
    name: place.name,
    ...(region === undefined ? {} : { region }),
    country: place.country,
    ...(place.latitude === undefined || place.longitude === undefined ? {} : { latitude: place.latitude, longitude: place.longitude }),
  };
}

function toLabel(place: Place): string {
  const region = place.kind === 'region' ? undefined : toRegionName(place);
  const country = place.kind === 'nation' ? undefined : toCountryName(place.country, 'en');
  return [place.name, region, country].filter((part) => part !== undefined).join(', ');
}

function toRegionName(place: Place): string | undefined {
  return REGIONS.find((region) => region.country === place.country && region.code === place.region)?.name;
}

function groupRegions(): ReadonlyMap<string, readonly Scope[]> {
  const groups = new Map<string, Scope[]>();
  for (const { country, code, short } of REGIONS) {
    for (const key of [code, ...short].map(toPlaceKey)) groups.set(key, [...(groups.get(key) ?? []), { country, region: code }]);
  }
  return groups;
}
