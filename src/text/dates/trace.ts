import { MONTH_NAMES } from './months.ts';

const DIGIT = /\p{Nd}/u;
/** 14 марта · ٧ مايو · 3月12日 · 5. März: letters beyond those of English, and invisible signs */
const BEYOND_ASCII = /[^\0-\u007f\u00a0-\u00ac\u00ae-\u00bf\u2000-\u200a\u2010-\u2027\u202f-\u205f]/;
/** What stands in every text that holds a date: digits of other scripts come with their letters. */
const LEAST = /[\d\u0250-\u1fff\u2c00-\uffff]/;

/** So many letters tell a month's name from nearly every other word. */
const BEGINNING = 3;
const BEGINNINGS = [...new Set(['thg', ...MONTH_NAMES].flatMap((name) => name.split(' ')).map((word) => word.slice(0, BEGINNING)))].filter(
  (word) => /^[a-z]{3}$/.test(word),
);
/** March 5 · mars de 2013 · mars de2013 */
const MONTH_FIRST = new RegExp(`(?:\\b|_)(?:${BEGINNINGS.join('|')})[a-z]*[^a-z\\d]*(?:[a-z]{1,3}[^a-z\\d]*)?\\d`, 'i');
/** 5 March · 5th of March */
const NUMBER_FIRST = new RegExp(`\\d[^a-z\\d]*(?:[a-z]{1,3}[^a-z\\d]+){0,3}(?:${BEGINNINGS.join('|')})`, 'i');
/** MaraOctober 5 · 5thMarch */
const GLUED = new RegExp(`[A-Za-z](?:${BEGINNINGS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})`);
/** 03.02.2022 · 13. 01. 2020 · 2022-02-03 · 03-02-’22 */
const FIGURES = /\d\s*(?<sign>[./·–-])\s*\d{1,2}\s*\k<sign>\s*['’‘]?\d/;
/** 2005 04 08 */
const SPACED = /^\s*\d{4} \d\d \d\d\s*$/;

/** Whether a text may hold a date: a number beside what begins like a month, or three numbers between two signs. No other text holds one, and most are told by this at little cost. */
export function mayHoldDate(text: string): boolean {
  if (!LEAST.test(text)) return false;
  if (BEYOND_ASCII.test(text)) return DIGIT.test(text);
  return [MONTH_FIRST, NUMBER_FIRST, GLUED, FIGURES, SPACED].some((trace) => trace.test(text));
}
