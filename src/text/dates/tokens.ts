import { findMonth } from './months.ts';

/** A number, a word or one sign of a line. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** Digits are Western ones whatever the script; words are in lower case. */
  readonly text: string;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
}

// 14·März·2013 · 20192:42am · ٧ مايو · 12日下午
const TOKEN = /\p{Nd}+|(?<=\p{Nd}\s?)[年月日号號時时点點分년월일시분]|\p{L}[\p{L}\p{M}]*|[^\s\p{Cf}]/gu;
const NUMBER = /^\p{Nd}/u;
const WORD = /^\p{L}/u;
// MaraOctober · Mara NOctober: a month behind another letter
const GLUED = /(?<=\p{L})\p{Lu}\p{Ll}+$/u;
// 20192:42 am: a year and the hour glued to it
const GLUED_YEAR = /^(?<year>(?:19|20)\d\d)(?<hour>\d\d?)$/;
// 12日下午3:15: half of the day glued to what stands before it
const HALF_OF_DAY = /[上下]午$|午[前後]$/u;
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/g;

function toWesternDigits(digits: string): string {
  return digits.replace(OTHER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function cutWord(whole: Token, word: string, length: number): Token[] {
  const middle = whole.start + length;
  const rest = word.slice(length);
  return [
    { ...whole, text: word.slice(0, length).toLowerCase(), end: middle },
    { ...whole, text: rest.toLowerCase(), capital: isCapital(rest), start: middle },
  ];
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** A name and the month that a flattener glued to it are two tokens. */
function splitWord(word: string, start: number): Token[] {
  const text = word.toLowerCase();
  const whole: Token = { kind: 'word', text, capital: isCapital(word), start, end: start + word.length };
  // Nothing is glued to a word that has no capital inside
  if (word.slice(1) === text.slice(1) && !word.includes('午')) return [whole];
  const half = word.length > 2 && word.includes('午') ? HALF_OF_DAY.exec(word) : null;
  if (half !== null) return cutWord(whole, word, half.index);
  const glued = GLUED.exec(word);
  return glued === null || findMonth(glued[0]) === undefined || findMonth(word) !== undefined ? [whole] : cutWord(whole, word, glued.index);
}

/** A year is split from the hour glued to it. */
function splitNumber(digits: string, start: number, next: string): Token[] {
  const whole: Token = { kind: 'number', text: toWesternDigits(digits), capital: false, start, end: start + digits.length };
  const glued = next === ':' ? GLUED_YEAR.exec(whole.text) : null;
  const year = glued?.groups?.['year'];
  const hour = glued?.groups?.['hour'];
  if (year === undefined || hour === undefined) return [whole];
  const middle = start + year.length;
  return [
    { ...whole, text: year, end: middle },
    { ...whole, text: hour, start: middle },
  ];
}

/** Cuts a line into tokens; a number that is glued to a word is a token of its own. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  // Only white space and invisible marks stand between tokens, so that each is found again at once
  for (const token of text.match(TOKEN) ?? []) {
    const start = text.indexOf(token, end);
    end = start + token.length;
    if (NUMBER.test(token)) tokens.push(...splitNumber(token, start, text.charAt(end)));
    else if (WORD.test(token)) tokens.push(...splitWord(token, start));
    else tokens.push({ kind: 'sign', text: token, capital: false, start, end });
  }
  return tokens;
}
