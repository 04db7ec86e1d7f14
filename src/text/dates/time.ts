import type { Time } from './date.ts';
import type { Token } from './tokens.ts';

/** Words that lead from a date to its time: "at 4:15", "um 21.32 Uhr", "à 13:45", "в 11:05". */
const LEADS = new Set('at um à a as às las los alle ore o om ob godz kl klo в о об у та från da de – - — / | // @ · • , .'.split(' '));
const MOST_LEADS = 3;

/** Zone names as the field prints them; kept, never computed with. */
const ZONES = new Set(
  'utc gmt bst ist wet west cet cest mez mesz eet eest msk мск jst kst hkt sgt est edt cst cdt mst mdt pst pdt et pt ct mt akst hst aest aedt acst awst nzst nzdt sast eat wat'.split(
    ' ',
  ),
);

const HOUR_SIGNS = new Set([':', '.', '：']);
const HOUR_WORDS = new Set(['h', 'uhr', 'std', '時', '时', '시', '點', '点']);
const MINUTE_WORDS = new Set(['分', '분', 'min']);

function isGlued(left: Token, right: Token): boolean {
  return left.end === right.start;
}

interface Read<Value> {
  readonly value: Value;
  /** Index of the token after it. */
  readonly next: number;
}

/** `p.m.`, `pm`, `PM`; 12 when the hours of the afternoon are meant. */
function readHalf(tokens: readonly Token[], at: number): Read<'am' | 'pm'> | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (first.text === 'am' || first.text === 'pm') return { value: first.text, next: at + 1 };
  if (first.text !== 'a' && first.text !== 'p') return undefined;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm';
  if (!dotted) return undefined;
  const value = first.text === 'a' ? 'am' : 'pm';
  return { value, next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

function readZone(text: string, tokens: readonly Token[], at: number): Read<string> | undefined {
  const bracket = tokens[at]?.text === '(';
  const zone = tokens[bracket ? at + 1 : at];
  if (zone === undefined || zone.kind !== 'word' || !ZONES.has(zone.text)) return undefined;
  const raw = text.slice(zone.start, zone.end);
  if (raw !== raw.toUpperCase()) return undefined;
  let next = (bracket ? at + 1 : at) + 1;
  let end = zone.end;
  const sign = tokens[next];
  const hours = tokens[next + 1];
  if ((sign?.text === '+' || sign?.text === '-') && isGlued(zone, sign) && hours?.kind === 'number' && isGlued(sign, hours)) {
    next += 2;
    end = hours.end;
  }
  if (bracket && tokens[next]?.text === ')') next += 1;
  return { value: text.slice(zone.start, end), next };
}

/** A time of day that begins at a token: `11: 05`, `18.30`, `4:15 p.m.`, `13h45`, `21 Uhr`, `9時15分`. */
export function readTime(text: string, tokens: readonly Token[], at: number): Read<Time> | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'number' || first.text.length > 2) return undefined;
  let hour = Number(first.text);
  let minute = 0;
  let next = at + 1;
  const sign = tokens[next];
  const after = tokens[next + 1];
  if (sign === undefined) return undefined;
  const minutes = after?.kind === 'number' && after.text.length === 2 ? Number(after.text) : undefined;
  const marked = HOUR_WORDS.has(sign.text);
  if (minutes !== undefined && (HOUR_SIGNS.has(sign.text) || marked)) {
    minute = minutes;
    next += 2;
    const seconds = tokens[next + 1];
    if (tokens[next]?.text === ':' && seconds?.kind === 'number' && seconds.text.length === 2) next += 2;
    if (MINUTE_WORDS.has(tokens[next]?.text ?? '')) next += 1;
  } else if (marked) next += 1;
  else if (readHalf(tokens, next) === undefined) return undefined;
  const half = readHalf(tokens, next);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.value === 'pm' ? 12 : 0);
    next = half.next;
  }
  if (hour > 23 || minute > 59) return undefined;
  if (tokens[next]?.text === 'uhr' || tokens[next]?.text === 'h') next += 1;
  const zone = readZone(text, tokens, next);
  if (zone !== undefined) return { value: { hour, minute, zone: zone.value }, next: zone.next };
  return { value: { hour, minute }, next };
}

/** The time that follows a date, over at most three leading words or signs. */
export function readTimeAfter(text: string, tokens: readonly Token[], at: number): Read<Time> | undefined {
  for (let next = at; next <= at + MOST_LEADS; next++) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    if (token.kind === 'number') return readTime(text, tokens, next);
    if (!LEADS.has(token.text) && !(token.text === 't' && next === at)) return undefined;
  }
  return undefined;
}
