import type { ArticleRecord } from '../record.ts';
import { toLocationName } from '../text/addresses.ts';
import { toCountryName } from '../text/countries.ts';
import { toSingleLine } from './text.ts';

/** What the index knows of one article. */
export interface Fact {
  readonly date: string;
  readonly source: string;
  readonly location: string;
  /** The country's English name. */
  readonly country: string;
  readonly kicker: string;
}

/** What the index knows of an article. */
export function toFact({ date, source, location, kicker }: ArticleRecord): Fact {
  return {
    date: date ?? '',
    source: toSingleLine(source ?? ''),
    location: location === undefined ? '' : toSingleLine(toLocationName(location)),
    country: location?.country === undefined ? '' : toCountryName(location.country, 'en'),
    kicker: toSingleLine(kicker ?? ''),
  };
}
