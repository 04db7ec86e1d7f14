import type { Phrasebook } from '../phrasebook.ts';
import { ALBANIAN } from './albanian.ts';
import { ARABIC } from './arabic.ts';
import { ARMENIAN } from './armenian.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { BENGALI } from './bengali.ts';
import { BULGARIAN } from './bulgarian.ts';
import { CATALAN } from './catalan.ts';
import { CHINESE } from './chinese.ts';
import { CROATIAN } from './croatian.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { ESTONIAN } from './estonian.ts';
import { EVERYWHERE } from './everywhere.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HINDI } from './hindi.ts';
import { HUNGARIAN } from './hungarian.ts';
import { INDONESIAN } from './indonesian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { LATVIAN } from './latvian.ts';
import { LITHUANIAN } from './lithuanian.ts';
import { MACEDONIAN } from './macedonian.ts';
import { MALAY } from './malay.ts';
import { PERSIAN } from './persian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SERBIAN } from './serbian.ts';
import { SLOVAK } from './slovak.ts';
import { SLOVENE } from './slovene.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { THAI } from './thai.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** The phrasebooks by language; a phrase of two languages counts for the first. */
export const PHRASEBOOKS: Readonly<Record<string, Partial<Phrasebook>>> = {
  everywhere: EVERYWHERE,
  english: ENGLISH,
  german: GERMAN,
  french: FRENCH,
  spanish: SPANISH,
  italian: ITALIAN,
  portuguese: PORTUGUESE,
  dutch: DUTCH,
  polish: POLISH,
  russian: RUSSIAN,
  ukrainian: UKRAINIAN,
  chinese: CHINESE,
  japanese: JAPANESE,
  arabic: ARABIC,
  turkish: TURKISH,
  czech: CZECH,
  hungarian: HUNGARIAN,
  romanian: ROMANIAN,
  serbian: SERBIAN,
  greek: GREEK,
  swedish: SWEDISH,
  korean: KOREAN,
  vietnamese: VIETNAMESE,
  indonesian: INDONESIAN,
  finnish: FINNISH,
  bulgarian: BULGARIAN,
  persian: PERSIAN,
  hindi: HINDI,
  hebrew: HEBREW,
  thai: THAI,
};

/** What is known of further languages, and of those close to them; a language of the first list goes before. */
export const FURTHER_BOOKS: Readonly<Record<string, Partial<Phrasebook>>> = {
  albanian: ALBANIAN,
  armenian: ARMENIAN,
  azerbaijani: AZERBAIJANI,
  bengali: BENGALI,
  catalan: CATALAN,
  croatian: CROATIAN,
  danish: DANISH,
  estonian: ESTONIAN,
  latvian: LATVIAN,
  lithuanian: LITHUANIAN,
  macedonian: MACEDONIAN,
  malay: MALAY,
  slovak: SLOVAK,
  slovene: SLOVENE,
};
