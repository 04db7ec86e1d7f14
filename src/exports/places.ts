import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ROW_FILES, type RowFile } from './addresses.ts';

/** A stretch of a file, in bytes. */
export interface ByteRange {
  readonly at: number;
  readonly bytes: number;
}

/** Where the rows of an article lie: in which folder, and where in its two files. */
export interface RowPlace {
  readonly folder: string;
  readonly date?: string;
  readonly articles: ByteRange;
  /** Absent when it has none. */
  readonly comments?: ByteRange;
}

const NEWLINE = 0x0a;
const CHUNK = 1 << 20;
// {"id":"5e0c1b7a9d42c3f1","date":"2022-02-03", … as `openRows` writes it
const ARTICLE = /^\{"id":"(?<id>[0-9a-f]{16})"(?:,"date":"(?<date>[^"]*)")?/;
// {"article":"5e0c1b7a9d42c3f1", …
const COMMENT = /^\{"article":"(?<id>[0-9a-f]{16})"/;
/** So many bytes of a line are looked at. */
const HEAD = 80;

/** Finds where the rows of each article lie in some folders, by its id; of an article with rows in several the first folder counts. */
export function findRowPlaces(folders: readonly string[]): ReadonlyMap<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  for (const folder of folders) {
    const mine = new Map<string, RowPlace>();
    for (const { head, ...stretch } of readRanges(join(folder, ROW_FILES.articles))) {
      const { id = '', date } = ARTICLE.exec(head)?.groups ?? {};
      mine.set(id, { folder, ...(date !== undefined && { date }), articles: stretch });
    }
    for (const { head, at, bytes } of readRanges(join(folder, ROW_FILES.comments))) {
      const { id = '' } = COMMENT.exec(head)?.groups ?? {};
      const place = mine.get(id);
      if (place === undefined) continue;
      const first = place.comments;
      mine.set(id, { ...place, comments: first === undefined ? { at, bytes } : { at: first.at, bytes: first.bytes + bytes } });
    }
    for (const [id, place] of mine) if (!places.has(id)) places.set(id, place);
  }
  return places;
}

/** Writes one of the two files: the rows at these places, in their order. What lies side by side is taken at once. */
export function joinRows(places: Iterable<RowPlace>, file: RowFile, to: string): void {
  const opened = new Map<string, number>();
  const output = openSync(to, 'wx');
  const buffer = Buffer.allocUnsafe(CHUNK);
  const copy = ({ folder, at, bytes }: ByteRange & { readonly folder: string }): void => {
    const input = opened.get(folder) ?? openSync(join(folder, ROW_FILES[file]), 'r');
    opened.set(folder, input);
    for (let done = 0; done < bytes;) {
      const read = readSync(input, buffer, 0, Math.min(CHUNK, bytes - done), at + done);
      if (read === 0) throw new Error(`${join(folder, ROW_FILES[file])} changed while it was being read; leave it alone and build again`);
      writeSync(output, buffer, 0, read);
      done += read;
    }
  };
  try {
    for (const stretch of joinNeighbours(places, file)) copy(stretch);
  } finally {
    for (const input of [...opened.values(), output]) closeSync(input);
  }
}

function* joinNeighbours(places: Iterable<RowPlace>, file: RowFile): Generator<ByteRange & { readonly folder: string }> {
  let last: (ByteRange & { readonly folder: string }) | undefined;
  for (const { folder, [file]: stretch } of places) {
    if (stretch === undefined) continue;
    if (last?.folder === folder && last.at + last.bytes === stretch.at) last = { ...last, bytes: last.bytes + stretch.bytes };
    else {
      if (last !== undefined) yield last;
      last = { folder, ...stretch };
    }
  }
  if (last !== undefined) yield last;
}

function* readRanges(path: string): Generator<ByteRange & { readonly head: string }> {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    // Of the line that is being read: where it begins, and its first bytes.
    let [at, position, head] = [0, 0, ''];
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      let start = 0;
      for (let end = buffer.indexOf(NEWLINE); end >= 0 && end < read; end = buffer.indexOf(NEWLINE, start)) {
        head += buffer.toString('latin1', start, Math.min(end, start + HEAD - head.length));
        yield { at, bytes: position + end + 1 - at, head };
        at = position + end + 1;
        start = end + 1;
        head = '';
      }
      head += buffer.toString('latin1', start, Math.min(read, start + HEAD - head.length));
      position += read;
    }
  } finally {
    closeSync(file);
  }
}

/** A group holds so many rows at most, and about so many bytes: all of it is in memory until it is written. */
const ROWS = 10_000;
const BYTES = 8_000_000;
/** A group ends after one article in so many. */
const ARTICLES = 512;

/**
 * Parts the rows of a file into groups, each of whole lines. Where a group ends follows from the ids beside it, so that rows that come, go or
 * change elsewhere leave it as it is.
 */
export function* readGroups(path: string, table: RowFile): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let [start, size, rows, last] = [0, 0, 0, ''];
    for (const { head, at, bytes } of readRanges(path)) {
      const { id = '' } = (table === 'articles' ? ARTICLE : COMMENT).exec(head)?.groups ?? {};
      const isFull = rows === ROWS || size + bytes > BYTES;
      if (rows > 0 && (isFull || (id !== last && isBorder(last)))) {
        yield readRange(file, { at: start, bytes: size }, path);
        [start, size, rows] = [at, 0, 0];
      }
      [size, rows, last] = [size + bytes, rows + 1, id];
    }
    if (rows > 0) yield readRange(file, { at: start, bytes: size }, path);
  } finally {
    closeSync(file);
  }
}

function isBorder(id: string): boolean {
  return Number.parseInt(id.slice(0, 8), 16) % ARTICLES === 0;
}

/** Reads a stretch of a file that is open; throws when there is less of it. */
export function readRange(file: number, { at, bytes }: ByteRange, path: string): Buffer {
  const found = Buffer.allocUnsafe(bytes);
  for (let done = 0; done < bytes;) {
    const read = readSync(file, found, done, bytes - done, at + done);
    if (read === 0) throw new Error(`${path} changed while it was being read; leave it alone and build again`);
    done += read;
  }
  return found;
}
