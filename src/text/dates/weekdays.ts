import { DATE_LANGUAGES } from './months.ts';

const MONDAY = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;
/** Shorter names without their accents are other words. */
const LONG = 5;
const ACCENTS = /(?<=\p{Script=Latin})[\u0300-\u036f]+/gu;

/** Names that ICU does not write. */
const OTHERS: readonly (readonly [string, number])[] = [['sonnabend', 5]];

/** Weekdays by their names, 0 for Monday; a short one may be that of two, in two languages. */
function collectWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  for (const language of [...DATE_LANGUAGES, 'zh', 'ja', 'ko']) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        const words = format
          .format(MONDAY + day * DAY)
          .toLowerCase()
          .split(/[^\p{L}\p{M}]+/u);
        for (const word of words) {
          // One letter with a capital is an initial: "C." is a Friday in Azerbaijani
          if (word.length < 2 && word !== word.toUpperCase()) continue;
          // "sambata" for sâmbătă: old machines write no accents
          for (const name of new Set([word, word.length < LONG ? word : word.normalize('NFD').replace(ACCENTS, '').normalize('NFC')]))
            if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(day));
        }
      }
    }
  }
  for (const [word, day] of OTHERS) names.set(word, new Set([day]));
  return names;
}

const WEEKDAYS = collectWeekdays();
const LONGEST = Math.max(...[...WEEKDAYS.keys()].map(({ length }) => length));

/** П'ятниця: ICU writes a letter where keyboards have a sign. */
const APOSTROPHE = /['’]/g;

function findDays(word: string): ReadonlySet<number> | undefined {
  return word.length > LONGEST ? undefined : WEEKDAYS.get(word.toLowerCase().replace(APOSTROPHE, 'ʼ'));
}

/** Whether a word is a weekday's name or its abbreviation in any language whose dates the reader knows. */
export function isWeekday(word: string): boolean {
  return findDays(word) !== undefined;
}

/** Whether a day of a month can be the weekday that a word names, in any language; undefined where the word names none. */
export function isOnWeekday(word: string, year: number, month: number, day: number): boolean | undefined {
  const days = findDays(word);
  // 2001 began on a Monday
  return days?.has(((((Date.UTC(year, month - 1, day) - MONDAY) / DAY) % 7) + 7) % 7);
}
