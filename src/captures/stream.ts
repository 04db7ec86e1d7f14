import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import type { SeedFile, Stretch } from './seed.ts';

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d] as const;
/** {"status": "ok", "totalResults": 2, "articles": [{"…: a list of articles in an envelope, as servers answer */
const ENVELOPE =
  /^(?:\xef\xbb\xbf)?\s*\{(?:\s*"(?!title|headline|text|body|content)[^"\\]{1,60}"\s*:\s*(?:"[^"\\]{0,300}"|[-+.\deE]{1,30}|true|false|null)\s*,){0,12}\s*"(?:articles|items|results|entries|documents|docs|records|stories|news|rows|data)"\s*:\s*\[\s*\{/;
const LONGEST_ENVELOPE = 4_000;
/** A row ten times the limit is no row, and what is behind it could only be looked for in it. */
const HOPELESS = 10;

/** Whether a file is packed by gzip, by its first bytes. */
export function isPacked(sample: Buffer): boolean {
  return sample[0] === 0x1f && sample[1] === 0x8b;
}

/** The bytes of a file in pieces, unpacked where it is packed; throws what gzip throws when the file is cut or damaged. */
export async function* readChunks(file: SeedFile): AsyncGenerator<Buffer> {
  if (!isPacked(file.read(0, 2))) {
    yield* readRaw(file);
    return;
  }
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const fill = async (): Promise<void> => {
    for (const chunk of readRaw(file)) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await Promise.race([once(gunzip, 'drain'), once(gunzip, 'close')]);
    }
    gunzip.end();
  };
  const filling = fill().catch((error: unknown) => gunzip.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } finally {
    gunzip.destroy();
    await filling;
  }
}

function* readRaw(file: SeedFile): Generator<Buffer> {
  for (let at = 0; at < file.bytes; at += CHUNK) {
    const chunk = file.read(at, Math.min(CHUNK, file.bytes - at));
    if (chunk.length === 0) return;
    yield chunk;
  }
}

/** Gathers the bytes of one row after the other, as far as they are worth keeping. */
export class Gatherer {
  private pieces: Buffer[] = [];
  private length = 0;
  private number: number;
  private readonly most: number;

  /** Keeps rows of up to so many bytes, and numbers them. */
  constructor(most: number, first = 1) {
    this.most = most;
    this.number = first - 1;
  }

  keep(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > this.most) this.pieces = [];
    else this.pieces.push(piece);
  }

  get isHopeless(): boolean {
    return this.length > HOPELESS * this.most;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  take(end: number): Stretch {
    this.number += 1;
    const start = end - this.length;
    const found = {
      number: this.number,
      start,
      ...(this.length <= this.most && { bytes: Buffer.concat(this.pieces) }),
      ...(this.isHopeless && { isLast: true as const }),
    };
    this.pieces = [];
    this.length = 0;
    return found;
  }
}

/** The lines of a container or a stream, each without its end; memory is bounded by the longest that is kept. `goesOn` looks for more behind a hopeless one. */
export async function* toLineStretches(chunks: AsyncIterable<Buffer>, most: number, goesOn = false): AsyncGenerator<Stretch> {
  const row = new Gatherer(most);
  let at = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      row.keep(chunk.subarray(start, end));
      yield row.take(at + end);
      start = end + 1;
    }
    row.keep(chunk.subarray(start));
    at += chunk.length;
    if (row.isHopeless && !goesOn) break;
  }
  if (!row.isEmpty) yield row.take(at);
}

/** How deep the rows of a JSON file stand, where its beginning tells: in the list of an envelope. */
function findFloor(opening: Buffer): number {
  return ENVELOPE.test(opening.toString('latin1', 0, LONGEST_ENVELOPE)) ? 2 : -1;
}

/** The objects of a JSON file: the elements of the outermost list, or of the list in an envelope, or what stands outermost; only strings and brackets are looked at. */
export async function* toValueStretches(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Stretch> {
  const row = new Gatherer(most);
  let at = 0;
  let depth = 0;
  let floor = -1;
  let inString = false;
  let isEscaped = false;
  for await (const chunk of chunks) {
    if (at === 0) floor = findFloor(chunk);
    let start = depth > Math.max(floor, 0) ? 0 : chunk.length;
    const findQuote = toFinder(chunk, QUOTE);
    const findBackslash = toFinder(chunk, BACKSLASH);
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index];
      if (inString) {
        if (isEscaped) isEscaped = false;
        else {
          const [quote, backslash] = [findQuote(index), findBackslash(index)];
          index = Math.min(quote, backslash);
          inString = quote > backslash || quote === chunk.length;
          isEscaped = backslash < quote;
        }
        continue;
      }
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        // Where the file is a list, its elements are the rows.
        if (floor < 0) floor = byte === OPEN_BRACKET ? 1 : 0;
        if (depth === floor) start = index;
        depth += 1;
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        // What else stands in an envelope is no article.
        if (floor > 1 && depth < floor) floor = Infinity;
        if (depth === floor && start < chunk.length) {
          row.keep(chunk.subarray(start, index + 1));
          yield row.take(at + index + 1);
          start = chunk.length;
        }
      } else if (byte === COMMA && depth <= floor) start = chunk.length;
    }
    if (start < chunk.length) row.keep(chunk.subarray(start));
    at += chunk.length;
    if (row.isHopeless) break;
  }
  if (!row.isEmpty) yield row.take(at);
}

// Where a byte stands from a place on, else behind the chunk; nothing is looked through twice.
function toFinder(chunk: Buffer, byte: number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = chunk.indexOf(byte, from);
      found = next < 0 ? chunk.length : next;
    }
    return found;
  };
}

/** The records of a table, each without its line end: a line end between quotation marks ends none. */
export async function* toRecordStretches(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Stretch> {
  const row = new Gatherer(most);
  let at = 0;
  let inQuotes = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index];
      if (byte === QUOTE) inQuotes = !inQuotes;
      else if (byte === NEWLINE && !inQuotes) {
        row.keep(chunk.subarray(start, index));
        yield row.take(at + index);
        start = index + 1;
      }
    }
    row.keep(chunk.subarray(start));
    at += chunk.length;
    if (row.isHopeless) break;
  }
  if (!row.isEmpty) yield row.take(at);
}
