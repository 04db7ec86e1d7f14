import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../faults.ts';

/** Reads a file that people may have written, without its byte order mark; undefined when it is not there, a UsageError when it is not UTF-8. */
export function readText(path: string): string | undefined {
  const bytes = readBytes(path);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(`${path} is not UTF-8 text; save it again with that encoding`, { cause });
  }
}

/** Writes a file whole or not at all, and only when its bytes change; says whether it wrote. */
export function writeText(path: string, text: string): boolean {
  const bytes = Buffer.from(text);
  if (readBytes(path)?.equals(bytes)) return false;
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished`);
  try {
    // A link left under this name would carry the text elsewhere.
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, bytes, { flag: 'wx' });
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw new Error(`${path} could not be written (${toReason(cause)}); see that no folder has its name and that its own may be written, and try again`, { cause });
  }
  return true;
}

/** Makes a folder where there is none; a UsageError when a symbolic link stands in its place. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  if (!lstatSync(path).isDirectory()) {
    throw new UsageError(`${path} is a symbolic link, and nothing is written outside the content folder; put a real folder in its place`);
  }
}

/** Whether an error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The words of an error. */
export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readBytes(path: string): Buffer | undefined {
  // An error takes ten times as long to make as it takes to look.
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new Error(`${path} could not be read (${toReason(cause)}); see that it is a file and may be read, and try again`, { cause });
  }
}
