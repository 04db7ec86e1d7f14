import type { ArticleRecord } from '../record.ts';
import { toLocationName } from '../text/addresses.ts';
import { toCountryName } from '../text/countries.ts';
import { toSingleLine } from './text.ts';

/** What the index knows of one article. */
export interface Fact {
  readonly date: string;
  readonly source: string;
  readonly location: string;
  /** The country's name in the language of the interface. */
  readonly country: string;
  readonly kicker: string;
}

/** What the index knows of an article, places named in a language (BCP 47). */
export function toFact({ date, source, location, kicker }: ArticleRecord, locale: string): Fact {
  return {
    date: date ?? '',
    source: toSingleLine(source ?? ''),
    location: location === undefined ? '' : toSingleLine(toLocationName(location, locale)),
    country: location?.country === undefined ? '' : toCountryName(location.country, locale),
    kicker: toSingleLine(kicker ?? ''),
  };
}
