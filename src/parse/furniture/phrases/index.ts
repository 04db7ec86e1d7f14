import type { Phrasebook } from '../phrasebook.ts';
import { ARABIC } from './arabic.ts';
import { BULGARIAN } from './bulgarian.ts';
import { CHINESE } from './chinese.ts';
import { CZECH } from './czech.ts';
import { DUTCH } from './dutch.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { ENGLISH } from './english.ts';
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
import { PERSIAN } from './persian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SERBIAN } from './serbian.ts';
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
  elsewhere: ELSEWHERE,
};
