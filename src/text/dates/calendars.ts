import { findMonth } from './months.ts';
import { readNumber, readYear, skip } from './parts.ts';
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
const THAI = /^[\p{Script=Thai}\p{Script=Lao}]/u;
/** "พ.ศ." stands before a year of the Thai calendar and "ค.ศ." before one of ours. */
const THAI_SIGNS = new Set(['.', 'พ', 'ค', 'ศ', 'ปี']);
const MOST_THAI_SIGNS = 5;
const MOST_THAI_MONTH = 4;
/** The years before the first one of a Japanese era. */
const ERAS = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);
const ERA = /(?<era>明治|大正|昭和|平成|令和)(?<first>元年)?$/u;
const MOST_ERA_YEARS = 64;
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

/** `มีนาคม 2564`, `มิ.ย. 2561`, `สิงหาคม พ.ศ. 2565` behind a day; Lao writes its months with as many points. */
function readThai(tokens: readonly Token[], at: number, day: number): Found | undefined {
  for (let next = at + 1, name = ''; next <= at + MOST_THAI_MONTH; next++) {
    name += tokens[next - 1]?.kind === 'word' ? tokens[next - 1]?.text : '';
    const month = findMonth(name);
    const behind = skip(tokens, next, THAI_SIGNS, MOST_THAI_SIGNS);
    const { text = '' } = tokens[behind] ?? {};
    const year = THAI_YEAR.test(text) ? Number(text) - THAI_AHEAD : readYear(tokens[behind]);
    if (month !== undefined && year !== undefined) return { fields: { year, month, day }, next: behind + 1 };
  }
  return undefined;
}

/** `令和4年6月1日`, `平成元年1月8日`: a day whose year is counted from the first one of an emperor. */
export function readEra(tokens: readonly Token[], at: number): Found | undefined {
  const { era = '', first } = ERA.exec(tokens[at]?.text ?? '')?.groups ?? {};
  const before = ERAS.get(era);
  if (before === undefined) return undefined;
  // 元年 is one token, 4年 are two
  const isFirst = first !== undefined;
  if (!isFirst && tokens[at + 2]?.text !== '年') return undefined;
  const year = isFirst ? 1 : readNumber(tokens[at + 1], MOST_ERA_YEARS);
  const from = isFirst ? at + 1 : at + 3;
  const month = readNumber(tokens[from], 12);
  const day = readNumber(tokens[from + 2], 31);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (tokens[from + 1]?.text !== '月' || tokens[from + 3]?.text !== '日') return undefined;
  return { fields: { year: before + year, month, day }, next: from + 4 };
}

/** `۲۲ اسفند ۱۳۹۹`, `۱۳۹۹/۱۲/۲۲`, `12 มีนาคม 2564`: a day that another calendar names, as the day that it is in ours. */
export function readOtherCalendar(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || second === undefined || third === undefined) return undefined;
  if (SEPARATORS.has(second.text) && tokens[at + 3]?.text === second.text && PERSIAN_DIGIT.test(text.charAt(first.start)))
    return toFound(first, readNumber(third, 12), readNumber(tokens[at + 4], 31), at + 5);
  if (second.kind !== 'word') return undefined;
  const day = readNumber(first, 31);
  if (day !== undefined && THAI.test(second.text)) return readThai(tokens, at + 1, day);
  return toFound(third, IRANIAN.get(second.text), day, at + 3);
}
