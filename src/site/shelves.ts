import type { Location } from '../record.ts';
import type { Summary } from '../summary.ts';
import { toKickerAddress, toLocationAddress, toLocationName, toSourceAddress } from '../text/addresses.ts';
import type { Archive } from './archive.ts';
import { once } from './once.ts';
import { toDay } from './parts/date.ts';

/** Articles that stand together: all of a source, a location, a year, a month. */
export interface Shelf {
  /** As its articles name it; empty for the shelf of those that name none. */
  readonly name: string;
  /** Where its first page stands in the site. */
  readonly address: string;
  /** Of the first article, on the shelf of a location. */
  readonly location?: Location;
  /** Oldest first; those without a year before all others. */
  readonly articles: readonly Summary[];
}

/** Every shelf of the archive by the address of its first page, the articles that are in lists, and all by their ids. */
export interface Shelves {
  readonly byId: ReadonlyMap<string, Summary>;
  readonly articles: readonly Summary[];
  /** Those of `articles` whose year is known. */
  readonly dated: readonly Summary[];
  readonly years: ReadonlyMap<string, Shelf>;
  readonly months: ReadonlyMap<string, Shelf>;
  readonly sources: ReadonlyMap<string, Shelf>;
  readonly locations: ReadonlyMap<string, Shelf>;
  /** Of the articles that have one. */
  readonly kickers: ReadonlyMap<string, Shelf>;
  readonly undated: Shelf;
}

// 2022-01-11
const YEAR = /^\d{4}(?=$|-)/;
const MONTH = /^\d{4}-\d\d(?=$|-)/;

export const UNDATED_ADDRESS = 'dates/undated.html';
// No slug holds an underscore, so no source or location can take these.
const NO_SOURCE = 'sources/not_stated.html';
const NO_LOCATION = 'locations/not_stated.html';

/** Puts the articles of an archive on their shelves: once, in one walk over the summaries. */
export const toShelves = once((archive): Shelves => {
  const articles = archive.summaries.filter((summary) => summary.listed && !summary.withheld).toSorted(compareAge);
  const undated = articles.filter(({ date }) => !YEAR.test(date ?? ''));
  return {
    byId: new Map(archive.summaries.map((summary) => [summary.id, summary])),
    articles,
    dated: articles.slice(undated.length),
    years: toGroups(articles, ({ date }) => toDateShelf(date, YEAR)),
    months: toGroups(articles, ({ date }) => toDateShelf(date, MONTH)),
    sources: toGroups(articles, ({ source }) => ({ name: source ?? '', address: toSourceShelfAddress(source) })),
    locations: toLocations(articles),
    kickers: toGroups(articles, ({ kicker }) => (kicker === undefined ? undefined : { name: kicker, address: toKickerAddress(kicker) })),
    undated: { name: '', address: UNDATED_ADDRESS, articles: undated },
  };
});

/** Some articles by their locations; each shelf has the address of all articles of its location. */
export function toLocationShelves(articles: readonly Summary[]): readonly Shelf[] {
  return [...toLocations(articles).values()];
}

/** The year of a date that has one. */
export function toYear(date: string | undefined): string | undefined {
  return YEAR.exec(date ?? '')?.[0];
}

/** Where the articles of a source stand, or those that name none. */
export function toSourceShelfAddress(source: string | undefined): string {
  return source === undefined ? NO_SOURCE : toSourceAddress(source);
}

/** Where the articles of a location stand, or those that name none. */
export function toLocationShelfAddress(location: Location | undefined): string {
  return location === undefined ? NO_LOCATION : toLocationAddress(location);
}

/** The few articles of a shelf that are nearest to one of its articles in time, the nearest first. */
export function toNearest(articles: readonly Summary[], summary: Summary, count: number): readonly Summary[] {
  const place = findPlace(articles, summary);
  const { day } = toAge(summary);
  let [before, after] = [place - 1, articles[place]?.id === summary.id ? place + 1 : place];
  const nearest: Summary[] = [];
  while (nearest.length < count) {
    const [older, newer] = [articles[before], articles[after]];
    if (older !== undefined && (newer === undefined || day - toAge(older).day <= toAge(newer).day - day)) {
      nearest.push(older);
      before -= 1;
    } else if (newer !== undefined) {
      nearest.push(newer);
      after += 1;
    } else break;
  }
  return nearest;
}

/** The articles of a shelf that stand right before and right after one of them. */
export function findAdjacent(
  articles: readonly Summary[],
  summary: Summary,
): { readonly previous: Summary | undefined; readonly next: Summary | undefined } {
  const place = findPlace(articles, summary);
  return { previous: articles[place - 1], next: articles[place + 1] };
}

const PLACES = new WeakMap<readonly Summary[], ReadonlyMap<Summary, number>>();

/** Where an article stands on a shelf, or would stand. The places of a shelf are counted once: each of its articles asks for its own. */
function findPlace(articles: readonly Summary[], summary: Summary): number {
  const places = PLACES.get(articles) ?? new Map(articles.map((article, at) => [article, at]));
  PLACES.set(articles, places);
  return places.get(summary) ?? halve(articles, summary);
}

function halve(articles: readonly Summary[], summary: Summary): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = articles[middle];
    if (other !== undefined && compareAge(other, summary) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toLocations(articles: readonly Summary[]): ReadonlyMap<string, Shelf> {
  return toGroups(articles, ({ location }) => ({
    name: location === undefined ? '' : toLocationName(location),
    address: toLocationShelfAddress(location),
    ...(location === undefined ? {} : { location }),
  }));
}

function toDateShelf(date: string | undefined, part: RegExp): { readonly name: string; readonly address: string } | undefined {
  const name = part.exec(date ?? '')?.[0];
  return name === undefined ? undefined : { name, address: `dates/${name}.html` };
}

function toGroups(
  articles: readonly Summary[],
  toPlace: (summary: Summary) => Omit<Shelf, 'articles'> | undefined,
): ReadonlyMap<string, Shelf> {
  const groups = new Map<string, Shelf & { readonly articles: Summary[] }>();
  for (const summary of articles) {
    const place = toPlace(summary);
    if (place === undefined) continue;
    const group = groups.get(place.address);
    if (group === undefined) groups.set(place.address, { ...place, articles: [summary] });
    else group.articles.push(summary);
  }
  return groups;
}

interface Age {
  /** What sorts from the oldest to the newest, those without a year before all others. */
  readonly order: string;
  /** Days from 1970 to the first day that the date may mean; 2022 → 2022-01-01. */
  readonly day: number;
}

/** What the order of articles goes by. */
export type Aged = Pick<Summary, 'id' | 'date'>;

const AGES = new WeakMap<Aged, Age>();

// Asked for many times a summary: in sorting, and by each neighbour.
function toAge(summary: Aged): Age {
  const known = AGES.get(summary);
  if (known !== undefined) return known;
  const { date = '' } = summary;
  const age = { order: YEAR.test(date) ? `1${date}` : `0${date}`, day: toDay(`${date}-01-01`.slice(0, 10)) ?? 0 };
  AGES.set(summary, age);
  return age;
}

/** Puts the older of two articles first, those without a year before all others. */
export function compareAge(one: Aged, other: Aged): number {
  return compare(toAge(one).order, toAge(other).order) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The summary of an article by its id; throws for an id that is not in the archive. */
export function getSummary(id: string, archive: Archive): Summary {
  const summary = toShelves(archive).byId.get(id);
  if (summary === undefined) throw new Error(`No article of this archive has the id ${id}`);
  return summary;
}
