import type { Time } from './date.ts';
import type { Token } from './tokens.ts';
import { isWeekday } from './weekdays.ts';
import { readZone } from './zones.ts';

/** Words that lead from a date to its time: "at 4:15", "um 21.32 Uhr", "à 13:45", "в 11:05". */
const WORDS = new Set(
  [
    'at um à a as às ás en la las los les alle ore ora orele o om ob u v ve në godz kl klo kell kello klokken klockan plkst pukul pada jam saat lúc vào d',
    'στις στο στην в во о об у та från da de الساعة ساعت في در ב בשעה को เวลา 在 于 於',
  ].flatMap((words) => words.split(' ')),
);
const SIGNS = new Set('– - — / | // @ · • , .'.split(' '));
const MOST_LEADS = 3;
type Half = 'am' | 'pm';

function toHalves(am: string, pm: string): ReadonlyMap<string, Half> {
  return new Map([
    ...am.split(' ').map((word): [string, Half] => [word, 'am']),
    ...pm.split(' ').map((word): [string, Half] => [word, 'pm']),
  ]);
}

/** Which half of the day is meant, before the hour or behind it. */
const HALVES = toHalves('上午 午前 오전', '下午 午後 오후');
/** The same, behind the hour only. */
const HALVES_BEHIND = toHalves('am ص صباحا sáng पूर्वाह्न পূর্বাহ্ন முற்பகல்', 'pm م مساء chiều tối अपराह्न অপরাহ্ন பிற்பகல்');
/** 8:10 PMకి: with the ending of another script */
const WITH_ENDING = /^(?<half>[ap]m)[^\0-\u024f]/u;
/** The same in two letters, each with its full stop or the first alone. */
const DOTTED_HALVES = toHalves('a.m π.μ ق.ظ', 'p.m μ.μ ب.ظ');
/** What may stand behind a time and says no more than that it is one. */
const BEHIND = new Set('uhr uur h hs hrs ч น val पर'.split(' '));

const HOUR_SIGNS = new Set([':', '.', '：']);
const HOUR_WORDS = new Set(['h', 'uhr', 'std', '時', '时', '시', '點', '点']);
const MINUTE_WORDS = new Set(['分', '분', 'min']);

interface Read<Value> {
  readonly value: Value;
  /** Index of the token after it. */
  readonly next: number;
}

