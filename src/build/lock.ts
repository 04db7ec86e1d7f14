import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER, UsageError } from '../config.ts';
import { toPrintable } from '../text/printable.ts';

/** Marks the archive in `root` as being built by this program; throws a UsageError while another build is alive. Says whether the state folder is new. */
export function takeLock(root: string): boolean {
  const lock = toLockFile(root);
  const owner = readOwner(lock);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new UsageError(
      `Another build of ${toPrintable(root)} is running (process ${owner}); wait for its end, or remove ${toPrintable(lock)} if that is not so`,
    );
  }
  rmSync(lock, { force: true });
  const isNew = mkdirSync(join(root, STATE_FOLDER), { recursive: true }) !== undefined;
  writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
  return isNew;
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
