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
// The same for Latin letters alone, which is many times faster.
const LATIN_TOKEN = /\d+|[a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|[^\s\u00ad]/gi;
const BEYOND_LATIN = /[^\0-\u024f\u2010-\u2027]/;
const NUMBER = /^\p{Nd}/u;
const WORD = /^\p{L}/u;
// MaraOctober · Mara NOctober: a month behind another letter
const GLUED = /(?<=\p{L})\p{Lu}\p{Ll}+$/u;
// 20192:42 am: a year and the hour glued to it
const GLUED_YEAR = /^(?<year>(?:19|20)\d\d)(?<hour>\d\d?)$/;
// 12日下午3:15: half of the day glued to what stands before it
const HALF_OF_DAY = /[上下]午$|午[前後]$/u;
const LAST_DAY = 31;
/** Shorter numbers are days. */
const FEWEST_GLUED = 3;
const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
/** The zeros of these scripts: ٠ ۰ ० ০ ๐ ０ */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function toWesternDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}

function toWesternDigits(digits: string): string {
  return digits.charCodeAt(0) < 0x80 ? digits : digits.replace(OTHER_DIGIT, toWesternDigit);
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function toWord(word: string, start: number): Token {
  return { kind: 'word', text: word.toLowerCase(), capital: isCapital(word), start, end: start + word.length };
}

/** Where a word that a flattener glued to another begins. */
function findGlued(word: string): number | undefined {
  const half = word.length > 2 && word.includes('午') ? HALF_OF_DAY.exec(word) : null;
  if (half !== null) return half.index;
  const glued = GLUED.exec(word);
  return glued === null || findMonth(glued[0]) === undefined || findMonth(word) !== undefined ? undefined : glued.index;
}

/** A name and the month that a flattener glued to it are two tokens. */
function addWord(tokens: Token[], word: string, start: number): void {
  const whole = toWord(word, start);
  // Nothing is glued to a word that has no capital inside
  const plain = !word.includes('午') && (word === whole.text || word.slice(1) === whole.text.slice(1));
  const glued = plain ? undefined : findGlued(word);
  if (glued === undefined) tokens.push(whole);
  else tokens.push(toWord(word.slice(0, glued), start), toWord(word.slice(glued), start + glued));
}

function toNumber(text: string, start: number): Token {
  return { kind: 'number', text, capital: false, start, end: start + text.length };
}

/** A year is split from the hour glued to it. */
function addNumber(tokens: Token[], digits: string, start: number, next: string): void {
  const text = toWesternDigits(digits);
  const glued = next === ':' ? GLUED_YEAR.exec(text)?.groups : undefined;
  const { year, hour } = glued ?? {};
  if (year === undefined || hour === undefined) tokens.push(toNumber(text, start));
  else tokens.push(toNumber(year, start), toNumber(hour, start + year.length));
}

function toKind(token: string): Token['kind'] {
  const code = token.charCodeAt(0);
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return 'word';
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 'number' : 'sign';
  if (NUMBER.test(token)) return 'number';
  return WORD.test(token) ? 'word' : 'sign';
}

/** The number of a login's end and the day that a flattener glued to it, as two tokens: "mara6022 de fevereiro" */
function splitDay(number: Token): Token[] {
  const { text, start } = number;
  const two = Number(text.slice(-2));
  const length = two >= 10 && two <= LAST_DAY ? 2 : 1;
  const cut = text.length - length;
  return text.endsWith('0') && length === 1 ? [number] : [toNumber(text.slice(0, cut), start), toNumber(text.slice(cut), start + cut)];
}

/** Whether a number that is no day and no year ends a word, and a month follows. */
function isGluedDay(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length < FEWEST_GLUED) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.end !== number.start) return false;
  const next = tokens[at + 1];
  const month = next?.text === '.' || next?.text === 'de' ? tokens[at + 2] : next;
  return month?.kind === 'word' && findMonth(month.text) !== undefined;
}

/** Cuts a line into tokens; a number that is glued to a word is a token of its own. */
export function toDateTokens(text: string): readonly Token[] {
  const tokens = cut(text);
  return tokens.some((_, at) => isGluedDay(tokens, at))
    ? tokens.flatMap((token, at) => (isGluedDay(tokens, at) ? splitDay(token) : [token]))
    : tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  // Only white space and invisible marks stand between tokens, so that each is found again at once
  for (const token of text.match(BEYOND_LATIN.test(text) ? TOKEN : LATIN_TOKEN) ?? []) {
    const start = text.indexOf(token, end);
    end = start + token.length;
    const kind = toKind(token);
    if (kind === 'number') addNumber(tokens, token, start, text.charAt(end));
    else if (kind === 'word') addWord(tokens, token, start);
    else tokens.push({ kind, text: token, capital: false, start, end });
  }
  return tokens;
}
