import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..');
/** All code that what pages show goes through, the search page's own included; in the published package it is compiled. */
const ROOMS = ['site', 'text', 'search'];
const RECORD = /^record\.[jt]s$/;
/** What of other people's stands in a page or a search bundle. */
const PACKAGES = ['hono', 'markdown-it', 'esbuild', 'pagefind', 'any-ascii'];

const { resolve } = createRequire(import.meta.url);

/** The digest of all that turns records into pages and search bundles: when it changes, every page is another. */
export function toTemplatesDigest(): string {
  const hash = createHash('sha256');
  const rooms = ROOMS.flatMap((room) =>
    readdirSync(join(PROGRAM, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const record = readdirSync(PROGRAM)
    .filter((name) => RECORD.test(name))
    .map((name) => join(PROGRAM, name));
  for (const path of [...rooms, ...record].toSorted())
    hash.update(`${path.slice(PROGRAM.length).replaceAll(sep, '/')}\0`).update(readFileSync(path));
  for (const name of PACKAGES) hash.update(`${name} ${findVersion(name)}\0`);
  // Dates, numbers and names of countries are written by the system's own tables.
  return hash.update(`${process.versions['icu']} ${process.versions['cldr']}`).digest('hex');
}

// Not every package shows its package.json to others, so it is looked for where packages lie.
function findVersion(name: string): string {
  const file = resolve
    .paths(name)
    ?.map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
