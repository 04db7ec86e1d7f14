/** A word of a text: where it stands, in UTF-16 units, and as it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  readonly kind: 'word' | 'sign' | 'symbols';
}

// A sign of a script that puts no space between words; a word of any other; or signs that are no letters, such as "☠☠".
const TOKEN =
  /(?<sign>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])|(?<word>(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}])+)|[^\s\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, one after the other; of scripts that put no space between words, their signs. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index, groups } of text.matchAll(TOKEN)) {
    const kind = groups?.['word'] !== undefined ? 'word' : groups?.['sign'] !== undefined ? 'sign' : 'symbols';
    tokens.push({ start: index, end: index + found.length, text: found, key: found.toLowerCase(), kind });
  }
  return tokens;
}
