import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCharset } from './charset.ts';
import { isTied, Join } from './join.ts';
import { type ContainerFormat, type Frame, isDamage, readStretches, readValue, toMemberSeed, toTooLarge } from './member.ts';
import type { Limits, Seed, SeedFile } from './seed.ts';
import { isPacked } from './stream.ts';

/** A container of which any row can be read at once. */
export interface Holding {
  /** The numbers of the rows that become captures of their own, in order. */
  readonly numbers: readonly number[];
  /** The seed of a row, its comments with it; undefined when there is no such row. The file may have been opened anew. */
  readonly read: (file: SeedFile, number: number, limits: Limits) => Promise<Seed | undefined>;
  /** How many rows stand before the place where it is damaged or cut off, when it is. */
  readonly damagedAfter?: number;
  readonly close: () => void;
}

// The pages of one container are made one after the other.
let last: { readonly key: string; readonly holding: Holding } | undefined;
const LOOKED_AT = 8;
const START_BYTES = 1024 * 1024;

/** Reads one row of a container again; undefined when there is no such row. `key` tells the file from what it was before. */
export async function readMember(
  container: ContainerFormat,
  file: SeedFile,
  key: string,
  number: number,
  limits: Limits,
): Promise<Seed | undefined> {
  if (last?.key !== key) {
    last?.holding.close();
    last = undefined;
    last = { key, holding: await openHolding(container, file, Infinity, await hasThreads(container, file)) };
  }
  return last.holding.read(file, number, limits);
}

/** Whether articles and their comments stand in rows of their own, by the first rows. */
export async function hasThreads(container: ContainerFormat, file: SeedFile): Promise<boolean> {
  let looked = 0;
  try {
    for await (const { bytes, frame } of readStretches(container, file, START_BYTES, { upTo: START_BYTES })) {
      if (bytes !== undefined && isTied(readValue(frame, bytes))) return true;
      looked += 1;
      if (looked >= LOOKED_AT) return false;
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
  }
  return false;
}

/** Finds the rows of a container, and with `isTied` which belong together; some dozens of bytes are kept of each. */
export async function openHolding(container: ContainerFormat, file: SeedFile, most: number, tied: boolean): Promise<Holding> {
  // By number; a row that was too long to be kept has the length -1, or -2 where nothing behind it was read.
  const starts: number[] = [];
  const lengths: number[] = [];
  const { whole } = await findCharset(file, container);
  const copy = whole !== undefined || isPacked(file.read(0, 2)) ? openCopy() : undefined;
  const numbers: number[] = [];
  const ties = new Join();
  let found: Frame | undefined;
  let damagedAfter: number | undefined;
  try {
    const tap = copy === undefined ? undefined : (chunk: Buffer): number => writeSync(copy, chunk);
    for await (const { number, start, bytes, frame, isLast } of readStretches(container, file, most, { tap })) {
      starts[number] = start;
      lengths[number] = bytes?.length ?? (isLast === true ? -2 : -1);
      numbers.push(number);
      found ??= frame;
      if (tied && bytes !== undefined) ties.note(number, readValue(frame, bytes));
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    damagedAfter = numbers.length;
  }
  const threads = ties.toThreads();
  const readRow = (opened: SeedFile, number: number): Buffer => {
    const [start = 0, length = 0] = [starts[number], lengths[number]];
    return copy === undefined ? opened.read(start, length) : readCopy(copy, start, length);
  };
  return {
    numbers: tied ? numbers.filter((number) => !threads.isMember(number)) : numbers,
    ...(damagedAfter !== undefined && { damagedAfter }),
    async read(opened, number, limits) {
      const length = lengths[number];
      const ref = `${opened.ref}#${number}`;
      if (found === undefined || length === undefined) return undefined;
      if (length < 0) return toTooLarge(ref, limits, { isLast: length === -2 });
      const comments = (threads.members.get(number) ?? []).map((each) => readRow(opened, each));
      return toMemberSeed(found, ref, readRow(opened, number), comments, limits);
    },
    close() {
      if (copy !== undefined) closeSync(copy);
    },
  };
}

// Without a name from the start, so that nothing is left of it however the program ends.
function openCopy(): number {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  const copy = openSync(join(folder, 'unpacked'), 'w+');
  rmSync(folder, { recursive: true, force: true });
  return copy;
}

function readCopy(copy: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(copy, bytes, 0, length, start));
}
