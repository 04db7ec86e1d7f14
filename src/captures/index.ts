import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UsageError } from '../faults.ts';
import type { CaptureFacts } from '../record.ts';
import { toPrintable } from '../text/printable.ts';
import { parseMember } from '../text/member.ts';
import { joinPath, OPEN_FLAGS, type SeedPlace, toSidecarNames, walkFolder } from './folder.ts';
import { CSV } from './csv.ts';
import { HTML } from './html.ts';
import { JSON_FILE } from './json.ts';
import { JSONL } from './jsonl.ts';
import { readMember } from './holding.ts';
import { toNameBytes } from './name.ts';
import { type Format, type Limits, type Rejected, type Seed, type SeedFile, toRejected } from './seed.ts';
import { withSidecar } from './sidecar.ts';
import { TEXT } from './text.ts';
import { findUnread } from './unread.ts';
import { XML } from './xml.ts';

/** The formats of seed files; where extensions do not decide, the first that knows the file reads it. */
export const FORMATS: readonly Format[] = [HTML, JSONL, JSON_FILE, CSV, XML, TEXT];

/** How seeds are read. */
export interface ReadOptions extends Limits {
  /** The archive's folder: refs are paths from here. */
  readonly root: string;
  /** Stops after so many seeds, rejected ones included. */
  readonly limit?: number;
  /** Leaves out the folders inside. */
  readonly shallow?: true;
  /** Leaves out a file by its path, unsaid. */
  readonly isLeftOut?: (path: Buffer) => boolean;
  /** Hears how many bytes more were read. */
  readonly onRead?: (bytes: number) => void;
}

const SAMPLE_BYTES = 1_024;
// Reading does not wait for the disk's callbacks, so timers get their turn now and then.
const SEEDS_A_TURN = 64;
const MOVE_AWAY = 'Move it out of the seeds folder.';

/** What a walk through the seeds finds: a file to be read, or a folder that cannot be. */
export type FoundSeedPlace = { readonly kind: 'place'; readonly place: SeedPlace } | Rejected;

/** Finds all seed files below a folder in the byte order of their paths, without reading them; throws when the folder itself cannot be listed. */
export async function* findSeedPlaces(seeds: string, options: Pick<ReadOptions, 'root' | 'shallow'>): AsyncGenerator<FoundSeedPlace> {
  for await (const step of walkFolder({ path: Buffer.from(resolve(seeds)), ref: toRef(seeds, options.root) }, options.shallow)) {
    if (step.kind === 'file') {
      const { path, ref, sidecars } = step;
      yield { kind: 'place', place: { path, ref, ...(sidecars !== undefined && { sidecars }) } };
    } else {
      yield toUnreadable(`${step.ref}/`, step.cause);
    }
  }
}

/** Reads all seeds below a folder in the byte order of their paths, one at a time; throws when the folder itself cannot be listed. */
export async function* readCaptures(seeds: string, options: ReadOptions): AsyncGenerator<Seed> {
  const limit = options.limit ?? Infinity;
  let count = 0;
  if (limit <= 0) return;
  for await (const seed of readFolder(seeds, options)) {
    yield seed;
    count += 1;
    if (count >= limit) return;
    if (count % SEEDS_A_TURN === 0) await setImmediate();
  }
}

/** Reads the seeds of one file: one, but for a container; what cannot be read is rejected. */
export async function* readCapture(path: string, options: ReadOptions): AsyncGenerator<Seed> {
  const toPlace = (name: string): SeedPlace => ({ path: Buffer.from(resolve(name)), ref: toRef(name, options.root) });
  const sidecars = toSidecarNames(path).map(toPlace).filter(isFile);
  yield* readPlace({ ...toPlace(path), sidecars }, options, options.onRead);
}

/**
 * Reads the text of a capture again; undefined when its file has gone, has changed, lies outside `seeds` or behind a link.
 * `seeds` is the archive's folder, unless the seeds are kept elsewhere.
 */
export async function readCaptureText(
  root: string,
  facts: CaptureFacts,
  seeds: string = root,
  rows?: Limits['rows'],
): Promise<string | undefined> {
  const find = (file: string): Buffer | undefined => findPath(resolve(seeds), toRef(resolve(root, file), seeds));
  const path = find(facts.file);
  const read = path === undefined ? readRowAgain(find, facts, rows) : readPlace({ path, ref: facts.file }, { maximumBytes: facts.bytes });
  for await (const seed of read) {
    if (seed.kind === 'capture' && seed.capture.sha256 === facts.sha256) return seed.capture.text;
  }
  return undefined;
}

