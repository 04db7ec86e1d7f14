import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { toFolderDigest, writeFiles } from './program.ts';

/** Some captures of ferries that return, each in as many editions as one likes. */
export const toText = (number: number, edition: number): string =>
  `Ferry ${number} Returns\n\n0${1 + (number % 9)}.0${1 + (edition % 9)}.20${12 + (number % 3)}, ${number % 2 === 0 ? 'Lisbon' : 'Bergen'}.\n\n` +
  `The ferry sailed again on Tuesday, edition ${edition}, with the people of the island.\n\nSource: The Harbour Gazette ${number % 4}\n`;

/** Where a capture lies in an archive. */
export const toSeed = (number: number): string => `seeds/${String(number).padStart(2, '0')}.txt`;

/** Writes the first edition of so many captures into an archive. */
export const writeSeeds = (folder: string, count: number): void =>
  writeFiles(folder, Object.fromEntries(Array.from({ length: count }, (_, number) => [toSeed(number), toText(number, 0)])));

/** The .md files of an archive's records, from content/articles. */
export const listRecords = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'content/articles'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted();

const now = Date.now.bind(Date);

/** Has all files be old enough to be known by their times, or not. */
export const setOld = (isOld: boolean): void => void vi.spyOn(Date, 'now').mockImplementation(() => now() + (isOld ? 10_000 : 0));

/** The digest of the site that a clean build makes of an archive's seeds, content and config, in a folder of its own. */
export async function toCleanDigest(folder: string, build: (root: string) => Promise<unknown>): Promise<string> {
  const other = mkdtempSync(join(tmpdir(), 'backfile-clean-'));
  try {
    for (const name of ['seeds', 'content', 'backfile.config.yaml']) cpSync(join(folder, name), join(other, name), { recursive: true });
    await build(other);
    return toFolderDigest(join(other, '_site'));
  } finally {
    rmSync(other, { recursive: true });
  }
}
