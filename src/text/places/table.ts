import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The gazetteer, sorted, a place a line: name|rank|country|region|latitude|longitude|hundreds of people|key|keys of other names.
 * Rank: `c` capital, `a` stands alone in datelines, `n` nation, `r` region. Key: where it is more than the name in small letters.
 * The file is made by `npm run places`: places from GeoNames (geonames.org, CC BY 4.0), names from Unicode CLDR (Unicode-3.0), ISO 3166 and
 * names.txt. It is loaded when it is asked for the first time.
 */
export function loadTable(): readonly string[] {
  return require('./table.json') as readonly string[];
}
