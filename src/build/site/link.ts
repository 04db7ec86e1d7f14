import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that are taken from one folder into another. */
export interface Linking {
  /** Paths in both folders, with slashes. */
  readonly addresses: readonly string[];
  readonly from: string;
  readonly to: string;
}

/**
 * Takes files of one folder into another as they are: as a second name of the same file, or as a copy where the disk has none. Gives the
 * addresses of the copies, which are files of another time. The files of both folders must never be opened for writing again.
 */
export function linkFiles({ addresses, from, to }: Linking): readonly string[] {
  const folders = new Set<string>();
  return addresses.filter((address) => {
    const path = join(to, address);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return linkFile(join(from, address), path) === 'copied';
  });
}

function linkFile(from: string, to: string): 'linked' | 'copied' {
  try {
    linkSync(from, to);
    return 'linked';
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    return 'copied';
  }
}
