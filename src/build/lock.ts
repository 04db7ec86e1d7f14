import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../config.ts';
import { UsageError } from '../faults.ts';
import { toPrintable } from '../text/printable.ts';

/** Marks the archive in `root` as being built by this program; throws a UsageError while another build is alive. Says whether the state folder is new. */
export function takeLock(root: string): boolean {
  const lock = toLockFile(root);
  const isFound = existsSync(lock);
  const owner = readOwner(lock);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) throw toTakenError(root, lock, owner);
  // Of a build that has died. Where there was none, one that is there now is another's.
  if (isFound) rmSync(lock, { force: true });
  const isNew = makeState(join(root, STATE_FOLDER));
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
  } catch (cause) {
    // Two that start at once both find none.
    if (isTaken(cause)) throw toTakenError(root, lock, readOwner(lock));
    // On a full disk the file is made, but nothing fits into it.
    rmSync(lock, { force: true });
    throw cause;
  }
  return isNew;
}

// Not with all that is above it: on a read-only disk Node would say that something is missing.
function makeState(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return false;
    throw new UsageError(`${toPrintable(folder)} is not a folder, and a build keeps there what it knows of the last; move it away`);
  }
}

/** Whether this program is the one that builds the archive. */
export function holdsLock(root: string): boolean {
  return readOwner(toLockFile(root)) === process.pid;
}

/** Takes the mark away again, if it is this program's own. */
export function releaseLock(root: string): void {
  if (holdsLock(root)) rmSync(toLockFile(root), { force: true });
}

/** Removes the state folder when there is nothing in it. */
export function removeEmptyState(root: string): void {
  const folder = join(root, STATE_FOLDER);
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function toTakenError(root: string, lock: string, owner: number | undefined): UsageError {
  const who = owner === undefined ? '' : ` (process ${owner})`;
  return new UsageError(
    `Another build of ${toPrintable(root)} is running${who}; wait for its end, or remove ${toPrintable(lock)} if that is not so`,
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function toLockFile(root: string): string {
  return join(root, STATE_FOLDER, 'lock');
}

function readOwner(lock: string): number | undefined {
  try {
    const owner = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
