import type { DateMatch } from './date.ts';

/** 1644624000 · 1644624000.25 · 1644624000000 */
const UNIX_TIME = /^(?<seconds>\d{9,10})(?:\.\d{1,9})?$|^(?<milliseconds>\d{13})$/;
const LAST_YEAR = 2099;

/** Reads a Unix time in seconds or milliseconds as the day that it was in UTC; undefined for any other text. */
export function parseUnixTime(text: string): DateMatch | undefined {
  const { seconds, milliseconds } = UNIX_TIME.exec(text)?.groups ?? {};
  if (seconds === undefined && milliseconds === undefined) return undefined;
  const moment = new Date(milliseconds === undefined ? Number(seconds) * 1000 : Number(milliseconds));
  const year = moment.getUTCFullYear();
  return year > LAST_YEAR ? undefined : { start: 0, end: text.length, year, month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}
