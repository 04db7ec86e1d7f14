/** The first and the last day, both of them in it; either may be open. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
}

// 2022-02-03
const DAY = /^\d{4}-\d\d-\d\d$/;
// 2022, 2022-02, 2022-02-03T11:05; not XXXX-02-26
const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/;

/** Reads a range; what is no day of the calendar is left out, and one that ends before it begins is turned round. */
export function parseRange(from: string | null, to: string | null): Range {
  const [first, last] = [from, to].map((text) => (text !== null && isDay(text) ? text : undefined));
  const isTurned = first !== undefined && last !== undefined && last < first;
  const [begin, end] = isTurned ? [last, first] : [first, last];
  return { ...(begin !== undefined && { from: begin }), ...(end !== undefined && { to: end }) };
}

/** Whether a date lies in a range: one without its day or month only when all the days that it may mean do, one without a year only in an open range. */
export function isInRange(date: string, { from, to }: Range): boolean {
  if (from === undefined && to === undefined) return true;
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  if (year === undefined) return false;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  return (from === undefined || from <= first) && (to === undefined || toLastDay(year, month ?? '12', day) <= to);
}

/** The last day of a month or a year, `2022-02-28`. */
export function toLastDay(year: string, month = '12', day?: string): string {
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
