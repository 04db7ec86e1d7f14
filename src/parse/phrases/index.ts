import type { Phrasebook } from '../phrasebook.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { EVERYWHERE } from './everywhere.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';

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
};
