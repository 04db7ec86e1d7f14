import { expect, test } from 'vitest';
import { LAND } from '../src/site/map/land.ts';
import { toPoint, WORLD } from '../src/site/map/projection.ts';
import { type Dots, renderMap, toDots } from '../src/site/parts/map.ts';
import type { Shelf } from '../src/site/shelves.ts';
import { toWords } from '../src/site/words.ts';

const WORDS = toWords('en');
const toShelf = (name: string, count: number, latitude?: number, longitude?: number): Shelf => ({
  name,
  address: `locations/${name.toLowerCase()}.html`,
  location: { text: name, name, ...(latitude !== undefined && { latitude }), ...(longitude !== undefined && { longitude }) },
  articles: Array.from({ length: count }, () => ({
    id: '',
    digest: '',
    slug: '',
    language: 'en',
    comments: 0,
    captured: true,
    listed: true,
    withheld: false,
  })),
});
const render = async (dots: Dots): Promise<string> => `${await renderMap(dots, 'locations.html', WORDS, 'list')}`;
const toFrame = (page: string): readonly number[] => (/viewBox="([^"]*)"/.exec(page)?.[1] ?? '').split(' ').map(Number);

test('the whole world lies on the map, and areas keep their proportions', () => {
  expect(toPoint(0, 0)).toEqual({ x: WORLD.width / 2, y: Math.round(WORLD.height / 2) });
  expect(toPoint(0, -180).x).toBeCloseTo(0);
  expect(toPoint(0, 180).x).toBe(WORLD.width);
  expect(toPoint(90, 0).y).toBeCloseTo(0);
  expect(toPoint(-90, 0).y).toBe(WORLD.height);
  const toArea = (south: number): number => {
    const [low, high] = [toPoint(south, 60), toPoint(south + 20, 60)];
    const across = low.x + high.x - WORLD.width;
    return across * (low.y - high.y);
  };
  const toShare = (south: number): number => Math.sin(((south + 20) * Math.PI) / 180) - Math.sin((south * Math.PI) / 180);
  expect(toArea(50) / toArea(-10)).toBeCloseTo(toShare(50) / toShare(-10), 1);
});

test('the land is one path inside the world', () => {
  expect(LAND).toMatch(/^(?:M\d+ \d+l[\d -]+z)+$/);
  for (const [, x = '', y = ''] of LAND.matchAll(/M(\d+) (\d+)/g)) {
    expect(Number(x)).toBeLessThanOrEqual(WORLD.width);
    expect(Number(y)).toBeLessThanOrEqual(WORLD.height);
  }
});

test('locations without a point are on no map, and the largest come first', () => {
  const dots = toDots([toShelf('Bergen', 2, 60.39, 5.32), toShelf('Nowhere', 9), toShelf('Lisbon', 5, 38.72, -9.14)], WORDS);
  expect(dots).toMatchObject({ placed: 2, dots: [{ name: 'Lisbon' }, { name: 'Bergen' }] });
  const many = toDots(
    Array.from({ length: 20_000 }, (_, number) => toShelf(`P${number}`, 1, (number % 180) - 90, (number % 360) - 180)),
    WORDS,
  );
  expect([many.dots.length, many.placed]).toEqual([250, 20_000]);
});

test('a map shows where its locations are, never more than the world, and stays twice as wide as high', async () => {
  for (const places of [
    [toShelf('Bergen', 1, 60.39, 5.32)],
    [toShelf('Bergen', 1, 60.39, 5.32), toShelf('Oslo', 3, 59.91, 10.75)],
    [toShelf('Suva', 1, -18.1, 178.4), toShelf('Honolulu', 3, 21.3, -157.8), toShelf('Alert', 1, 82.5, -62.3)],
  ]) {
    const dots = toDots(places, WORDS);
    const [x = 0, y = 0, width = 0, height = 0] = toFrame(await render(dots));
    expect(width / height).toBeCloseTo(2, 1);
    expect(x + width).toBeLessThanOrEqual(WORLD.width);
    for (const dot of dots.dots) {
      expect(dot.x).toBeGreaterThanOrEqual(x);
      expect(dot.x).toBeLessThanOrEqual(x + width);
      expect(dot.y).toBeGreaterThanOrEqual(y);
      expect(dot.y).toBeLessThanOrEqual(y + height);
    }
  }
});

test('a map says that it does not show all', async () => {
  const many = toDots(
    Array.from({ length: 300 }, (_, number) => toShelf(`P${number}`, 1, number % 80, number % 170)),
    WORDS,
  );
  expect(await render(many)).toContain('The 250 with most articles, of 300 locations.');
  expect(await render(toDots([toShelf('Bergen', 1, 60.39, 5.32)], WORDS))).not.toContain('with most articles');
});

test('names on the map are text', async () => {
  const page = await render(toDots([toShelf('"><script>alert(1)</script>', 1, 1, 1)], WORDS));
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;script&gt;');
});
