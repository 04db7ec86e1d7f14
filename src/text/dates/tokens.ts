import { findMonth } from './months.ts';

/** A number, a word or one sign of a line. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** Digits are Western ones whatever the script; words are in lower case. */
  readonly text: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
}

// 14·März·2013 · 20192:42am · ٧ مايو
const TOKEN = /(?<number>\p{Nd}+)|(?<word>\p{L}[\p{L}\p{M}]*)|[^\s\p{Cf}]/gu;
// MaraOctober: a capital behind a small letter
const GLUED = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u;
const EASTERN_DIGIT = /[٠-٩۰-۹]/g;

function toWesternDigits(digits: string): string {
  return digits.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A name and the month that a flattener glued to it are two tokens. */
function splitGluedMonth(word: string, start: number): Token[] {
  const whole: Token = { kind: 'word', text: word.toLowerCase(), start, end: start + word.length };
  const glued = GLUED.exec(word);
  if (glued === null || findMonth(glued[0]) === undefined || findMonth(word) !== undefined) return [whole];
  const middle = start + glued.index;
  return [
    { ...whole, text: word.slice(0, glued.index).toLowerCase(), end: middle },
    { ...whole, text: glued[0].toLowerCase(), start: middle },
  ];
}

/** Cuts a line into tokens; a number that is glued to a word is a token of its own. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.['number'] !== undefined) tokens.push({ kind: 'number', text: toWesternDigits(match[0]), start, end });
    else if (match.groups?.['word'] !== undefined) tokens.push(...splitGluedMonth(match[0], start));
    else tokens.push({ kind: 'sign', text: match[0], start, end });
  }
  return tokens;
}
