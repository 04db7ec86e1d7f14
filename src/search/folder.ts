import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file in a folder that names the others, with their sizes, and says what the folder is. */
const CONTENTS = 'contents.json';

interface Contents<About> {
  readonly about: About;
  readonly files: Readonly<Record<string, number>>;
}

/** Writes a file into a folder. */
export function writePart(folder: string, name: string, content: Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Closes a folder whose files are all written, with what is to be said of it. */
export function closeFolder<About>(folder: string, about: About, names: Iterable<string>): void {
  const files = Object.fromEntries([...names].toSorted().map((name) => [name, statSync(join(folder, name)).size]));
  writeFileSync(join(folder, CONTENTS), `${JSON.stringify({ about, files })}\n`);
}

/**
 * Takes a folder of another site as it is, each file as a second name of the same file, or as a copy where the disk has none. Gives what is
 * said of it, or undefined when it is not there or not whole; then nothing is taken.
 */
export function takeFolder<About>(
  from: string,
  to: string,
  isAbout: (about: unknown) => about is About,
  isIntact: (name: string) => boolean,
): About | undefined {
  try {
    const { about, files }: Contents<unknown> = JSON.parse(readFileSync(join(from, CONTENTS), 'utf8'));
    if (!isAbout(about)) return undefined;
    const names = [...Object.keys(files), CONTENTS];
    for (const [name, bytes] of Object.entries(files)) if (statSync(join(from, name)).size !== bytes) return undefined;
    if (!names.every(isIntact)) return undefined;
    for (const name of names) linkFile(join(from, name), join(to, name));
    return about;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return undefined;
  }
}

/** Whether a folder is closed and all its files are there. */
export function isWhole(folder: string): boolean {
  try {
    const { files }: Contents<unknown> = JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8'));
    return Object.entries(files).every(([name, bytes]) => statSync(join(folder, name)).size === bytes);
  } catch {
    return false;
  }
}

function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}
