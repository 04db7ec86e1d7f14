const PLAIN = /^[a-z ]*$/;
// Accents, Hebrew and Arabic points; the vowel signs of Indic scripts and Thai are letters to their readers and stay.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
// St. John’s, N’Djamena, Ta‘izz
const APOSTROPHES = /['’‘ʻʼ`´ʹ]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const LETTERS = /[ßæœøłđðþı]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
// Saint Petersburg, Sankt Gallen, Fort Worth, Mount Vernon
const LONG_WORDS = /\b(?:saint|sankt|fort|mount)\b/g;
const SHORT_WORDS: Readonly<Record<string, string>> = { saint: 'st', sankt: 'st', fort: 'ft', mount: 'mt' };

/** What spellings of one place name have in common: lower case, no accents, no punctuation, words apart by one space; `''` when no letter is left. */
export function toPlaceKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(MARKS, '')
        .normalize('NFC')
        .replace(APOSTROPHES, '')
        .replace(LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .replace(NOT_WORD, ' ')
        .trim();
  return plain.replace(LONG_WORDS, (word) => SHORT_WORDS[word] ?? word);
}
