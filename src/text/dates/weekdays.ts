import { DATE_LANGUAGES } from './months.ts';

const MONDAY = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;

function collectWeekdays(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of [...DATE_LANGUAGES, 'zh', 'ja', 'ko']) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        const words = format.format(MONDAY + day * DAY).toLowerCase();
        for (const word of words.split(/[^\p{L}\p{M}]+/u)) if (word !== '') names.add(word);
      }
    }
  }
  return names;
}

const WEEKDAYS = collectWeekdays();

/** Whether a word is a weekday's name or its abbreviation in any language whose dates the reader knows. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}
