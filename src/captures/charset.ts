import { isUtf8 } from 'node:buffer';
import { decodeAs, type Guess, guessEncoding } from './guess.ts';
import type { Container, SeedFile } from './seed.ts';
import { readChunks } from './stream.ts';
import { type Decoded, decodeGuessed, decodeText, decodeUtf8, toStorable } from './text.ts';

/** How a container is written down. */
export interface Charset {
  /** Set where its line ends and marks are no bytes of their own: then it is parted, and its rows have their fixity, in UTF-8. */
  readonly whole?: string;
  /** What it says of itself. */
  readonly declared?: string;
  /** What its first signs that are no ASCII look like, where they are no UTF-8. */
  readonly guess?: Guess;
}

const NEWLINE = 0x0a;
const START_BYTES = 1024 * 1024;
const SAMPLE_BYTES = 64 * 1024;
const WHOLE = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp']);

/** Finds out how a container is written down, by its first megabyte. */
export async function findCharset(file: SeedFile, { findDeclared }: Pick<Container, 'findDeclared'>): Promise<Charset> {
  const start = await readStart(file);
  const whole = decodeText(start.subarray(0, SAMPLE_BYTES))?.encoding ?? '';
  if (WHOLE.has(whole)) return { whole };
  const declared = toKnown(findDeclared?.(start) ?? '');
  if (declared !== undefined && declared !== 'utf-8') return { declared };
  const first = start.findIndex((byte) => byte >= 0x80);
  if (first < 0) return {};
  const sample = start.subarray(Math.max(0, first - SAMPLE_BYTES / 2), first + SAMPLE_BYTES / 2);
  return decodeText(sample)?.encoding === 'utf-8' ? {} : { guess: guessEncoding(dropUtf8(sample)) };
}

// The lines that are no UTF-8: in a file of two encodings the others would only confuse.
function dropUtf8(sample: Buffer): Buffer {
  const lines: Buffer[] = [];
  for (let start = 0; start < sample.length;) {
    const end = sample.indexOf(NEWLINE, start) + 1 || sample.length;
    const line = sample.subarray(start, end);
    if (!isUtf8(line)) lines.push(line);
    start = end;
  }
  return Buffer.concat(lines);
}

/** The bytes of a container as it is parted: unpacked, and in UTF-8 where its own would not do. */
export function openChunks(file: SeedFile, { whole }: Charset): AsyncGenerator<Buffer> {
  return whole === undefined ? readChunks(file) : toUtf8(readChunks(file), whole);
}

/** The text of a row: what is UTF-8 is read as such, then the guess is believed, and failing that the row by itself; undefined when it holds none. */
export function decodeRow(bytes: Buffer, { whole, declared, guess }: Charset): Decoded | undefined {
  if (whole !== undefined) return { ...decodeUtf8(bytes), encoding: whole };
  const named = declared === undefined ? undefined : decodeAs(declared, bytes);
  if (declared !== undefined && named?.includes('\uFFFD') === false) return { encoding: declared, ...toStorable(named) };
  if (isUtf8(bytes)) return decodeUtf8(bytes);
  return guess === undefined ? decodeText(bytes) : decodeGuessed(guess.encoding, guess.sure, bytes);
}

async function readStart(file: SeedFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of readChunks(file)) {
      pieces.push(chunk);
      length += chunk.length;
      if (length >= START_BYTES) break;
    }
  } catch {
    // What is damaged is said when its rows are read.
  }
  return Buffer.concat(pieces).subarray(0, START_BYTES);
}

async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function toKnown(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
