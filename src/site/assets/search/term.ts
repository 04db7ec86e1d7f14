// The signs in "alert(1)", "wind/waves"
const SIGNS = /[^\p{L}\p{M}\p{N}]+/u;
const SINGLE = /^.$/u;
// Everything but letters and digits: accents, hyphens, full stops
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** The plain words in a word with signs, as Pagefind indexes them beside the whole: alert for `alert(1)`; single letters only when it has no others. */
export function toParts(word: string): readonly string[] {
  const parts = word.split(SIGNS).filter((part) => part !== '');
  // Pagefind indexes no part of one letter.
  const longer = parts.filter((part) => !SINGLE.test(part));
  return longer.length > 0 ? longer : parts;
}

/** The letters of a word as Pagefind compares them: case, accents and punctuation aside. */
export function toLetters(text: string): string {
  return text.normalize('NFD').replace(NOT_LETTERS, '').toLowerCase();
}
