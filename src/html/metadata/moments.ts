import type { SidecarValues } from '../../record.ts';
import { toDate } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Signs } from './near.ts';

/** 2022-05-04T03:37:37+00:00 */
const UNIVERSAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/u;
/** 2022-05-03T23:37:37-04:00 */
const OWN = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-](?!00:?00)\d\d:?\d\d$/u;

/** 2022-05-04T03:37 */
const MINUTE = 16;
/** Minutes. */
const QUARTER = 15;
const FARTHEST_CLOCK = 14 * 60;

/** Whether something was changed before it was published: the day of publication may be that on which a program wrote the page. */
export function isImpossible({ date, updated }: SidecarValues): boolean {
  if (date === undefined || updated === undefined) return false;
  if (isMoment(date) && isMoment(updated)) return Date.parse(date) > Date.parse(updated);
  // What names no zone is of a day: its hour would be that of the machine
  const [first, last] = [toDay(date), toDay(updated)];
  return first !== undefined && last !== undefined && first > last;
}

function isMoment(text: string): boolean {
  return UNIVERSAL.test(text) || OWN.test(text);
}

/** The same moment by the clock of the page where only its notation is another: late in the evening the day would be the next one. */
export function toOwnClock(values: SidecarValues, { markedDates, namedDates }: Signs): SidecarValues {
  const { date } = values;
  if (date === undefined || !UNIVERSAL.test(date)) return values;
  const moment = Date.parse(date);
  const own = [...markedDates, ...namedDates].find(({ value }) => OWN.test(value) && Date.parse(value) === moment);
  return own === undefined ? values : { ...values, date: own.value };
}

/** Of some texts the one that says the same moment as a machine's notation, by another clock: the one that readers of the page saw; undefined where none does. */
export function findOwnWords(machine: string, texts: readonly string[]): string | undefined {
  return UNIVERSAL.test(machine) ? texts.find((text) => isSameMoment(machine, text)) : undefined;
}

// Clocks of the world differ by quarters of an hour
function isSameMoment(machine: string, text: string): boolean {
  const [match] = findDates(text);
  const own = match?.time === undefined || match.time.zone !== undefined ? undefined : toDate(match);
  const minutes = own === undefined ? Number.NaN : (Date.parse(`${own}Z`) - Date.parse(`${machine.slice(0, MINUTE)}Z`)) / 60_000;
  return Math.abs(minutes) <= FARTHEST_CLOCK && minutes % QUARTER === 0;
}

/** What is stated of the date, first where the page shows the same day to its readers and others state another. */
export function toShown(values: readonly SidecarValues[], shown: string | undefined): SidecarValues {
  const days = values.map(({ date }) => toDay(date));
  const day = toDay(shown);
  const date = day === undefined || days.find((each) => each !== undefined) === day ? undefined : values[days.indexOf(day)]?.date;
  return date === undefined ? {} : { date };
}

function toDay(text: string | undefined): string | undefined {
  const [match] = findDates(text ?? '');
  return match === undefined ? undefined : toDate(match, match.separator === '.' ? 'day-first' : undefined)?.slice(0, 10);
}
