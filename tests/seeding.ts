import type { Seed } from '../src/captures/seed.ts';
import type { Capture, Rejection } from '../src/record.ts';

const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>();

// The platform only decodes, so an encoder is a decoder turned round.
function toEncoder(label: string): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const note = (...bytes: number[]): void => {
    const characters = Array.from(decoder.decode(Uint8Array.from(bytes)));
    const [character] = characters;
    if (characters.length === 1 && character !== undefined && !codes.has(character)) codes.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) note(byte);
  if (/^(?:windows|iso|koi8)/.test(label)) return codes;
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let tail = 0x40; tail < 0xff; tail += 1) note(lead, tail);
  return codes;
}

/** The text in a legacy encoding; throws when it has no such character. */
export function encode(label: string, text: string): Buffer {
  const codes = encoders.get(label) ?? toEncoder(label);
  encoders.set(label, codes);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = codes.get(character);
      if (bytes === undefined) throw new Error(`${label} has no ${character}`);
      return [...bytes];
    }),
  );
}

/** All that a stream gives. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

/** The capture of a seed; throws when it was rejected. */
export function toCapture(seed: Seed | undefined): Capture {
  if (seed?.kind !== 'capture') throw new Error(`no capture: ${JSON.stringify(seed)}`);
  return seed.capture;
}

/** Why a seed was rejected; throws when it was not. */
export function toRejection(seed: Seed | undefined): Rejection {
  if (seed?.kind !== 'rejected') throw new Error(`no rejection: ${JSON.stringify(seed)}`);
  return seed.rejection;
}
