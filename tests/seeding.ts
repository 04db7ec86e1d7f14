import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCaptures, readCaptureText } from '../src/captures/index.ts';
import type { Seed } from '../src/captures/seed.ts';
import { MAXIMUM_BYTES } from '../src/config.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord, Capture, Rejection } from '../src/record.ts';

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

/** The seeds of some files in their order, and what each capture's text is when it is read again. */
export async function seed(
  files: Readonly<Record<string, string | Buffer>>,
  maximumBytes = MAXIMUM_BYTES,
): Promise<{ readonly seeds: readonly Seed[]; readonly again: readonly (string | undefined)[] }> {
  const root = mkdtempSync(join(tmpdir(), 'backfile-seeds-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, 'seeds', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const seeds = await collect(readCaptures(join(root, 'seeds'), { root, maximumBytes }));
    const again: (string | undefined)[] = [];
    // A descriptor that is kept too long would be another file's by then.
    const others: number[] = [];
    for (const each of seeds) {
      if (each.kind === 'capture') again.push(await readCaptureText(root, each.capture));
      others.push(openSync(root, 'r'));
    }
    others.forEach(closeSync);
    return { seeds, again };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The record of a seed by itself; throws when it was rejected. */
export function toRecord(one: Seed | undefined): ArticleRecord {
  return parseCapture(toCapture(one), EMPTY_LAYOUT);
}
