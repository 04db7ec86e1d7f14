import { createRequire } from 'node:module';
import type { eld } from 'eld/small';
import { toLanguage } from './language.ts';
import { toSibling } from './siblings.ts';

// Enough to be sure of a language; more would only cost time.
const LONGEST = 2_000;
const FEWEST_LETTERS = 20;
// Characters of these scripts say as much as several letters.
const FEWEST_SYLLABLES = 4;
// Below this share of letters of one alphabet a text is a mixture.
const MAJORITY = 0.7;

// https://example.org/path, (www.example.org), name@example.org, @login, #topic: words of no language
const NOT_PROSE = /https?:\/\/.|www\..|[@#]./;

// Much of what is scraped is English, and no other language shares more than one or two of these words: one in ten tells it faster than a detector,
// and surer where a text is a table of figures.
const ENGLISH = new Set(
  [
    'the of and to that with from which has have they are been were will would their this said its about after than when who there into because could',
    'other people company two three four five seven eight nine year years shares share loss profit quarter sales cents billion prior ended dividend',
    'vs cts qtr dlrs',
  ]
    .join(' ')
    .split(' '),
);
const FEWEST_ENGLISH = 5;
const FEWEST_DIFFERENT = 3;
const SHARE_OF_ENGLISH = 0.1;
const WORD = /[a-z]+/g;

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;
const LETTER = /\p{L}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;

// Scripts in which one language of the news is written, so that the script decides.
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
];

// Scripts that many languages share.
const SHARED_SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Bengali}/gu,
  /\p{Script=Ethiopic}/gu,
];

let detector: typeof eld | undefined;

// Its tables take most of a second to load, and what is read may be English to the last line: they wait for the first text that needs them.
function load(): typeof eld {
  const file = import.meta.resolve('eld/small');
  return (createRequire(file)(`.${file.slice(file.lastIndexOf('/'))}`) as { readonly eld: typeof eld }).eld;
}

/** The language that a text is written in, as a BCP 47 code; `und` when there is too little text or it is a mixture. Only the first 2,000 characters count. */
export function detectLanguage(text: string): string {
  const prose = toProse(text.slice(0, LONGEST));
  const latin = !NOT_LATIN.test(prose);
  if (latin && isEnglish(prose)) return 'en';
  const letters = countMatches(prose, LETTER);
  if (letters === 0) return 'und';
  if (!latin) {
    const byScript = findLanguageByScript(prose, letters);
    if (byScript !== undefined) return byScript;
    if (!SHARED_SCRIPTS.some((script) => countMatches(prose, script) >= MAJORITY * letters)) return 'und';
  }
  if (letters < FEWEST_LETTERS) return 'und';
  detector ??= load();
  const result = detector.detect(prose);
  return result.isReliable() ? toSibling(toLanguage(result.language) ?? 'und', prose) : 'und';
}

function toProse(text: string): string {
  if (!NOT_PROSE.test(text)) return text;
  return text
    .split(/\s+/)
    .filter((word) => !NOT_PROSE.test(word))
    .join(' ');
}

function isEnglish(prose: string): boolean {
  const words = prose.toLowerCase().match(WORD) ?? [];
  const found = words.filter((word) => ENGLISH.has(word));
  const enough = found.length >= FEWEST_ENGLISH && found.length >= SHARE_OF_ENGLISH * words.length;
  return enough && new Set(found).size >= FEWEST_DIFFERENT;
}

function findLanguageByScript(prose: string, letters: number): string | undefined {
  const decides = (count: number): boolean => count >= FEWEST_SYLLABLES && count >= MAJORITY * letters;
  const kana = countMatches(prose, KANA);
  const han = countMatches(prose, HAN);
  if (decides(kana + han)) return kana * 20 > han ? 'ja' : 'zh';
  return SCRIPTS.find(([script]) => decides(countMatches(prose, script)))?.[1];
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
