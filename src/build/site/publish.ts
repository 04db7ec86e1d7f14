import {
  existsSync,
  fsyncSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../faults.ts';
import { toPrintable } from '../../text/printable.ts';
import { checkWritable } from './writable.ts';

/** Marks a folder as a site of this program, hidden in it; a folder without it is never replaced. */
export const MARKER = '.backfile-site';
const MARKER_TEXT = 'Backfile made this folder and replaces it whole with every build: keep nothing of your own here.\n';
// Site 5e0c1b7a9d42c3f15e0c1b7a9d42c3f1
const SITE_LINE = /^Site (?<id>[0-9a-f]{32})$/m;
const JOURNAL_TEXT = 'Backfile was putting a new site in place. The next backfile command finishes it.\n';

interface Places {
  /** The site that is being made. */
  readonly next: string;
  /** The site that was there before, until it is removed. */
  readonly old: string;
  /** Stands while the two renames are under way: `next` is whole. */
  readonly journal: string;
}

// All beside the output, so that they lie on the same disk and a rename is one step.
function toPlaces(output: string): Places {
  const beside = join(dirname(output), `.${basename(output)}.backfile-`);
  return { next: `${beside}next`, old: `${beside}old`, journal: `${beside}journal` };
}

/** Throws a UsageError when the output is something that Backfile did not make and so must not replace. */
export function checkOutput(output: string): void {
  const found = lstatSync(output, { throwIfNoEntry: false });
  if (found === undefined) return;
  const path = toPrintable(output);
  if (!found.isDirectory()) throw new UsageError(`The output ${path} is not a folder; name another with --output, or move it away`);
  if (existsSync(join(output, MARKER)) || readdirSync(output).length === 0) return;
  throw new UsageError(`The output folder ${path} holds files that Backfile did not make; name another with --output, or empty it`);
}

/** Throws an error when no site can be made beside the output: it says so before any work is done. */
export function checkRoom(output: string): void {
  checkWritable('output', toPlaces(output).next, '--output');
}

/** Finds the id of the site that stands in the output, as it was staged. */
export function findSiteId(output: string): string | undefined {
  const marker = join(output, MARKER);
  return existsSync(marker) ? SITE_LINE.exec(readFileSync(marker, 'utf8'))?.groups?.['id'] : undefined;
}

/** Makes the empty staging folder for a new site beside the output and returns its path; `id` says what the site will be. */
export function openStaging(output: string, id: string): string {
  const { next } = toPlaces(output);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, MARKER), `${MARKER_TEXT}Site ${id}\n`);
  return next;
}

/** Puts the staged site where the output is, by two renames with a journal, and gives the folder of the site that was there, which is to be removed. */
export function publishStaging(output: string): string {
  const { next, old, journal } = toPlaces(output);
  checkOutput(output);
  writeJournal(journal);
  moveAway(output, old);
  try {
    renameSync(next, output);
  } catch (cause) {
    if (existsSync(old)) renameSync(old, output);
    rmSync(journal);
    throw new Error(
      `The new site could not be put in place at ${output}, and the old one stays; see that nothing holds it open and that its folder may be written, and build again`,
      { cause },
    );
  }
  rmSync(journal);
  return old;
}

/** Removes a staged site that will not be published; the output stays as it is. */
export function discardStaging(output: string): void {
  const { next, journal } = toPlaces(output);
  if (!existsSync(journal)) rmSync(next, { recursive: true, force: true, maxRetries: 5 });
}

/** Finishes a swap that was cut short and removes what a dead build left; no build may be running. */
export function repairPublication(output: string): void {
  const { next, old, journal } = toPlaces(output);
  if (existsSync(journal)) {
    if (existsSync(next)) {
      moveAway(output, old);
      renameSync(next, output);
    }
    rmSync(journal);
  }
  rmSync(next, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

function moveAway(output: string, old: string): void {
  if (!existsSync(output)) return;
  checkOutput(output);
  rmSync(old, { recursive: true, force: true });
  renameSync(output, old);
}

function writeJournal(journal: string): void {
  const file = openSync(journal, 'w');
  try {
    writeFileSync(file, JOURNAL_TEXT);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
