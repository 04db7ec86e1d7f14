import type { Article } from '../record.ts';
import type { Archive } from '../site/archive.ts';
import { findAddress, findDay } from '../site/citation/reference.ts';
import { toExcerpt } from '../site/excerpt.ts';
import { toDay } from '../site/parts/date.ts';
import { toShelves } from '../site/shelves.ts';
import type { Summary } from '../summary.ts';
import { toArticleAddress } from '../text/addresses.ts';

/** An article as feeds tell of it. */
export interface Entry {
  readonly url: string;
  readonly title?: string;
  /** The day that feeds sort it by: the first that its date may mean, `2022-01-01` of `2022`. */
  readonly day: string;
  /** The day of its publication, when the capture states it. */
  readonly published?: string;
  readonly authors: readonly string[];
  readonly source?: string;
  /** Where it stood on the web. */
  readonly original?: string;
  readonly excerpt?: string;
  readonly tags: readonly string[];
  readonly language?: string;
}

/** A feed tells of so many articles. */
const NEWEST = 30;
const EXCERPT = 500;

/** The articles that the feeds of an archive tell of, newest first; undated ones are not among them, since every format asks for a date. */
export function listNewest(archive: Archive): readonly Summary[] {
  return toShelves(archive)
    .dated.slice(-NEWEST)
    .filter((summary) => findFirstDay(summary.date) !== undefined)
    .toReversed();
}

/** An article as an entry of the feeds of the site at this address. */
export function toEntry({ record, slug }: Article, baseUrl: string): Entry {
  const { id, title, date, byline, source, tags, language } = record;
  const [published, original, excerpt] = [findDay(record), findAddress(record), toExcerpt(record, EXCERPT)];
  return {
    url: baseUrl + toArticleAddress({ id, slug }),
    ...(title !== undefined && { title }),
    day: findFirstDay(date) ?? '',
    ...(published !== undefined && { published }),
    authors: byline,
    ...(source !== undefined && { source }),
    ...(original !== undefined && { original }),
    ...(excerpt !== undefined && { excerpt }),
    tags,
    ...(language !== 'und' && { language }),
  };
}

/** Midnight of a day, as RFC 3339 has it: the captures state no zone, so feeds give the day and nothing finer. */
export function toMidnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function findFirstDay(date = ''): string | undefined {
  const day = `${date}-01-01`.slice(0, 10);
  return toDay(day) === undefined ? undefined : day;
}
