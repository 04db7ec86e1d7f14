import type { Problem } from '../catalogue.ts';
import { UsageError } from '../faults.ts';
import { findNearest } from '../text/nearest.ts';
import { toPrintable } from '../text/printable.ts';
import { hasThreads, openHolding } from './holding.ts';
import { type ContainerFormat, isDamage, readStretches, readValue, toMemberSeed, toOwnLimits, toTooLarge } from './member.ts';
import { findFields, findMapping } from './row.ts';
import { type Format, type Limits, PassedOver, type Seed, type SeedFile, toRejected } from './seed.ts';
import { findAt, isObject, listPaths } from './shapes.ts';

const START_BYTES = 1_024;
const MOST_LOOKED_AT = 1024 * 1024;
const MOST_ROWS_LOOKED_AT = 200;

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
  if (count > 0) return;
  const stranger = container.findStranger?.(file.read(0, START_BYTES));
  const { message, remedy } = stranger ?? { message: 'There is no row in it.', remedy: 'Fetch the file again, or delete it.' };
  yield toRejected(file.ref, stranger === undefined ? 'empty' : 'unknown-format', message, remedy);
}

async function* readRows(container: ContainerFormat, file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  let count = 0;
  let lacking = await findLacking(container, file, limits);
  try {
    for await (const { number, bytes, frame, isLast } of readStretches(container, file, limits.maximumBytes)) {
      const ref = `${file.ref}#${number}`;
      if (bytes !== undefined && count === 0) checkMapping(readValue(frame, bytes), toOwnLimits(container, limits), ref);
      count += 1;
      const seed =
        bytes === undefined ? toTooLarge(ref, limits, { isLast: isLast === true }) : await toMemberSeed(frame, ref, bytes, [], limits);
      yield seed.kind === 'capture' && lacking.length > 0
        ? { kind: 'capture', capture: { ...seed.capture, problems: [...seed.capture.problems, ...lacking] } }
        : seed;
      // It is said once a file
      if (seed.kind === 'capture') lacking = [];
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

/** What the config names of rows and none of the first has, noted on the first article of the file: a name that was mistyped. */
async function findLacking(container: ContainerFormat, file: SeedFile, limits: Limits): Promise<readonly Problem[]> {
  const rows = findFields(file.ref, toOwnLimits(container, limits));
  if (rows === undefined) return [];
  const left = new Map(Object.entries(rows).filter(([field]) => field !== 'text' && field !== 'html'));
  const paths = new Set<string>();
  let count = 0;
  try {
    for await (const { bytes, frame } of readStretches(container, file, MOST_LOOKED_AT, { upTo: MOST_LOOKED_AT })) {
      const value = bytes === undefined ? undefined : readValue(frame, bytes);
      if (!isObject(value)) continue;
      count += 1;
      for (const path of [...Object.keys(value), ...listPaths(value)]) paths.add(path);
      for (const [field, path] of left) if (findAt(value, path) !== undefined) left.delete(field);
      if (left.size === 0 || count >= MOST_ROWS_LOOKED_AT) break;
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
  }
  if (count === 0) return [];
  return [...left].map(([field, path]): Problem => {
    const nearest = findNearest(path, [...paths]);
    const words = nearest === undefined ? `their fields are ${[...paths].slice(0, 12).join(', ')}` : `did you mean ${nearest}?`;
    const message = `The config says of rows "${field}: ${path}", and none of the first ${count} has it; ${words}`;
    return { rule: 'sidecar/value', severity: 'warning', message: toPrintable(message) };
  });
}

// A mapping that fits nothing is a mistake of whoever wrote it, and better said before a million rows are rejected.
function checkMapping(value: unknown, limits: Limits, ref: string): void {
  const rows = findFields(ref, limits);
  if (rows === undefined || !isObject(value) || value instanceof PassedOver || findMapping(value, ref, limits) !== undefined) return;
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
