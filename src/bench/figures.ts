import type { Cost } from './meter.ts';
import { PEER_SEARCH } from './peers/found.ts';
import { type Row, toMiddle } from './rounds.ts';
import { FREQUENT, type SearchCost } from './search.ts';

/** A figure that says whether we are where we want to be. */
export interface Figure {
  readonly label: string;
  readonly unit: '' | '%' | 's' | 'MB' | 'kB';
  readonly value: number;
  /** The same by CPU time, which a busy machine changes less. */
  readonly cpu?: number;
  /** Above it something is wrong. */
  readonly most: number;
  readonly aim?: number;
}

type Seconds = { readonly [Key in 'wall' | 'cpu']?: number | undefined };

const LARGE = 50_000;
const OURS = ['parse', 'rows', 'build', 'noop', 'year', 'newest', 'edited', 'template'];

/** The figures that can be worked out of what was measured. */
export function toFigures(
  rows: readonly Row[],
  articles: number,
  files: number | undefined,
  search: readonly SearchCost[],
): readonly Figure[] {
  const toCost = (name: string): Partial<Cost> => toMiddle(rows.find((row) => row.name === name) ?? { costs: [] });
  const build = toCost('build');
  const hugo = toCost('hugo');
  const pagefind = toCost('pagefind');
  const both: Seconds = { wall: add(hugo.wall, pagefind.wall), cpu: add(hugo.cpu, pagefind.cpu) };
  const memory = Math.max(...rows.filter(({ name }) => OURS.includes(name)).map((row) => toMiddle(row).memory ?? -Infinity)) / 1e6;
  // Over no link at all: bytes are the same over any, and the time is that of the machine.
  const find = (what: string): Partial<SearchCost> => search.find((cost) => cost.what === what) ?? {};
  const frequent = divide(find(FREQUENT).seconds, find(PEER_SEARCH).seconds);
  const isLarge = articles > LARGE;

  const figures: readonly (readonly [label: string, unit: Figure['unit'], is: Seconds, most: number, aim?: number])[] = [
    ['all pages, ours / Hugo', '', toRatio(toCost('pages'), hugo), 0.8, 0.6],
    ['index, ours / Pagefind command line', '', toRatio(toCost('index'), pagefind), 0.75, 0.6],
    ['build from nothing / (Hugo + Pagefind command line)', '', toRatio(build, both), 0.8, 0.65],
    ['peak memory of all our processes', 'MB', { wall: memory }, isLarge ? 5_000 : 3_000, isLarge ? 4_000 : 2_000],
    ['build again, nothing changed', 's', toCost('noop'), Math.max(1, 0.02 * (build.wall ?? 0)), 0.5],
    ['ten newest articles / build from nothing', '%', toRatio(toCost('newest'), build, 100), 10, 5],
    // Of a small archive one search period is more than that
    ['one old article edited / build from nothing', '%', isLarge ? toRatio(toCost('edited'), build, 100) : {}, 6],
    ['files in the site / articles', '', { wall: divide(files, articles) }, 2.4, 2.1],
    ['first search', 'kB', { wall: divide(find('first search').bytes, 1e3) }, isLarge ? 2_500 : 500, isLarge ? 1_600 : 350],
    ['a later search', 'kB', { wall: divide(find('a later search').bytes, 1e3) }, isLarge ? 900 : 150, isLarge ? 400 : 60],
    ['first hits of the most frequent word, ours / Pagefind’s own', '', { wall: frequent }, 1.5],
  ];
  return figures.flatMap(([label, unit, { wall: value, cpu }, most, aim]) => {
    if (value === undefined || !Number.isFinite(value)) return [];
    return [{ label, unit, value, most, ...(cpu !== undefined && { cpu }), ...(aim !== undefined && { aim }) }];
  });
}

function toRatio(one: Seconds, other: Seconds, of = 1): Seconds {
  return { wall: divide(one.wall, other.wall, of), cpu: divide(one.cpu, other.cpu, of) };
}

function divide(value: number | undefined, by: number | undefined, of = 1): number | undefined {
  return value === undefined || by === undefined ? undefined : (of * value) / by;
}

function add(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
