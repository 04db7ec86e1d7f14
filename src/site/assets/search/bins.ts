import { type Range, toLastDay } from './range.ts';

/** A bar of the chart: a month, a year, or some years. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A chart of so few years has a bar a month. */
const FEW_YEARS = 2;
/** More bars cannot be told apart; then one stands for several years. */
const MOST_BINS = 60;

/** Hits by month or year as bars without a gap, oldest first. In a chart of months what is known by its year alone has no bar. */
export function toBins(months: ReadonlyMap<string, number>): readonly Bin[] {
  const years = [...months.keys()].map((month) => Number(month.slice(0, 4)));
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const span = years.reduce((a, b) => Math.max(a, b)) - first + 1;
  if (span <= FEW_YEARS) {
    return Array.from({ length: span * 12 }, (_, index) => {
      const year = toYear(first + Math.floor(index / 12));
      const month = String((index % 12) + 1).padStart(2, '0');
      return { from: `${year}-${month}-01`, to: toLastDay(year, month), count: months.get(`${year}-${month}`) ?? 0 };
    });
  }
  const width = Math.ceil(span / MOST_BINS);
  const counts = Array.from({ length: Math.ceil(span / width) }, () => 0);
  for (const [month, count] of months) {
    const index = Math.floor((Number(month.slice(0, 4)) - first) / width);
    counts[index] = (counts[index] ?? 0) + count;
  }
  return counts.map((count, index) => {
    const year = first + index * width;
    return { from: `${toYear(year)}-01-01`, to: `${toYear(Math.min(year + width - 1, first + span - 1))}-12-31`, count };
  });
}

/** The bars that a range touches. */
export function toBrush(bins: readonly Bin[], { from, to }: Range): readonly [first: number, last: number] {
  const first = from === undefined ? 0 : bins.findIndex((bin) => bin.to >= from);
  const last = to === undefined ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to);
  return [first === -1 ? bins.length - 1 : first, Math.max(last, 0)];
}

/** The days from one bar to another, whichever comes first; all of them are no range. */
export function toBrushed(bins: readonly Bin[], one: number, other: number): Range {
  const [first, last] = [bins[Math.min(one, other)], bins[Math.max(one, other)]];
  if (first === undefined || last === undefined || (first === bins[0] && last === bins.at(-1))) return {};
  return { from: first.from, to: last.to };
}

function toYear(year: number): string {
  return String(year).padStart(4, '0');
}
