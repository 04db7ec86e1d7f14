import type { Token } from './tokens.ts';

/** Zone names as the field prints them; kept, never computed with. */
const ZONES = new Set(
  'utc gmt bst ist wet west cet cest mez mesz eet eest msk мск jst kst hkt sgt est edt cst cdt mst mdt pst pdt et pt ct mt akst hst aest aedt acst awst nzst nzdt sast eat wat pkt ict wib wita wit myt pht irst trt brt art clt'.split(
    ' ',
  ),
);
/** Zones of a country that writes the month first. */
const AMERICAN = /^(?:[ECMP][SD]?T|AK[SD]T|HST)$/u;

function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether a zone is one of the United States. */
export function isAmericanZone(zone: string): boolean {
  return AMERICAN.test(zone);
}

/** "+03:00", "-0500" from its sign on: the index after it. */
function skipOffset(tokens: readonly Token[], at: number): number | undefined {
  const sign = tokens[at];
  const hours = tokens[at + 1];
  if (sign === undefined || (sign.text !== '+' && sign.text !== '-') || hours?.kind !== 'number' || !isGlued(sign, hours)) return undefined;
  const minutes = tokens[at + 3];
  const full = tokens[at + 2]?.text === ':' && minutes?.kind === 'number' && isGlued(tokens[at + 2], minutes);
  return full ? at + 4 : at + 2;
}

/** The zone that follows a time: "EST", "(PT)", "GMT+3", and in machine dates "Z" or "+03:00"; with the index of the token after it. */
export function readZone(
  text: string,
  tokens: readonly Token[],
  at: number,
  machine: boolean,
): { readonly value: string; readonly next: number } | undefined {
  const toZone = (from: number, next: number) => ({ value: text.slice(tokens[from]?.start, tokens[next - 1]?.end), next });
  if (machine && isGlued(tokens[at - 1], tokens[at])) {
    if (tokens[at]?.text === 'z') return toZone(at, at + 1);
    const offset = skipOffset(tokens, at);
    if (offset !== undefined) return toZone(at, offset);
  }
  const bracket = tokens[at]?.text === '(';
  const first = bracket ? at + 1 : at;
  const zone = tokens[first];
  if (zone === undefined || zone.kind !== 'word' || !ZONES.has(zone.text)) return undefined;
  const raw = text.slice(zone.start, zone.end);
  if (raw !== raw.toUpperCase()) return undefined;
  const next = isGlued(zone, tokens[first + 1]) ? (skipOffset(tokens, first + 1) ?? first + 1) : first + 1;
  const { value } = toZone(first, next);
  return { value, next: bracket && tokens[next]?.text === ')' ? next + 1 : next };
}
