import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { toWords } from './lines.ts';
import { findOwnWords } from './metadata/moments.ts';
import { findStamp } from './metadata/stamp.ts';

const LONGEST_DATE = 120;
/** 2012-02-04 · 1328353500 · 4.2. · 11:05 */
export const MOMENT = /\d{4}-\d\d|^\d{9,13}$|\d\d?[.:/]\d\d/u;
/** 3.6.2007 · 2007-06-03 */
const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
/** 11:05 */
const CLOCK = /\d:\d\d/u;
const DIGIT = /\d/u;

/** Whether a text is no longer than a moment, and says a whole day. */
export function isDay(text: string): boolean {
  return DIGIT.test(text) && text.length <= LONGEST_DATE && findDates(text).some(isWholeDate);
}

/** What an element says of when something was: a machine's notation where there is one, otherwise its words; undefined where it says nothing of the kind. */
export function toMoment(element: Element): string | undefined {
  const machine = findStamp(element, (value) => value.length <= LONGEST_DATE && (MOMENT.test(value) || isDay(value)));
  const words = toWords(element);
  // <span title="03.06.2007">June 3rd, 2007 12:05 pm</span>
  const isLess = machine !== undefined && DAY.test(machine) && CLOCK.test(words) && isDay(words);
  const own = machine === undefined ? undefined : findOwnWords(machine, [words, element.getAttribute('title') ?? ''].filter(isDay));
  const text = machine === undefined || isLess ? words : (own ?? machine);
  const inner = machine === undefined ? element.querySelector('[datetime]')?.getAttribute('datetime') : undefined;
  const moment = inner ?? text;
  return DIGIT.test(moment) && moment.length <= LONGEST_DATE ? moment : undefined;
}
