import { remember } from '../../text/remember.ts';
import type { Words } from '../words.ts';

/** The name of a month, "January", from its number "01". */
export function toMonthName(month: string, words: Words): string {
  return toMonthNames(words.locale)[Number(month) - 1] ?? month;
}

/** A day of the week, in full and as it stands over a column. */
interface Weekday {
  readonly long: string;
  readonly short: string;
}

/** The days of the week from Monday on. */
export function toWeekdayNames({ locale }: Words): readonly Weekday[] {
  return findWeekdayNames(locale);
}

const findWeekdayNames = remember((locale: string): readonly Weekday[] => {
  const toNames = (weekday: 'long' | 'narrow'): readonly string[] => {
    const format = new Intl.DateTimeFormat(locale, { weekday, calendar: 'gregory', timeZone: 'UTC' });
    // 3 January 2000 was a Monday.
    return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2000, 0, 3 + index)));
  };
  const short = toNames('narrow');
  return toNames('long').map((long, index) => ({ long, short: short[index] ?? long }));
});

const toMonthNames = remember((locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index, 1)));
});
