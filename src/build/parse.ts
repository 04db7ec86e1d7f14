import { once } from 'node:events';
import { existsSync, fstatSync, lstatSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { toSidecarNames } from '../captures/folder.ts';
import { isFolder, readCapture, readCaptures } from '../captures/index.ts';
import type { ReadOptions } from '../captures/index.ts';
import { readRows } from '../captures/rows.ts';
import type { Seed } from '../captures/seed.ts';
import { MAXIMUM_BYTES } from '../config.ts';
import { UsageError } from '../faults.ts';
import { toPrintable } from '../text/printable.ts';
import { findArchive } from './home.ts';
import { toJson } from './report/json.ts';
import type { FindLayout } from './intake/layout.ts';
import { type Count, openCount } from './progress.ts';
import { tryParse } from './intake/reader.ts';
import { openSweep } from './sweep.ts';
import { isNoArticle, toRejectionLine } from './report/rejections.ts';

const STDIN = '-';
/** What is read within a few seconds needs no words. */
const LARGE_BYTES = 32 * 1024 * 1024;
const STDOUT = 1;

/**
 * The captures of files, folders and, as `-`, of the rows on `stdin`, in order; throws a UsageError for a path that does not exist.
 * `options` are those of an archive, if they lie in one; `onRead` hears how many bytes more of files were read.
 */
export function openPaths(
  paths: readonly string[],
  stdin: Readable,
  options?: ReadOptions,
  onRead?: (bytes: number) => void,
): AsyncIterable<Seed> {
  for (const path of paths) {
    if (path !== STDIN && !existsSync(path)) throw new UsageError(`There is no file or folder ${toPrintable(path)}`);
  }
  return readPaths(paths, stdin, options, onRead);
}

/** Tells a stream how far the reading of some files is, when they are large; undefined of small ones, of folders and of stdin. */
export function findCount(paths: readonly string[], stream: NodeJS.WriteStream): Count | undefined {
  const size = findLargeSize(paths);
  return size === undefined ? undefined : openCount(stream, size);
}

function findLargeSize(paths: readonly string[]): number | undefined {
  const sizes = paths.map((path) => (path === STDIN ? undefined : lstatSync(path, { throwIfNoEntry: false })));
  if (sizes.some((status) => status?.isFile() !== true)) return undefined;
  const total = sizes.reduce((sum, status) => sum + (status?.size ?? 0), 0);
  return total >= LARGE_BYTES ? total : undefined;
}

async function* readPaths(
  paths: readonly string[],
  stdin: Readable,
  given?: ReadOptions,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Seed> {
  // A shell's * names sidecars too: they are read with their captures.
  const sidecars = new Set(paths.flatMap((path) => toSidecarNames(resolve(path))));
  for (const path of paths) {
    if (sidecars.has(resolve(path))) continue;
    if (path === STDIN) {
      yield* readRows(stdin, { maximumBytes: MAXIMUM_BYTES });
    } else {
      const options = {
        ...(given ?? { root: findRoot(path), maximumBytes: MAXIMUM_BYTES, ...findRows(path) }),
        isLeftOut: isOutput,
        ...(onRead !== undefined && { onRead }),
      };
      yield* isFolder(path) ? readCaptures(path, options) : readCapture(path, options);
    }
  }
}

// As grep does: what the shell writes our own output to, perhaps inside the folder, would be read while it grows.
function isOutput(path: Buffer): boolean {
  const output = fstatSync(STDOUT);
  if (!output.isFile()) return false;
  const { dev, ino } = lstatSync(path);
  return dev === output.dev && ino === output.ino;
}

// What lies in an archive is read by its config's mapping.
function findRows(path: string): Pick<ReadOptions, 'rows'> {
  const rows = findArchive(path)?.rows;
  return rows === undefined ? {} : { rows };
}

// Paths below the working folder are named from there, others from the folder that holds them.
function findRoot(path: string): string {
  return relative('.', path).startsWith('..') ? dirname(resolve(path)) : resolve('.');
}

/** Writes the record of each capture as one line of JSON, in order and no faster than it is read, and to `errors` what was rejected; returns how many could not be read. */
export async function writeRecords(
  seeds: AsyncIterable<Seed>,
  findLayout: FindLayout,
  output: Writable,
  errors: Writable,
  onSeed: () => void = () => {},
): Promise<number> {
  let rejected = 0;
  const sweep = openSweep();
  for await (const seed of seeds) {
    onSeed();
    sweep();
    const reading = seed.kind === 'capture' ? tryParse(seed.capture, findLayout(seed.capture.file)) : seed;
    if (reading.kind === 'rejected') {
      if (!isNoArticle(reading.rejection)) rejected += 1;
      errors.write(`${toRejectionLine(reading.rejection)}\n`);
    } else if (!output.write(`${toJson(reading.record)}\n`)) {
      await once(output, 'drain');
    }
  }
  return rejected;
}
