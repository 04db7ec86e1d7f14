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
const EASTERN_DIGIT = /[٠-٩۰-۹]/g;

function toWesternDigits(digits: string): string {
  return digits.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Cuts a line into tokens; a number that is glued to a word is a token of its own. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.['number'] !== undefined) tokens.push({ kind: 'number', text: toWesternDigits(match[0]), start, end });
    else if (match.groups?.['word'] !== undefined) tokens.push({ kind: 'word', text: match[0].toLowerCase(), start, end });
    else tokens.push({ kind: 'sign', text: match[0], start, end });
  }
  return tokens;
}
