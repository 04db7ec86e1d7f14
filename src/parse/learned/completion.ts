import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isBareDate } from '../thread/heads.ts';
import { findFilled } from '../thread/profile.ts';
import { findMoment } from './moment.ts';
import type { Moment } from './moment.ts';

/** 10:12 h. · at 10:12 am · um 10.12 Uhr: a clock that is all of its line */
const CLOCK =
  /^(?:(?:at|um|om|alle|ore|kl\.?|à|às|a las|saat|в)\s)?(?<clock>\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)(?:\s?(?:h|hs|hrs|uhr|uur)\.?)?$/iu;
const LONGEST = 24;
const LONGEST_BARE = 48;

/** A head with a day alone, and the clock on the line below it. */
function takeClock(head: CommentHead, text: string, at: number): CommentHead {
  const clock = text.length > LONGEST ? undefined : CLOCK.exec(text)?.groups?.['clock'];
  const { date, dateText } = head;
  if (clock === undefined || date === undefined || dateText === undefined) return head;
  const time = findDates(`${dateText} ${clock.replace('.', ':')}`).at(0)?.time;
  return time === undefined ? head : { ...head, last: at, date: { ...date, time }, dateText: `${dateText} ${text}`, certainty: 2 };
}

/** A head without a moment, and the moment that is all of the line below it. */
function takeMoment(head: CommentHead, line: Line, at: number): CommentHead {
  const moment = line.text.length > LONGEST ? undefined : findMoment(line, 0);
  if (moment?.date === undefined || !isBareDate(line, moment.date)) return head;
  return { ...head, last: at, date: moment.date, dateText: moment.text, dateLine: at };
}

/** #2 19-11-2021 09:14:05 · 19-11-2021, 09:14 */
const NUMBER = /^#?\d{0,6}[\s,.:–-]*$/u;

/** The moment that is all of a line but for the post's number. */
function findBare(line: Line | undefined): Moment | undefined {
  const moment = line === undefined || line.text.length > LONGEST_BARE ? undefined : findMoment(line, 0);
  if (line === undefined || moment?.date?.year === undefined) return undefined;
  return NUMBER.test(line.text.slice(0, moment.start)) && NUMBER.test(line.text.slice(moment.end).trim()) ? moment : undefined;
}

function toDated(head: CommentHead, moment: Moment, at: number): CommentHead {
  return { ...head, ...(moment.date !== undefined && { date: moment.date }), dateText: moment.text, dateLine: at };
}

/** Heads without a moment, up to the one that stands right over each name. */
function takeOver(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] | undefined {
  const dated = heads.flatMap((head) => {
    const at = findFilled(lines, head.first - 1, -1);
    const moment = at === undefined ? undefined : findBare(lines[at]);
    return at === undefined || moment === undefined ? [] : [{ ...toDated(head, moment, at), first: at }];
  });
  return dated.length === heads.length ? dated : undefined;
}

/** The line below a text that says once more who wrote it, and when: "Mara Lind, Jan 13, 2011 #2". */
function findClosing(lines: readonly Line[], head: CommentHead, end: number): CommentHead | undefined {
  const { author } = head;
  for (let at = head.last + 1; author !== undefined && at < end; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > LONGEST_BARE + author.length || !line.text.startsWith(author)) continue;
    const moment = findMoment(line, 0);
    const isAll =
      moment?.date?.year !== undefined &&
      NUMBER.test(line.text.slice(author.length, moment.start)) &&
      NUMBER.test(line.text.slice(moment.end).trim());
    if (isAll) return toDated(head, moment, at);
  }
  return undefined;
}

function takeClosing(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] | undefined {
  const dated = heads.flatMap((head, index) => findClosing(lines, head, heads[index + 1]?.first ?? lines.length) ?? []);
  return dated.length === heads.length ? dated : undefined;
}

/** Where no head of a thread has a moment, the one that stands over each name, or below each text. */
function takeMoments(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const isBare = heads.length > 1 && heads.every(({ dateText, textStart, textEnd }) => (dateText ?? textStart ?? textEnd) === undefined);
  return isBare ? (takeOver(lines, heads) ?? takeClosing(lines, heads) ?? heads) : heads;
}

/** Heads down to what is left of their moments: the clock under the day, the day under the name. */
export function completeMoments(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const completed = heads.map((head) => {
    const at = head.textStart === undefined && head.textEnd === undefined ? findFilled(lines, head.last + 1, 1) : undefined;
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || line === undefined) return head;
    if (head.dateText === undefined) return takeMoment(head, line, at);
    // One day over one clock is a programme's as well
    return heads.length > 1 && head.dateLine === head.last && head.date?.time === undefined ? takeClock(head, line.text, at) : head;
  });
  return takeMoments(lines, completed);
}
