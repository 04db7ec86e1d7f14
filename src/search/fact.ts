import type { ArticleRecord } from '../record.ts';
import { toLocationName } from '../text/addresses.ts';
import { toSingleLine } from './text.ts';

/** What the index knows of one article. */
export interface Fact {
  readonly date: string;
  readonly source: string;
  readonly location: string;
}

/** What the index knows of an article. */
export function toFact({ date, source, location }: ArticleRecord): Fact {
  return {
    date: date ?? '',
    source: toSingleLine(source ?? ''),
    location: location === undefined ? '' : toSingleLine(toLocationName(location)),
  };
}
