import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The version of this program. */
export const VERSION = readVersion(new URL('../package.json', import.meta.url));

/** What of this program makes something. */
export interface Makers {
  /** Paths of its code from src/, `/`-separated, as `site/pages/article.ts`; in the published package they are compiled and end in `.js`. */
  readonly isCode: (path: string) => boolean;
  /** The rooms that it lies in: folders and files in src/. */
  readonly rooms: readonly string[];
  /** Packages of other people that have a part in it. */
  readonly packages: readonly string[];
}

/** The digest of some of the program's own code and of what it is made with: when it changes, something else may be made. */
export function digestCode({ isCode, rooms, packages }: Makers): string {
  const hash = createHash('sha256');
  for (const path of rooms.flatMap(listCode).filter(isCode).toSorted())
    hash.update(`${path}\0`).update(readFileSync(join(import.meta.dirname, path)));
  for (const name of packages) hash.update(`${name} ${findVersion(name)}\0`);
  // Dates, numbers, languages and names of countries are read and written by the system's own tables.
  return hash.update(`${process.versions['icu']} ${process.versions['cldr']} ${process.versions['unicode']}`).digest('hex');
}

/** The version of an installed package. Not every package shows its package.json to others, so it is looked for where packages lie. */
export function findVersion(name: string): string {
  const file = resolve
    .paths(name)
    ?.map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  return readVersion(file);
}

function readVersion(file: string | URL): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

// A folder's files from src/, or the file of that name without its ending.
function listCode(room: string): readonly string[] {
  const folder = join(import.meta.dirname, room);
  if (!existsSync(folder)) return [`${room}.ts`, `${room}.js`].filter((path) => existsSync(join(import.meta.dirname, path)));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(import.meta.dirname.length + 1)
        .replaceAll('\\', '/'),
    );
}