// "seeds/crawl.jsonl.gz#12345": the row of that number.
async function* readRowAgain(
  find: (file: string) => Buffer | undefined,
  { file, format }: CaptureFacts,
  rows: Limits['rows'],
): AsyncGenerator<Seed> {
  const { container = '', number = '' } = parseMember(file) ?? {};
  const path = container === '' ? undefined : find(container);
  const kind = FORMATS.find(({ name }) => name === format);
  if (path === undefined || kind?.container === undefined) return;
  const descriptor = openSync(path, OPEN_FLAGS);
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    const opened = { ref: container, bytes: size, read: (position: number, length: number) => readBytes(descriptor, position, length) };
    // The limit was kept when it was read first.
    const seed = await readMember({ ...kind, ...kind.container }, opened, `${container} ${size} ${mtimeMs}`, Number(number), {
      maximumBytes: Infinity,
      ...(rows !== undefined && { rows }),
    });
    if (seed !== undefined) yield seed;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a path leads to a folder, over a link too: what a person names is followed, what lies inside is not. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function* readFolder(seeds: string, options: ReadOptions): AsyncGenerator<Seed> {
  for await (const found of findSeedPlaces(seeds, options)) {
    if (found.kind !== 'place') yield found;
    else if (options.isLeftOut?.(found.place.path) !== true) yield* readPlace(found.place, options, options.onRead);
  }
}

/** Reads the seeds of one file that a walk found, in their order; `onRead` hears how many bytes more of it were read. */
export async function* readPlace(
  { sidecars = [], ...place }: SeedPlace,
  limits: Limits,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Seed> {
  for await (const seed of openPlace(place, limits, onRead)) {
    yield seed.kind === 'capture' ? { kind: 'capture', capture: withSidecar(seed.capture, sidecars) } : seed;
  }
}

async function* openPlace({ path, ref }: SeedPlace, limits: Limits, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Seed> {
  let opened: number | undefined;
  try {
    const status = lstatSync(path);
    if (status.isFile()) {
      const descriptor = openSync(path, OPEN_FLAGS);
      opened = descriptor;
      const { size } = fstatSync(descriptor);
      let furthest = 0;
      const read = (position: number, length: number): Buffer => {
        const bytes = readBytes(descriptor, position, length);
        const end = position + bytes.length;
        // The beginning of a file is looked at more than once.
        if (end > furthest) onRead(end - furthest);
        furthest = Math.max(furthest, end);
        return bytes;
      };
      yield* readFile({ ref, bytes: size, read }, limits);
    } else if (status.isSymbolicLink()) {
      yield toRejected(ref, 'symbolic-link', 'It is a link, and links are not followed.', 'Put a copy of the file in its place.');
    } else {
      yield toRejected(ref, 'unreadable', `It is ${toKind(status)}, not a file.`, MOVE_AWAY);
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    yield toUnreadable(ref, cause);
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

async function* readFile(file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  if (file.bytes === 0) {
    yield toRejected(file.ref, 'empty', 'There is nothing in it.', 'Fetch the article again, or delete the file.');
    return;
  }
  const extension = toExtension(file.ref);
  const sample = file.read(0, SAMPLE_BYTES);
  const unread = findUnread(extension, sample);
  const format = findFormat(extension, sample, unread !== undefined);
  if (format !== undefined) {
    yield* format.readSeeds(file, limits);
    return;
  }
  const known = FORMATS.map(({ title }) => title).join(', ');
  const message = `${unread?.title ?? 'A file of an unknown kind'} is not read yet.`;
  yield toRejected(file.ref, 'unknown-format', message, `What can be read today: ${known}. Convert it to one of them, or move it out.`);
}

// "crawl.jsonl.gz" is what it is unpacked.
function toExtension(ref: string): string {
  const extension = extname(ref).toLowerCase();
  const inner = extension === '.gz' ? extname(ref.slice(0, -extension.length)).toLowerCase() : '';
  return FORMATS.some(({ extensions, container }) => container !== undefined && extensions.includes(inner)) ? inner : extension;
}

// What a file holds goes before ".txt", which people give to anything.
function findFormat(extension: string, sample: Buffer, isUnread: boolean): Format | undefined {
  const named = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (named !== undefined && named !== TEXT) return named;
  const seen = FORMATS.find((format) => format !== TEXT && format.isFormat(sample));
  return seen ?? (isUnread ? undefined : TEXT);
}

function readBytes(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

// From the folder down, so that no link on the way is followed.
function findPath(folder: string, ref: string): Buffer | undefined {
  let path: Buffer = Buffer.from(folder);
  for (const name of ref.split('/')) {
    if (name === '' || name === '..' || isAbsolute(name)) return undefined;
    const found = [Buffer.from(name), toNameBytes(name)].map((bytes) => joinPath(path, bytes)).find(isThere);
    if (found === undefined) return undefined;
    path = found;
  }
  return path;
}

function isFile({ path }: SeedPlace): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

function isThere(path: Buffer): boolean {
  try {
    return !lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function toRef(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}

function toKind(status: Stats): string {
  if (status.isDirectory()) return 'a folder';
  if (status.isFIFO()) return 'a pipe';
  return status.isSocket() ? 'a socket' : 'a device';
}

function toUnreadable(ref: string, cause: unknown): Rejected {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  if (code === 'ENOENT') {
    return toRejected(
      ref,
      'unreadable',
      'It was gone when it was to be read.',
      'Run the command again when nothing else writes to the seeds folder.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return toRejected(
      ref,
      'unreadable',
      'The system does not permit to read it.',
      'Give yourself the right to read it, or move it out of the seeds folder.',
    );
  }
  return toRejected(
    ref,
    'unreadable',
    `The system could not read it (${toPrintable(code)}).`,
    'Check the disk, or move it out of the seeds folder.',
  );
}
