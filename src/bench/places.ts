import { findPlace } from '../text/places/index.ts';
import { loadTable } from '../text/places/table.ts';

const MOST = 200;
// LISBON, A Coruña; no "Hyderābād City" that a dateline would not have
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/;

let found: readonly string[] | undefined;

/** The greatest cities of the gazetteer that are known by their bare name, the greatest first. */
export function getPlaces(): readonly string[] {
  found ??= loadTable()
    .map((line) => line.split('|'))
    .filter(([name = '', rank]) => rank !== 'n' && rank !== 'r' && PLAIN.test(name))
    .toSorted((one, other) => Number(other[6]) - Number(one[6]))
    .map(([name = '']) => name)
    .filter((name, index, all) => all.indexOf(name) === index)
    .slice(0, 2 * MOST)
    .filter((name) => findPlace(name).kind === 'found')
    .slice(0, MOST);
  return found;
}
