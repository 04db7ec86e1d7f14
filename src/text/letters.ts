const BEYOND_ASCII = /[^\0-\u007f]/;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
/** The same where all is ASCII, many times faster. */
const NO_ASCII_LETTERS = /[^A-Za-z\d]+/g;

/**
 * What two writings of the same words have in common: letters and digits alone, in lower case and the one form that Unicode's NFKC gives them.
 * The vowel signs of Indic scripts are letters to their readers and stay.
 */
export function toLetters(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.replace(NO_ASCII_LETTERS, '').toLowerCase();
  return text.normalize('NFKC').replace(NO_LETTERS, '').toLowerCase();
}
