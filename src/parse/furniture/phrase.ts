import type { FurnitureReason } from '../../catalogue.ts';
import { PHRASE_REASONS } from './phrasebook.ts';
import type { PhraseReason } from './phrasebook.ts';
import { FURTHER_BOOKS, PHRASEBOOKS } from './phrases/index.ts';

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
/** Accents of Latin, Greek and Cyrillic, Arabic points and hamza, the stretching stroke, what cannot be seen. */
const MARKS = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e]+|[\u0300-\u036f\u064b-\u065f\u0670]+/gu;
const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
/** 318 · 1 204 · 1.2k */
const NUMBER = / ?\p{Nd}+(?: \p{Nd}+)*(?: ?[km](?!\p{L}))? ?/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/u;
/** The same where it is of English letters, as most are */
const PLAIN_WORD = /^[A-Za-z]+(?![\dA-Za-z]|[^\0-\u007f])/;
const HAS_DIGIT = /\p{Nd}/u;
const DIGIT = /^\p{Nd}/u;
/** Scripts without spaces between words, where a line's first word can be the whole of it. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BETWEEN_PHRASES = /[|\n]/u;
/** "Read also: …" · "相关阅读：…" · "Leggi anche » …" · "Related - …" */
const LABEL_END = /\s?[:：|>»→]+\s*|\s[-–—]+\s/u;

const LONGEST = 200;
const LONGEST_LABEL = 60;
/** Of one phrase among several on a line. */
const MOST_WORDS = 6;
/** Signs and long numbers of a line that its phrase does not have. */
const SLACK = 24;

/** What is known of the phrases that begin with one word. */
interface Opening {
  /** Lengths of the longest line that is one of them, and of the beginning of a line that tells whether it begins with one. */
  longest: number;
  longestBeginning: number;
  /** Phrases after which anything may follow. */
  readonly beginnings: (readonly [start: string, reason: FurnitureReason])[];
}

const WHOLE = new Map<string, FurnitureReason>();
const COUNTED = new Map<string, FurnitureReason>();
const LABELS = new Set<string>();
/** The last words of set phrases. */
const ENDINGS = new Set<string>();
const OPENINGS = new Map<string, Opening>();
const LABEL_OPENINGS = new Set<string>();

/** What spellings of one phrase have in common: no case, accents or signs, one space between words. */
export function toPhraseKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // "YAZDIR" and "Yazdır" are one word to a machine that does not speak Turkish
  return lower.normalize('NFKD').replace(MARKS, '').replaceAll('ı', 'i').normalize('NFC').replace(SIGNS, ' ').trim();
}

/** A key with every number the same, and glued to the words beside it. */
function toNumberKey(key: string): string {
  return key.replace(NUMBER, '0');
}

function findWhole(key: string): FurnitureReason | undefined {
  return WHOLE.get(key) ?? (HAS_DIGIT.test(key) ? COUNTED.get(toNumberKey(key)) : undefined);
}

/** The first word of a text, as keys have it: few lines of an article begin as a phrase does. */
export function toFirstWord(text: string): string {
  const plain = PLAIN_WORD.exec(text)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  const word = WORD.exec(text)?.[0] ?? '';
  if (DIGIT.test(word)) return '0';
  const key = toPhraseKey(word);
  return UNSPACED.test(key) ? key.charAt(0) : key;
}

/** Whether a set phrase ends with such a word, or with a number. */
export function endsPhrase(word: string): boolean {
  return ENDINGS.has(word) || DIGIT.test(word);
}

/** Whether a set phrase begins with such a word. */
export function opensPhrase(word: string): boolean {
  return OPENINGS.has(word);
}

function addPhrase(phrase: string, reason: PhraseReason): void {
  const key = toPhraseKey(phrase.replaceAll('#', '0'));
  const word = toFirstWord(phrase.replaceAll('#', '0'));
  if (reason === 'related') {
    LABELS.add(key);
    LABEL_OPENINGS.add(word);
    return;
  }
  const opening = OPENINGS.get(word) ?? { longest: 0, longestBeginning: 0, beginnings: [] };
  OPENINGS.set(word, opening);
  if (phrase.endsWith('…')) {
    opening.longestBeginning = Math.max(opening.longestBeginning, phrase.length + SLACK);
    opening.beginnings.push([key, reason]);
    return;
  }
  opening.longest = Math.max(opening.longest, phrase.length + SLACK);
  ENDINGS.add(key.slice(key.lastIndexOf(' ') + 1));
  if (!phrase.includes('#')) WHOLE.set(key, WHOLE.get(key) ?? reason);
  else COUNTED.set(toNumberKey(key), COUNTED.get(toNumberKey(key)) ?? reason);
}

for (const book of [...Object.values(PHRASEBOOKS), ...Object.values(FURTHER_BOOKS)])
  for (const reason of PHRASE_REASONS)
    for (const phrase of book[reason]?.trim().split(BETWEEN_PHRASES) ?? []) addPhrase(phrase.trim(), reason);

function beginsWith(key: string, start: string): boolean {
  if (!key.startsWith(start)) return false;
  return key.length === start.length || key.charAt(start.length) === ' ' || UNSPACED.test(start);
}

/** The reason of a line that is a set phrase, whole or with a number in it, or that begins with one after which anything may follow. */
export function findPhrase(text: string, word = toFirstWord(text)): FurnitureReason | undefined {
  const opening = OPENINGS.get(word);
  if (opening === undefined || text.length > LONGEST) return undefined;
  const { longest, longestBeginning, beginnings } = opening;
  if (text.length > longest && beginnings.length === 0) return undefined;
  const key = toPhraseKey(text.length > longest ? text.slice(0, longestBeginning) : text);
  const whole = text.length > longest ? undefined : findWhole(key);
  return whole ?? beginnings.find(([start]) => beginsWith(key, start))?.[1];
}

/** The reasons of the set phrases that a line is made of, in order, where it is of nothing else; `isOther` knows further words of such a line. */
export function findPhrases(text: string, isOther: (words: string) => boolean): readonly (FurnitureReason | undefined)[] {
  const words = toPhraseKey(text).split(' ');
  const reasons: (FurnitureReason | undefined)[] = [];
  for (let at = 0, length = 0; at < words.length; at += length) {
    let reason: FurnitureReason | undefined;
    for (length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const part = words.slice(at, at + length).join(' ');
      reason = findWhole(part);
      if (reason !== undefined || isOther(part)) break;
    }
    if (length === 0) return [];
    reasons.push(reason);
  }
  return reasons;
}

/** Whether a line is a label and the headline of another article behind it: "Read also: The year of the left boot". */
export function isLabelled(text: string, word = toFirstWord(text)): boolean {
  if (!LABEL_OPENINGS.has(word)) return false;
  const end = LABEL_END.exec(text.slice(0, LONGEST_LABEL));
  if (end === null || end.index + end[0].length >= text.length) return false;
  return LABELS.has(toPhraseKey(text.slice(0, end.index)));
}
