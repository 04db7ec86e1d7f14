import { html } from 'hono/html';
import { LAND } from '../map/land.ts';
import { type Point, toPoint, WORLD } from '../map/projection.ts';
import type { Shelf } from '../shelves.ts';
import type { Words } from '../words.ts';
import { type Tally, toTally } from './directory.ts';
import { type Html, toLink } from './frame.ts';

/** A location on the map, with how many articles it has. */
type Dot = Tally & Point;

/** So many dots can be told apart, and their links gone through one after the other. */
const MOST_DOTS = 250;
/** A map of one town still shows a stretch of coast. */
const NARROWEST = 700;
const MARGIN = 0.12;
const SHAPE = 0.5;
/** Shares of the map's width. */
const LARGEST = 0.017;
const SMALLEST = 0.004;
/** Where no location has more, the largest dot stands for so many. */
const FEW = 12;

/** The locations that a map shows, and how many there are. */
export interface Dots {
  /** Those with most articles, the largest first. */
  readonly dots: readonly Dot[];
  readonly placed: number;
}

/** The locations that lie on the map. */
export function toDots(shelves: Iterable<Shelf>, words: Words): Dots {
  const placed = [...shelves].flatMap((shelf): Dot[] => {
    const { latitude, longitude } = shelf.location ?? {};
    return latitude === undefined || longitude === undefined ? [] : [{ ...toTally(shelf, words), ...toPoint(latitude, longitude) }];
  });
  const largest = placed.toSorted((one, other) => other.count - one.count || (one.address < other.address ? -1 : 1));
  return { dots: largest.slice(0, MOST_DOTS), placed: placed.length };
}

/** Locations as dots on the land, each as large as it has articles; shows the part of the world where they are. `skip` is the anchor below. */
export function renderMap({ dots, placed }: Dots, from: string, words: Words, skip: string): Html {
  const { x, y, width, height } = toFrame(dots);
  const most = Math.max(FEW, dots[0]?.count ?? 0);
  return html`<figure class="map">
    <a class="skip-map" href="#${skip}">${words.skipMap}</a>
    <svg viewBox="${x} ${y} ${width} ${height}" role="group" aria-label="${words.mapOf(dots.length, placed)}">
      <path class="land" d="${LAND}" />
      ${dots.map(({ name, address, count, x: across, y: down }) => {
        const text = `${name}: ${words.articles(count)}`;
        const radius = width * Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
        return html`<a href="${toLink(from, address)}" aria-label="${text}"
          ><circle cx="${across}" cy="${down}" r="${radius.toFixed(1)}"><title>${text}</title></circle></a
        > `;
      })}
    </svg>
    ${placed > dots.length && html`<figcaption class="own">${words.mapShows(dots.length, placed)}</figcaption>`}
  </figure>`;
}

/** The part of the world that holds all dots, twice as wide as high. */
function toFrame(dots: readonly Dot[]): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const [xs, ys] = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.max(NARROWEST, (right - left) * (1 + 2 * MARGIN), ((bottom - top) * (1 + 2 * MARGIN)) / SHAPE);
  const width = Math.round(Math.min(WORLD.width, room));
  const height = Math.round(width * SHAPE);
  const toStart = (low: number, high: number, size: number, whole: number): number =>
    Math.round(Math.min(Math.max(0, (low + high - size) / 2), Math.max(0, whole - size)));
  return { x: toStart(left, right, width, WORLD.width), y: toStart(top, bottom, height, WORLD.height), width, height };
}
