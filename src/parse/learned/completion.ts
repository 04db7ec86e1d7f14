import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isBareDate } from '../thread/heads.ts';
import { findFilled } from '../thread/profile.ts';
import { findMoment } from './moment.ts';

/** 10:12 h. · at 10:12 am · um 10.12 Uhr: a clock that is all of its line */
const CLOCK =
  /^(?:(?:at|um|om|alle|ore|kl\.?|à|às|a las|saat|в)\s)?(?<clock>\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)(?:\s?(?:h|hs|hrs|uhr|uur)\.?)?$/iu;
const LONGEST = 24;

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

/** Heads down to what is left of their moments: the clock under the day, the day under the name. */
export function completeMoments(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  return heads.map((head) => {
    const at = head.textStart === undefined && head.textEnd === undefined ? findFilled(lines, head.last + 1, 1) : undefined;
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || line === undefined) return head;
    if (head.dateText === undefined) return takeMoment(head, line, at);
    // One day over one clock is a programme's as well
    return heads.length > 1 && head.dateLine === head.last && head.date?.time === undefined ? takeClock(head, line.text, at) : head;
  });
}
