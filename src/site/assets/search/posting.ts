import { decodeCbor, findEnd, findFirst } from '../../../search/cbor.ts';
import type { WordPlace } from './pagefind.ts';

/** The places in each record of a bundle in which something was found. */
export type Matches = ReadonlyMap<number, readonly WordPlace[]>;

/** The words of a chunk, and where what is known of each begins. */
export type Words = ReadonlyMap<string, number>;

// What Pagefind calls a weight of 1
const WEIGHT = 24;

/** Finds the words in a chunk of the index. */
export function findWords(chunk: Uint8Array): Words {
  const words = new Map<string, number>();
  for (let start = 0; start < chunk.length; start = findEnd(chunk, start)) {
    words.set(String(decodeCbor(chunk, findFirst(chunk, start))), start);
  }
  return words;
}

/** Reads where a word stands, in all its spellings. */
export function readMatches(chunk: Uint8Array, start: number): Matches {
  const [, pages = [], variants = []] = toList(decodeCbor(chunk, start));
  const matches = new Map<number, readonly WordPlace[]>();
  for (const variant of [pages, ...toList(variants).map((one) => toList(one)[1] ?? [])]) addPages(toList(variant), matches);
  return matches;
}

/** All that was found of several words. */
export function joinMatches(all: readonly Matches[]): Matches {
  const joined = new Map<number, readonly WordPlace[]>();
  for (const matches of all) for (const [record, places] of matches) joined.set(record, [...(joined.get(record) ?? []), ...places]);
  return joined;
}

/** Where all words stand in the same record. */
export function findTogether(words: readonly Matches[]): Matches {
  const [first, ...others] = words;
  if (others.length === 0) return first ?? new Map();
  const shared = [...(first ?? [])].filter(([record]) => others.every((other) => other.has(record)));
  return new Map(shared.map(([record]) => [record, words.flatMap((word) => word.get(record) ?? [])]));
}

/** Where words follow one another. */
export function findPhrase(words: readonly Matches[]): Matches {
  const [first, ...others] = words;
  const found = new Map<number, readonly WordPlace[]>();
  for (const [record, places] of first ?? []) {
    const rest = others.map((other) => new Map((other.get(record) ?? []).map((place) => [place.location, place])));
    const runs = places.map((place) => [place, ...rest.flatMap((at, index) => at.get(place.location + index + 1) ?? [])]);
    const whole = runs.filter((run) => run.length === words.length).flat();
    if (whole.length > 0) found.set(record, whole);
  }
  return found;
}

// Each record by its distance from the one before; in it a negative number sets the weight, others are distances from the place before.
function addPages(pages: readonly unknown[], matches: Map<number, readonly WordPlace[]>): void {
  let record = 0;
  for (const page of pages) {
    const [distance, locations = []] = toList(page);
    record += Number(distance);
    const places: WordPlace[] = [];
    let weight = 1;
    let location = 0;
    for (const number of toList(locations).map(Number)) {
      if (number < 0) [weight, location] = [(-number - 1) / WEIGHT, 0];
      else {
        location += number;
        places.push({ weight, balanced_score: weight * weight, location });
      }
    }
    matches.set(record, [...(matches.get(record) ?? []), ...places]);
  }
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The search index is not as it is known');
  return value;
}
