import type { Evidence } from '../../catalogue.ts';
import { isAgency } from './agencies.ts';
import type { Aside } from '../ledger.ts';
import type { Piece } from '../piece.ts';

/** "… is open. (dpa/lks)": the house behind the last sentence */
const BEHIND = /[.!?…"”“»]\s{0,2}[(（](?<house>[\p{L} .&/-]{2,24})[)）]\.?$/u;
/** (dpa/lks) · /ritzau/ · (©NTB) on a line of its own */
const ALONE = /^(?:[(（]©?\s?|\/)(?<house>[\p{L} .&/-]{2,24}?)[)）/]\.?$/u;

const LONGEST = 60;

/** The agency that an article names at its end. */
export interface House {
  readonly agency: string;
  readonly evidence: Evidence;
}

function toHouse(text: string, number: number, pattern: RegExp): House | undefined {
  const house = pattern.exec(text.slice(-LONGEST))?.groups?.['house']?.trim();
  if (house === undefined || !isAgency(house)) return undefined;
  return { agency: house, evidence: { basis: 'stated', from: 'tail', lines: [number, number], text: house, rule: 'agency/at-end' } };
}

/** Finds the agency in brackets behind the last sentence of an article, or on the line below it. */
export function findHouse(rest: readonly Piece[], asides: readonly Aside[]): House | undefined {
  const last = rest.at(-1);
  const behind = last === undefined ? undefined : toHouse(last.text, last.line.number, BEHIND);
  if (behind !== undefined) return behind;
  const marks = asides.filter(({ line, reason }) => reason === 'end-mark' && line.text.length <= LONGEST);
  for (const { line } of marks) {
    const house = toHouse(line.text, line.number, ALONE);
    if (house !== undefined) return house;
  }
  return undefined;
}
