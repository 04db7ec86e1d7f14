import type { Line } from '../../text/lines.ts';
import { findOnlyDate, isBareDate } from '../thread/heads.ts';
import { findFilled } from '../thread/profile.ts';

/** 1 Mara · 2 nils_o: a number and a name, with nothing between them */
const NUMBERED = /^(?<number>\d{1,5})\s+(?=[\p{L}_@])[^.!?]{1,40}$/u;
const NONE: ReadonlySet<number> = new Set();
const KNOWN = new WeakMap<readonly Line[], ReadonlySet<number>>();

/** Without the number before a name. */
export const ORDINAL_BEFORE = /^\d{1,5}\s+/u;

/** Indices of lines such as "1 Mara" over moments, where their numbers run: "557 Fans" stands over the day on which a member joined. */
export function findOrdinals(lines: readonly Line[]): ReadonlySet<number> {
  const known = KNOWN.get(lines);
  if (known !== undefined) return known;
  const found = lines.flatMap(({ text }, at) => {
    const number = text.length > 48 ? undefined : NUMBERED.exec(text)?.groups?.['number'];
    const below = number === undefined ? undefined : findFilled(lines, at + 1, 1);
    const line = below === undefined ? undefined : lines[below];
    const date = findOnlyDate(line);
    return line === undefined || date === undefined || !isBareDate(line, date) ? [] : [{ at, number: Number(number) }];
  });
  const isRunning =
    found.length > 1 && found.every(({ number }, index) => index === 0 || Math.abs(number - (found[index - 1]?.number ?? 0)) === 1);
  const ordinals = isRunning ? new Set(found.map(({ at }) => at)) : NONE;
  KNOWN.set(lines, ordinals);
  return ordinals;
}
