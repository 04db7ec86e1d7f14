import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { toPrintable } from '../../text/printable.ts';

const REASONS: Readonly<Record<string, string>> = {
  EROFS: 'is on a disk that is read-only',
  EACCES: 'may not be written to by you',
  EPERM: 'may not be written to by you',
  ENOENT: 'takes no new folders',
  ENOTDIR: 'is not a folder',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk of which you may use no more',
};

/**
 * Makes the folder that is to be written, with those above it that are missing, and takes them away again: what does not go is said before
 * anything was worked on. `option` names another place for it.
 */
export function checkWritable(what: string, path: string, option: string): void {
  const made: string[] = [];
  try {
    // One after the other: asked for all at once, Node tries for ever where a file system takes no folders.
    for (const folder of listMissing(path)) {
      mkdirSync(folder);
      made.push(folder);
    }
  } catch (error) {
    throw toUnwritable(what, option, error);
  } finally {
    for (const folder of made.toReversed()) rmdirSync(folder);
  }
}

// Outermost first.
function listMissing(path: string): string[] {
  const missing: string[] = [];
  for (let at = path; lstatSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  return missing;
}

// Without a cause: the system's own words say less.
function toUnwritable(what: string, option: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string')) return error;
  const reason = REASONS[String(error.code)] ?? `cannot be written to (${String(error.code)})`;
  const place = dirname(error.path);
  return new Error(
    toPrintable(`The ${what} folder cannot be made: ${place} ${reason}; name another place with ${option}, or make that one writable`),
  );
}
