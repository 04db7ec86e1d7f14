import { toPlaceKey } from './key.ts';

// People from which the names of a city in other scripts are taken: in the script of its country, and in any.
const NAMED_AT_HOME = 15_000;
const NAMED_EVERYWHERE = 100_000;
// GeoNames also has old spellings, "the city of …" and notes among the names
const WORDS_OF_NAME = /^[\p{L}\p{M}\p{N}‘’'・ -]{2,40}$/u;
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};
/** A letter of the Latin script. */
export const LATIN = /\p{Script=Latin}/u;

/** A city as GeoNames has it. */
export interface Row {
  readonly name: string;
  readonly names: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly featureCode: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
}

/** Every place of GeoNames' table of cities, in its order: a place a line, its values parted by tabs. */
export function parseRows(text: string): Row[] {
  const lines = text.split('\n');
  return lines.flatMap((line): Row[] => {
    const [, name = '', , names = '', latitude, longitude, , featureCode = '', country = '', , adminCode = '', , , , people] =
      line.split('\t');
    if (name === '') return [];
    const place = { latitude: Number(latitude), longitude: Number(longitude), population: Number(people) };
    return [{ name, names: names.split(','), ...place, featureCode, country, adminCode }];
  });
}

/** Scripts of one kind of writing: Japanese is written in three, Chinese and Korean also in Han. */
function toScripts(country: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(`und-${country}`).maximize();
  const scripts = SCRIPTS[script] ?? [script];
  return new RegExp(`^[${scripts.map((one) => `\\p{Script=${one}}`).join('')}\\p{M}\\p{N}\\P{L}]+$`, 'u');
}

/** The keys of a city's names in scripts other than the Latin: those names are sure, the Latin ones are of every language and age. */
export function toOtherKeys(names: readonly string[], country: string, population: number): Set<string> {
  if (population < NAMED_AT_HOME) return new Set();
  const home = toScripts(country);
  const taken = names.filter(
    (name) => WORDS_OF_NAME.test(name) && !LATIN.test(name) && (population >= NAMED_EVERYWHERE || home.test(name)),
  );
  return new Set(taken.map(toPlaceKey).filter((key) => key !== ''));
}
