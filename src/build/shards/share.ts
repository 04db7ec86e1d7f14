import { hash } from 'node:crypto';

/** A part of the work that is done on its own: number 2 of 4, say. */
export interface Share {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

// 2/16
const SHARE = /^(?<number>[1-9]\d{0,4})\/(?<of>[1-9]\d{0,4})$/;

/** Reads "2/4"; undefined for anything else, and where there are not so many. */
export function parseShare(text: string): Share | undefined {
  const { number, of } = SHARE.exec(text)?.groups ?? {};
  const share = { number: Number(number), of: Number(of) };
  return share.number <= share.of ? share : undefined;
}

/** A share as people write it: "2/4". */
export function toShareName({ number, of }: Share): string {
  return `${number}/${of}`;
}

/** Which share something belongs to, by its name alone: the others may come and go. */
export function toShare(name: string, of: number): Share {
  return { number: 1 + (Number.parseInt(hash('sha256', name, 'hex').slice(0, 12), 16) % of), of };
}

/** Whether something belongs to a share, by its name. */
export function isOfShare(name: string, { number, of }: Share): boolean {
  return toShare(name, of).number === number;
}
