import type { Phrasebook } from '../phrasebook.ts';
import { AFRIKAANS } from './afrikaans.ts';
import { ALBANIAN } from './albanian.ts';
import { AMHARIC } from './amharic.ts';
import { ARABIC } from './arabic.ts';
import { ARMENIAN } from './armenian.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { BASQUE } from './basque.ts';
import { BELARUSIAN } from './belarusian.ts';
import { BENGALI } from './bengali.ts';
import { BULGARIAN } from './bulgarian.ts';
import { BURMESE } from './burmese.ts';
import { CATALAN } from './catalan.ts';
import { CHINESE } from './chinese.ts';
import { CROATIAN } from './croatian.ts';
import { CZECH } from './czech.ts';
import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { ESPERANTO } from './esperanto.ts';
import { ESTONIAN } from './estonian.ts';
import { EVERYWHERE } from './everywhere.ts';
import { FILIPINO } from './filipino.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GALICIAN } from './galician.ts';
import { GEORGIAN } from './georgian.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HINDI } from './hindi.ts';
import { HUNGARIAN } from './hungarian.ts';
import { ICELANDIC } from './icelandic.ts';
import { INDONESIAN } from './indonesian.ts';
import { IRISH } from './irish.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KANNADA } from './kannada.ts';
import { KAZAKH } from './kazakh.ts';
import { KHMER } from './khmer.ts';
import { KOREAN } from './korean.ts';
import { LAO } from './lao.ts';
import { LATVIAN } from './latvian.ts';
import { LITHUANIAN } from './lithuanian.ts';
import { MACEDONIAN } from './macedonian.ts';
import { MALAY } from './malay.ts';
import { MALAYALAM } from './malayalam.ts';
import { MARATHI } from './marathi.ts';
import { NEPALI } from './nepali.ts';
import { PERSIAN } from './persian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { PUNJABI } from './punjabi.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SERBIAN } from './serbian.ts';
import { SLOVAK } from './slovak.ts';
import { SLOVENE } from './slovene.ts';
import { SPANISH } from './spanish.ts';
import { SWAHILI } from './swahili.ts';
import { SWEDISH } from './swedish.ts';
import { TAMIL } from './tamil.ts';
import { TELUGU } from './telugu.ts';
import { THAI } from './thai.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { URDU } from './urdu.ts';
import { UZBEK } from './uzbek.ts';
import { VIETNAMESE } from './vietnamese.ts';
import { WELSH } from './welsh.ts';

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
  afrikaans: AFRIKAANS,
  albanian: ALBANIAN,
  amharic: AMHARIC,
  armenian: ARMENIAN,
  azerbaijani: AZERBAIJANI,
  basque: BASQUE,
  belarusian: BELARUSIAN,
  bengali: BENGALI,
  burmese: BURMESE,
  catalan: CATALAN,
  croatian: CROATIAN,
  danish: DANISH,
  esperanto: ESPERANTO,
  estonian: ESTONIAN,
  filipino: FILIPINO,
  galician: GALICIAN,
  georgian: GEORGIAN,
  icelandic: ICELANDIC,
  irish: IRISH,
  kannada: KANNADA,
  kazakh: KAZAKH,
  khmer: KHMER,
  lao: LAO,
  latvian: LATVIAN,
  lithuanian: LITHUANIAN,
  macedonian: MACEDONIAN,
  malay: MALAY,
  malayalam: MALAYALAM,
  marathi: MARATHI,
  nepali: NEPALI,
  punjabi: PUNJABI,
  slovak: SLOVAK,
  slovene: SLOVENE,
  swahili: SWAHILI,
  tamil: TAMIL,
  telugu: TELUGU,
  urdu: URDU,
  uzbek: UZBEK,
  welsh: WELSH,
};
