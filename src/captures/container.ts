import { UsageError } from '../config.ts';
import { findNearest } from '../text/nearest.ts';
import { toPrintable } from '../text/printable.ts';
import { hasThreads, openHolding } from './holding.ts';
import { type ContainerFormat, isDamage, readStretches, readValue, toMemberSeed, toOwnLimits, toTooLarge } from './member.ts';
import { findMapping } from './row.ts';
import { type Format, type Limits, PassedOver, type Seed, type SeedFile, toRejected } from './seed.ts';
import { findAt, isObject, listPaths } from './shapes.ts';

/** The format of a container: rows are read one at a time, whether the file is packed or not. */
export function toContainerFormat(container: ContainerFormat & Pick<Format, 'extensions' | 'isFormat'>): Format {
  return { ...container, container, readSeeds: (file, limits) => readSeeds(container, file, limits) };
}

async function* readSeeds(container: ContainerFormat, file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  let count = 0;
  const read = (await hasThreads(container, file)) ? readThreads : readRows;
  for await (const seed of read(container, file, limits)) {
    count += 1;
    yield seed;
  }
  const { message, remedy } = container.stranger ?? { message: 'There is no row in it.', remedy: 'Fetch the file again, or delete it.' };
  if (count === 0) yield toRejected(file.ref, container.stranger === undefined ? 'empty' : 'unknown-format', message, remedy);
}

async function* readRows(container: ContainerFormat, file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  let count = 0;
  try {
    for await (const { number, bytes, frame, isLast } of readStretches(container, file, limits.maximumBytes)) {
      const ref = `${file.ref}#${number}`;
      if (bytes !== undefined && count === 0) checkMapping(readValue(frame, bytes), toOwnLimits(container, limits), ref);
      count += 1;
      yield bytes === undefined ? toTooLarge(ref, limits, { isLast: isLast === true }) : await toMemberSeed(frame, ref, bytes, [], limits);
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    yield toCutOff(file.ref, count);
  }
}

// Comments may stand anywhere in the file, so it is gone through twice.
async function* readThreads(container: ContainerFormat, file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  const holding = await openHolding(container, file, limits.maximumBytes, true);
  try {
    for (const number of holding.numbers) {
      const seed = await holding.read(file, number, limits);
      if (seed !== undefined) yield seed;
    }
    if (holding.damagedAfter !== undefined) yield toCutOff(file.ref, holding.damagedAfter);
  } finally {
    holding.close();
  }
}

function toCutOff(ref: string, count: number): Seed {
  return toRejected(
    `${ref}#end`,
    'unreadable',
    `It is packed, and damaged or cut off after ${count} rows.`,
    'Fetch the file again; the rows before that place were read.',
  );
}

// A mapping that fits nothing is a mistake of whoever wrote it, and better said before a million rows are rejected.
function checkMapping(value: unknown, limits: Limits, ref: string): void {
  const { rows } = limits;
  if (rows === undefined || !isObject(value) || value instanceof PassedOver || findMapping(value, limits) !== undefined) return;
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