/** `p.m.`, `pm`, `PM`, `م`, `μ.μ.`: which half of the day is meant, behind the hour. */
function readHalf(tokens: readonly Token[], at: number): Read<Half> | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return undefined;
  const value = HALVES.get(first.text) ?? HALVES_BEHIND.get(WITH_ENDING.exec(first.text)?.groups?.['half'] ?? first.text);
  if (value !== undefined) return { value, next: at + 1 };
  const dotted = tokens[at + 1]?.text === '.' ? DOTTED_HALVES.get(`${first.text}.${tokens[at + 2]?.text}`) : undefined;
  return dotted === undefined ? undefined : { value: dotted, next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

/** The index behind a word that only says that a time came before it: "9.15 Uhr", "09:14 น.", "9:14 पर", "09:14(e)tan". */
function skipBehind(tokens: readonly Token[], at: number): number {
  if (['(', 'e', ')', 'tan'].every((text, index) => tokens[at + index]?.text === text)) return at + 4;
  if (!BEHIND.has(tokens[at]?.text ?? '')) return at;
  return tokens[at + 1]?.text === '.' && tokens[at + 2] === undefined ? at + 2 : at + 1;
}

/** Hours and minutes alone: `11: 05`, `9時15分`, `13h`, `7` before its half of the day. */
function readClock(
  tokens: readonly Token[],
  at: number,
): (Read<{ readonly hour: number; readonly minute: number }> & { readonly exact: boolean }) | undefined {
  const first = tokens[at];
  const sign = tokens[at + 1];
  const after = tokens[at + 2];
  if (first === undefined || first.kind !== 'number' || first.text.length > 2 || sign === undefined) return undefined;
  const hour = Number(first.text);
  const marked = HOUR_WORDS.has(sign.text);
  const full = after?.kind === 'number' && (after.text.length === 2 || (marked && MINUTE_WORDS.has(tokens[at + 3]?.text ?? '')));
  if (after === undefined || !full || !(marked || HOUR_SIGNS.has(sign.text))) {
    if (marked) return { value: { hour, minute: 0 }, next: at + 2, exact: false };
    return readHalf(tokens, at + 1) === undefined ? undefined : { value: { hour, minute: 0 }, next: at + 1, exact: false };
  }
  const seconds = tokens[at + 4];
  const exact = tokens[at + 3]?.text === ':' && seconds?.kind === 'number' && seconds.text.length === 2;
  let next = exact ? at + 5 : at + 3;
  // 12:48:14.123
  if (exact && tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'number' && tokens[next]?.end === tokens[next + 1]?.start)
    next += 2;
  if (MINUTE_WORDS.has(tokens[next]?.text ?? '')) next += 1;
  return { value: { hour, minute: Number(after.text) }, next, exact };
}

/** A time of day that begins at a token: `11: 05`, `18.30`, `4:15 p.m.`, `13h45`, `21 Uhr`, `9時15分`; `half` when the half of the day came before. */
export function readTime(text: string, tokens: readonly Token[], at: number, half?: Half, machine = false): Read<Time> | undefined {
  const clock = readClock(tokens, at);
  if (clock === undefined) return undefined;
  const behind = readHalf(tokens, clock.next);
  const said = half ?? behind?.value;
  let { hour } = clock.value;
  // "15:02 pm" says one thing twice
  if (said !== undefined && !(said === 'pm' && hour > 12)) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (said === 'pm' ? 12 : 0);
  }
  const { minute } = clock.value;
  if (hour > 23 || minute > 59) return undefined;
  const next = skipBehind(tokens, behind?.next ?? clock.next);
  const zone = readZone(text, tokens, next, machine || clock.exact);
  const value = { hour, minute, ...(behind !== undefined && { half: behind.value }) };
  if (zone !== undefined) return { value: { ...value, zone: zone.value }, next: zone.next };
  return { value, next };
}

/** "3 March. 12.50 dollars": a full stop makes a time only behind a leading word, or where no word follows. */
function isAmount(tokens: readonly Token[], at: number, next: number, led: boolean): boolean {
  return !led && tokens[at + 1]?.text === '.' && next === at + 3 && tokens[next]?.kind === 'word';
}

/** "16. 8. 2014 (9.14)", "12.4.2016 (v 14:21)": a time in brackets, and nothing else but the word that leads to it. */
function readBracketedTime(text: string, tokens: readonly Token[], at: number): Read<Time> | undefined {
  const first = WORDS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const time = tokens[at]?.text === '(' ? readTime(text, tokens, first) : undefined;
  return time !== undefined && tokens[time.next]?.text === ')' ? { value: time.value, next: time.next + 1 } : undefined;
}

/** The time that follows a date, over at most three leading words, signs or weekdays. */
export function readTimeAfter(text: string, tokens: readonly Token[], at: number): Read<Time> | undefined {
  const bracketed = readBracketedTime(text, tokens, at);
  if (bracketed !== undefined) return bracketed;
  let led = false;
  let half: Half | undefined;
  let machine = false;
  for (let next = at; next <= at + MOST_LEADS; next++) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    if (token.kind === 'number') {
      const time = readTime(text, tokens, next, half, machine);
      return time === undefined || isAmount(tokens, next, time.next, led) ? undefined : time;
    }
    half ??= HALVES.get(token.text);
    if (token.text === 't' && next === at) machine = true;
    else if (WORDS.has(token.text)) led = true;
    else if (token.text === ':' && tokens[next + 2]?.text === ':') led = true;
    else if (!SIGNS.has(token.text) && half === undefined && !isDayInBrackets(tokens, next) && !isWeekday(token.text)) return undefined;
  }
  return undefined;
}

/** A bracket round a weekday: "(金)". */
function isDayInBrackets(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text;
  const weekday = open === '(' || open === '（' ? tokens[at + 1] : open === ')' || open === '）' ? tokens[at - 1] : undefined;
  return weekday !== undefined && isWeekday(weekday.text);
}
