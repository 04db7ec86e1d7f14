import { findMonth } from './months.ts';
import { readNumber } from './parts.ts';
import type { Found } from './parts.ts';
import type { Token } from './tokens.ts';

/** Months of the Iranian calendar, the first of which begins with spring; those of Afghanistan are the signs of the zodiac. */
const IRANIAN = new Map(
  ['فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند', 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'].flatMap(
    (names) => names.split(' ').map((name, at): [string, number] => [name, at + 1]),
  ),
);
const IRANIAN_YEAR = /^1[34]\d\d$/;
const PERSIAN_DIGIT = /^[۰-۹]/;
const SEPARATORS = new Set(['/', '-', '.']);
/** 2564, of the Thai calendar: 543 years ahead in the same months */
const THAI_YEAR = /^2[45]\d\d$/;
const THAI_AHEAD = 543;
const THAI = /^\p{Script=Thai}/u;
const DAY = 86_400_000;
/** The first day of the Iranian year 1300. */
const SPRING_1300 = Date.UTC(1921, 2, 21);

/** Days of the Iranian years from 0 on that come before one: in 33 of them eight have a day more. */
function countDaysBefore(year: number): number {
  return 365 * year + Math.floor((8 * year + 21) / 33);
}

/** The day of our calendar that a day of the Iranian one is; undefined where the month has no such day. */
function toOurs(year: number, month: number, day: number): Required<Pick<Found['fields'], 'year' | 'month' | 'day'>> | undefined {
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const length = month <= 6 ? 31 : month < 12 ? 30 : countDaysBefore(year + 1) - countDaysBefore(year) - 336;
  if (day > length) return undefined;
  const date = new Date(SPRING_1300 + DAY * (countDaysBefore(year) - countDaysBefore(1300) + before + day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function toFound(year: Token | undefined, month: number | undefined, day: number | undefined, next: number): Found | undefined {
  if (year?.kind !== 'number' || !IRANIAN_YEAR.test(year.text) || month === undefined || day === undefined) return undefined;
  const fields = toOurs(Number(year.text), month, day);
  return fields && { fields, next };
}

/** `۲۲ اسفند ۱۳۹۹`, `۱۳۹۹/۱۲/۲۲`, `12 มีนาคม 2564`: a day that another calendar names, as the day that it is in ours. */
export function readOtherCalendar(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || second === undefined || third === undefined) return undefined;
  if (SEPARATORS.has(second.text) && tokens[at + 3]?.text === second.text && PERSIAN_DIGIT.test(text.charAt(first.start)))
    return toFound(first, readNumber(third, 12), readNumber(tokens[at + 4], 31), at + 5);
  if (second.kind !== 'word') return undefined;
  const day = readNumber(first, 31);
  const month = THAI.test(second.text) && THAI_YEAR.test(third.text) ? findMonth(second.text) : undefined;
  if (day !== undefined && month !== undefined) return { fields: { year: Number(third.text) - THAI_AHEAD, month, day }, next: at + 3 };
  return toFound(third, IRANIAN.get(second.text), day, at + 3);
}
