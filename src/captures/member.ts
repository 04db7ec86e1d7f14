import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropMark } from './container.ts';
import { toRowSeed } from './row.ts';
import type { Format, Limits, Seed, SeedFile } from './seed.ts';
import { isPacked, readChunks } from './stream.ts';

/** Where the rows of one container stand, so that each is found at once. */
interface Index {
  /** What tells the file from others of its name. */
  readonly key: string;
  /** By number less one, where a row begins and how long it is; a row that was not kept has the length -1. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  /** The unpacked copy of a packed file, which lasts as long as the process. */
  readonly copy?: number;
}

// The pages of one container are made one after the other.
let last: Index | undefined;

/** Reads one row of a container again; undefined when there is no such row. `key` tells the file from what it was before. */
export async function readMember(format: Format, file: SeedFile, key: string, number: number, limits: Limits): Promise<Seed | undefined> {
  const { container } = format;
  if (container === undefined) return undefined;
  if (last?.key !== key) {
    if (last?.copy !== undefined) closeSync(last.copy);
    last = undefined;
    last = await openIndex(format, file, key);
  }
  const index = last;
  const read = (at: number): Buffer | undefined => {
    const length = index.lengths[at - 1];
    const start = index.starts[at - 1];
    if (length === undefined || start === undefined || length < 0) return undefined;
    const bytes = index.copy === undefined ? file.read(start, length) : readCopy(index.copy, start, length);
    return at === 1 ? dropMark(bytes) : bytes;
  };
  const bytes = read(number);
  const value = bytes === undefined ? undefined : container.parse(bytes, container.hasHeader === true ? read(1) : undefined);
  if (bytes === undefined || value === undefined) return undefined;
  return toRowSeed({ ref: `${file.ref}#${number}`, format: format.name, bytes, value, encoding: 'utf-8' }, limits);
}

async function openIndex({ container }: Format, file: SeedFile, key: string): Promise<Index> {
  const starts: number[] = [];
  const lengths: number[] = [];
  const copy = isPacked(file.read(0, 2)) ? openCopy() : undefined;
  const chunks = copy === undefined ? readChunks(file) : copyChunks(readChunks(file), copy);
  try {
    for await (const { start, bytes } of container?.split(chunks, Infinity) ?? []) {
      starts.push(start);
      lengths.push(bytes?.length ?? -1);
    }
  } catch {
    // Cut off or damaged: the rows before that place are there.
  }
  return { key, starts, lengths, ...(copy !== undefined && { copy }) };
}

async function* copyChunks(chunks: AsyncIterable<Buffer>, copy: number): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    writeSync(copy, chunk);
    yield chunk;
  }
}

// Without a name from the start, so that nothing is left of it however the process ends.
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
