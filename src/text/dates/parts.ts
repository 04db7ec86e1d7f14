import type { DateMatch } from './date.ts';
import { findMonth, isFirstOfTwo } from './months.ts';
import type { Token } from './tokens.ts';

/** The fields of a date that begins at a token. */
export interface Found {
  readonly fields: Pick<DateMatch, 'year' | 'month' | 'day' | 'numbers' | 'separator' | 'order'>;
  /** Index of the token after the date. */
  readonly next: number;
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;
/** "12 tháng 3 năm 2021", "12 thg 3, 2021": a language that numbers its months */
const MONTH_WORDS = new Set(['tháng', 'thg']);
/** "22 Tháng Mười, 2014" · "22 Tháng Mười Hai": the same, the number spelled out */
const SPELLED_MONTHS = new Map(
  [
    ['một', 'giêng'],
    ['hai'],
    ['ba'],
    ['tư'],
    ['năm'],
    ['sáu'],
    ['bảy'],
    ['tám'],
    ['chín'],
    ['mười'],
    ['mười một'],
    ['mười hai', 'chạp'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

/** A number of one or two digits from 1 to `most`. */
export function readNumber(token: Token | undefined, most: number): number | undefined {
  if (token === undefined || token.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

/** A year of four digits, 1600 to 2099. */
export function readYear(token: Token | undefined): number | undefined {
  return token !== undefined && token.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : undefined;
}

/** A year of two digits: of this century up to 49. */
export function readShortYear(token: Token | undefined): number | undefined {
  if (token === undefined || token.kind !== 'number' || token.text.length !== 2) return undefined;
  const value = Number(token.text);
  return value < 50 ? 2000 + value : 1900 + value;
}

/** The number of a month, in digits or spelled out in one word or two. */
function readNumberedMonth(tokens: readonly Token[], at: number): { readonly month: number; readonly next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const numbered = readNumber(first, 12);
  if (numbered !== undefined) return { month: numbered, next: at + 1 };
  const pair = SPELLED_MONTHS.get(`${first?.text} ${second?.text}`);
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = SPELLED_MONTHS.get(first?.text ?? '');
  return month === undefined ? undefined : { month, next: at + 1 };
}

/** A month's name of one word or two, and the index of the token after it. */
export function readMonth(tokens: readonly Token[], at: number): { readonly month: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const second = tokens[at + 1];
  if (MONTH_WORDS.has(token.text)) return readNumberedMonth(tokens, at + 1);
  const pair = second?.kind === 'word' && isFirstOfTwo(token.text) ? findMonth(`${token.text} ${second.text}`) : undefined;
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = findMonth(token.text);
  return month === undefined ? undefined : { month, next: at + 1 };
}

/** The index after at most `most` tokens that are among some words or signs. */
export function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>, most: number): number {
  let next = at;
  while (next < at + most && words.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** Whether a sign joins two numbers without a space: "12-14", "3.11.2". */
export function isJoined(tokens: readonly Token[], at: number, signs: ReadonlySet<string>): boolean {
  const left = tokens[at - 1];
  const sign = tokens[at];
  const right = tokens[at + 1];
  if (left?.kind !== 'number' || right?.kind !== 'number' || sign === undefined) return false;
  return signs.has(sign.text) && left.end === sign.start && sign.end === right.start;
}
