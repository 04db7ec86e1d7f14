import { type Config, UsageError } from '../config.ts';
import { findNearest } from '../text/nearest.ts';
import { toPrintable } from '../text/printable.ts';
import { findMapping, toRowSeed } from './row.ts';
import { type Container, type Format, type Limits, type Seed, type SeedFile, toRejected } from './seed.ts';
import { findAt, isObject, listPaths } from './shapes.ts';
import { readChunks } from './stream.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** The format of a container: rows are read one at a time, whether the file is packed or not. */
export function toContainerFormat(container: Container & Pick<Format, 'name' | 'title' | 'extensions' | 'isFormat'>): Format {
  return { ...container, container, readSeeds: (file, limits) => readRows(container, file, limits) };
}

async function* readRows(container: Container & Pick<Format, 'name' | 'title'>, file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  let header: Buffer | undefined;
  let count = 0;
  try {
    for await (const { number, bytes } of container.split(readChunks(file), limits.maximumBytes)) {
      const ref = `${file.ref}#${number}`;
      if (bytes === undefined) {
        count += 1;
        yield toRejected(
          ref,
          'too-large',
          `The row is longer than the limit of ${limits.maximumBytes} bytes.`,
          'Split it, or raise maximumBytes in the config.',
        );
        continue;
      }
      const own = number === 1 ? dropMark(bytes) : bytes;
      if (isBlank(own)) continue;
      if (container.hasHeader === true && header === undefined) {
        header = own;
        continue;
      }
      const value = container.parse(own, header);
      if (count === 0) checkMapping(value, limits, ref);
      count += 1;
      yield value === undefined
        ? toRejected(ref, 'bad-row', `It is no row of ${container.title}.`, 'Mend it, or take it out.')
        : await toRowSeed({ ref, format: container.name, bytes: own, value, encoding: 'utf-8' }, limits);
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    yield toRejected(
      `${file.ref}#end`,
      'unreadable',
      `It is packed, and damaged or cut off after ${count} rows.`,
      'Fetch the file again; the rows before that place were read.',
    );
    return;
  }
  if (count === 0) yield toRejected(file.ref, 'empty', 'There is no row in it.', 'Fetch the file again, or delete it.');
}

// A mapping that fits nothing is a mistake of whoever wrote it, and better said before a million rows are rejected.
function checkMapping(value: unknown, limits: Pick<Config, 'rows'> & Limits, ref: string): void {
  const { rows } = limits;
  if (rows === undefined || !isObject(value) || findMapping(value, limits) !== undefined) return;
  const paths = [...new Set([...Object.keys(value), ...listPaths(value)])];
  const missing = Object.entries(rows).filter(([, path]) => findAt(value, path) === undefined);
  const words = missing.map(([field, path]) => {
    const nearest = findNearest(path, paths);
    return `${field}: ${path}${nearest === undefined ? '' : ` (did you mean ${nearest}?)`}`;
  });
  throw new UsageError(
    toPrintable(
      `rows in the config names fields that ${ref} does not have: ${words.join(', ')}; its fields are ${paths.slice(0, 20).join(', ')}`,
    ),
  );
}

/** The bytes of a row without the byte order mark that a file may begin with. */
export function dropMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function isDamage(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
}
