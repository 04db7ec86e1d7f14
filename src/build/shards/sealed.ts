import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { UsageError } from '../../faults.ts';
import { toPrintable } from '../../text/printable.ts';
import { type Share, toShareName } from './share.ts';

/** What one machine hands to another. */
export type SealedKind = 'votes' | 'records' | 'plan' | 'shard';

/** The first line of a sealed file. */
export interface Seal<About = unknown> {
  readonly backfile: SealedKind;
  /** Digest of what must be the same on all machines: the program, and what of the config has a part in the step. */
  readonly key: string;
  readonly share?: Share;
  /** What else is true of the whole file. */
  readonly about: About;
}

/** A row of a sealed file, and where it lies, in bytes. */
export interface Row<Value = unknown> {
  readonly value: Value;
  readonly at: number;
  readonly bytes: number;
}

const NEWLINE = 0x0a;

/** Writes a sealed file: the seal, the rows and the digest of both, each a line of JSON; no faster than it is read. */
export async function writeSealed(output: Writable, seal: Seal, rows: Iterable<unknown> | AsyncIterable<unknown>): Promise<void> {
  const digest = createHash('sha256');
  const write = async (value: unknown): Promise<void> => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(line);
    if (!output.write(line)) await once(output, 'drain');
  };
  await write(seal);
  for await (const row of rows) await write(row);
  output.write(toSumLine(digest));
}

/**
 * Reads a sealed file of some kind, row by row, and gives its seal in the end. Throws a UsageError for one that is missing, cut short, damaged,
 * of another kind or made with another key; `remedy` says how it is made. What was sealed by this very program needs no schema.
 */
export async function readSealed<Value, About>(
  path: string,
  { kind, key, remedy }: { readonly kind: SealedKind; readonly key: string; readonly remedy: string },
  onRow: (row: Row<Value>) => void,
): Promise<Seal<About>> {
  const fail = (what: string, cause?: unknown): UsageError =>
    new UsageError(toPrintable(`${path} ${what}; make it again with: ${remedy}`), { cause });
  const digest = createHash('sha256');
  let seal: Seal<About> | undefined;
  // The last line is no row.
  let last: Line | undefined;
  try {
    for await (const line of readLines(path)) {
      if (last !== undefined) {
        digest.update(last.bytes);
        if (seal !== undefined) onRow({ value: JSON.parse(last.bytes.toString()), at: last.at, bytes: last.bytes.length });
        else {
          seal = JSON.parse(last.bytes.toString());
          if (seal?.backfile !== kind) throw fail(`holds no ${kind} of Backfile`);
          if (seal.key !== key) throw fail('was made by another version of Backfile, or with another config');
        }
      }
      last = line;
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw cause instanceof Error && 'code' in cause ? fail(`could not be read (${String(cause.code)})`, cause) : fail('is damaged', cause);
  }
  if (seal === undefined || last?.bytes.toString() !== toSumLine(digest)) throw fail('is cut short or damaged');
  return seal;
}

/** Reads rows again that are known to lie in sealed files. */
export function readRows<Value>(rows: readonly (Pick<Row, 'at' | 'bytes'> & { readonly path: string })[]): readonly Value[] {
  const opened = new Map<string, number>();
  try {
    return rows.map(({ path, at, bytes }): Value => {
      const file = opened.get(path) ?? openSync(path, 'r');
      opened.set(path, file);
      const buffer = Buffer.alloc(bytes);
      if (readSync(file, buffer, 0, bytes, at) !== bytes)
        throw new Error(`${path} changed while it was being read; leave it alone and build again`);
      return JSON.parse(buffer.toString());
    });
  } finally {
    for (const file of opened.values()) closeSync(file);
  }
}

/** Whether sealed files are those of all shares, each once; throws a UsageError that names what is missing, comes twice or belongs to another cutting. */
export function checkShares(seals: readonly (readonly [path: string, seal: Seal])[], toRemedy: (share: string) => string): void {
  const [first] = seals;
  const of = first?.[1].share?.of ?? 0;
  const found = new Map<number, string>();
  for (const [path, { share }] of seals) {
    if (share?.of !== of) {
      const name = share === undefined ? 'none' : toShareName(share);
      throw new UsageError(toPrintable(`${path} is shard ${name}, but ${first?.[0]} is one of ${of}; all must be cut alike`));
    }
    const other = found.get(share.number);
    if (other !== undefined)
      throw new UsageError(toPrintable(`${path} and ${other} are both shard ${toShareName(share)}; leave one of them out`));
    found.set(share.number, path);
  }
  const missing = Array.from({ length: of }, (_, at) => `${at + 1}/${of}`).filter((_, at) => !found.has(at + 1));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `Shard ${missing[0]} is` : `The shards ${missing.join(', ')} are`;
    throw new UsageError(toPrintable(`${which} missing; make it with: ${toRemedy(missing[0] ?? '')}`));
  }
}

interface Line {
  readonly bytes: Buffer;
  readonly at: number;
}

/** The lines of a file, each with its end, and where it begins. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let at = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(start, end + 1)]);
      yield { bytes, at };
      at += bytes.length;
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  // Each line has an end; what has none was cut off.
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), at };
}

function toSumLine(digest: Hash): string {
  return `${JSON.stringify({ sha256: digest.digest('hex') })}\n`;
}
