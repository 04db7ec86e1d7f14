import type { Sounds } from './words.ts';

/** A moment of an invented article or comment; months from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** A language that articles are invented in: its sounds, and how its sites write dates and comments. */
export interface Language {
  readonly code: string;
  readonly sounds: Sounds;
  /** Where it has its own names for places; elsewhere those of the gazetteer are used. */
  readonly places?: readonly string[];
  readonly posted: (day: string) => string;
  readonly toDay: (moment: Moment) => string;
  readonly toDateline: (place: string, moment: Moment) => string;
  readonly source: string;
  readonly wordpress: {
    readonly heading: (count: number, title: string) => string;
    readonly says: (name: string) => string;
    readonly toMoment: (moment: Moment) => string;
    readonly reply: string;
    readonly form: string;
  };
  /** DataLife Engine is at home in some languages only. */
  readonly dle?: { readonly offline: string; readonly photos: string; readonly toMoment: (moment: Moment) => string };
}

const split = (words: string): readonly string[] => words.split(' ');
const MONTHS = {
  en: split('January February March April May June July August September October November December'),
  de: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  ru: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
};
const two = (number: number): string => `${number}`.padStart(2, '0');
const toClock = ({ hour, minute }: Moment): string => `${two(hour)}:${two(minute)}`;
const toMonth = (code: keyof typeof MONTHS, { month }: Moment): string => MONTHS[code][month - 1] ?? '';
const toEnglishDay = (moment: Moment): string => `${toMonth('en', moment)} ${moment.day}, ${moment.year}`;
const toGermanDay = (moment: Moment): string => `${moment.day}. ${toMonth('de', moment)} ${moment.year}`;
const toRussianDay = (moment: Moment): string => `${moment.day} ${toMonth('ru', moment)} ${moment.year}`;

const EN: Language = {
  code: 'en',
  sounds: {
    common: split(
      'the of and to a in that is was he for it with as his on be at by had not are but from or have an they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
    ),
    onsets: split('b br v ch d f fl g gr h l m n p pl r s st t w'),
    vowels: split('a e i o u ea'),
    codas: ['', 'n', 'r', 's', 'ng', 'd'],
  },
  posted: (day) => `Posted on ${day}`,
  toDay: toEnglishDay,
  toDateline: (place, moment) => `${place.toUpperCase()}, ${toMonth('en', moment)} ${moment.day} (NQNA) — `,
  source: 'Source',
  wordpress: {
    heading: (count, title) => `${count} ${count === 1 ? 'thought' : 'thoughts'} on “${title}”`,
    says: (name) => `${name} says:`,
    toMoment: (moment) => `${toEnglishDay(moment)} at ${moment.hour % 12 || 12}:${two(moment.minute)} ${moment.hour < 12 ? 'am' : 'pm'}`,
    reply: 'Reply',
    form: 'Leave a Reply',
  },
  dle: {
    offline: 'Offline',
    photos: 'Photos used',
    toMoment: (moment) => `${moment.day} ${toMonth('en', moment)} ${moment.year} ${two(moment.hour)}: ${two(moment.minute)}`,
  },
};

const DE: Language = {
  code: 'de',
  sounds: {
    common: split(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wenn ihr alle keine ihre sagte schon kann wir was unter seine diese dann gegen vom wieder anderen viele damit heute jahre keinen waren soll werden mich ihm ohne seinen können habe ganz immer etwa ihrer zwischen müssen selbst zwei ersten seit jetzt hier weil doch mir beim wollen denn',
    ),
    onsets: split('b br d f g h k kr l m n p r s sch st t w z pf'),
    vowels: split('a e i o u ei'),
    codas: ['', 'n', 'r', 'ng', 't', 'ch'],
  },
  posted: (day) => `Veröffentlicht am ${day}`,
  toDay: toGermanDay,
  toDateline: (place, moment) => `${place}, ${toGermanDay(moment)} – `,
  source: 'Quelle',
  wordpress: {
    heading: (count, title) => `${count} ${count === 1 ? 'Gedanke' : 'Gedanken'} zu „${title}“`,
    says: (name) => `${name} sagt:`,
    toMoment: (moment) => `${toGermanDay(moment)} um ${toClock(moment)} Uhr`,
    reply: 'Antworten',
    form: 'Schreibe einen Kommentar',
  },
};

const RU: Language = {
  code: 'ru',
  sounds: {
    common: split(
      'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой от о так же для вы все год человек один такой тот или если только его бы себя ещё уже до время как при когда даже другой наш мой знать стать сказать который раз где дело жизнь день там',
    ),
    onsets: split('б бр в г д ж з к кр л м н п пр р с ст т х ч'),
    vowels: split('а е и о у ы'),
    codas: ['', 'н', 'р', 'л', 'м', 'т'],
  },
  places: split('Москва Казань Мурманск Владивосток Новосибирск Самара Архангельск Иркутск Калининград Омск Пермь Тверь'),
  posted: (day) => `Опубликовано ${day}`,
  toDay: toRussianDay,
  toDateline: (place, moment) => `${place.toUpperCase()}, ${moment.day} ${toMonth('ru', moment)}. /СКН/. `,
  source: 'Источник',
  wordpress: {
    heading: (count) => `Комментарии (${count})`,
    says: (name) => `${name} говорит:`,
    toMoment: (moment) => `${two(moment.day)}.${two(moment.month)}.${moment.year} в ${toClock(moment)}`,
    reply: 'Ответить',
    form: 'Добавить комментарий',
  },
  dle: {
    offline: 'Офлайн',
    photos: 'Использованы фотографии',
    toMoment: (moment) => `${toRussianDay(moment)} ${toClock(moment)}`,
  },
};

/** The languages that there are, by their code. */
export const LANGUAGES: readonly Language[] = [EN, DE, RU];
