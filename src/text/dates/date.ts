/** Which of two numbers comes first in a date written in digits. */
export type DateOrder = 'day-first' | 'month-first';

/** A time of day as read, with the zone that the text names. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly zone?: string;
  /** Set when the text says which half of the day, in English. */
  readonly half?: 'am' | 'pm';
}

/** A date found in a text. Numeric dates keep their two numbers until the capture's order is decided. */
export interface DateMatch {
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last one, time and zone included. */
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Two numbers whose order is open: "03.02.2022". */
  readonly numbers?: readonly [first: number, second: number];
  /** Their order, where the weekday beside them proves it. */
  readonly order?: DateOrder;
  /** What stands between the numbers. */
  readonly separator?: string;
  readonly time?: Time;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in a month; the 29th of February only in a leap year, or when no year is given. */
export function isDay(day: number, month: number, year?: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29 || year === undefined) return true;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a match is of one day of one year, be the order of its numbers open. */
export function isFull({ year, day, numbers }: DateMatch): boolean {
  return year !== undefined && (day ?? numbers) !== undefined;
}

/** Whether a match is of one month of one year, whether or not it says which day. */
export function isWholeDate({ year, month, numbers }: DateMatch): boolean {
  return year !== undefined && (month !== undefined || numbers !== undefined);
}

/** The order that a numeric date proves by itself, by its weekday or since no month is greater than 12. */
export function findProvenOrder(match: DateMatch): DateOrder | undefined {
  if (match.numbers === undefined) return undefined;
  const [first, second] = match.numbers;
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return match.order;
}

/** Whether only the order decides which day a numeric date is. */
export function isAmbiguous(match: DateMatch): boolean {
  return match.numbers !== undefined && match.numbers[0] !== match.numbers[1] && findProvenOrder(match) === undefined;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function toDay(match: DateMatch, order: DateOrder | undefined): { readonly day?: number; readonly month?: number } {
  if (match.numbers === undefined) {
    return { ...(match.day !== undefined && { day: match.day }), ...(match.month !== undefined && { month: match.month }) };
  }
  if (isAmbiguous(match) && order === undefined) return {};
  const [first, second] = match.numbers;
  return (findProvenOrder(match) ?? order) === 'month-first' ? { month: first, day: second } : { day: first, month: second };
}

/**
 * A match as "2022-02-03", to the minute "2022-02-03T11:05", or with less precision: "2022-02", "2022", "XXXX-02-26" (EDTF, no year).
 * Undefined when the numbers are no date.
 */
export function toDate(match: DateMatch, order?: DateOrder): string | undefined {
  const { day, month } = toDay(match, order);
  if (month === undefined) return match.year === undefined ? undefined : pad(match.year, 4);
  if (month > 12 || month < 1) return undefined;
  if (day === undefined) return match.year === undefined ? undefined : `${pad(match.year, 4)}-${pad(month, 2)}`;
  if (!isDay(day, month, match.year)) return undefined;
  const date = `${match.year === undefined ? 'XXXX' : pad(match.year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (match.time === undefined || match.year === undefined) return date;
  return `${date}T${pad(match.time.hour, 2)}:${pad(match.time.minute, 2)}`;
}
