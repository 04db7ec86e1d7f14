import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Takes files of one folder into another as they are: as a second name of the same file, or as a copy where the disk has none. The files
 * of both folders must never be opened for writing again.
 */
export function linkFiles(addresses: Iterable<string>, from: string, to: string): void {
  const folders = new Set<string>();
  for (const address of addresses) {
    const path = join(to, address);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    linkFile(join(from, address), path);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}
