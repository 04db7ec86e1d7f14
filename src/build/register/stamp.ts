import { lstatSync } from 'node:fs';

/** A file changed so lately may be changed again without getting another time, in milliseconds. */
const YOUNG = 100;
/** The same where the disk keeps whole seconds only, as FAT does every other one. */
const YOUNG_ON_COARSE_DISKS = 2_000;

/**
 * What tells that files are the ones that were there before: their sizes, times and numbers on the disk. Undefined when one of them is
 * missing, is no file, or is too young to be known by its time (what Git calls racily clean); such files are to be read.
 */
export function toStamp(paths: readonly (string | Buffer)[]): string | undefined {
  const now = Date.now();
  const parts: string[] = [];
  for (const path of paths) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = found;
    const age = now - Math.max(mtimeMs, ctimeMs);
    // A time to come is that of a clock that was put back.
    if (age < (mtimeMs % 1_000 === 0 ? YOUNG_ON_COARSE_DISKS : YOUNG)) return undefined;
    parts.push(`${size} ${mtimeMs} ${ctimeMs} ${ino}`);
  }
  return parts.join(' ');
}
