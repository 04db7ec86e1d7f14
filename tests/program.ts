import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The program as people start it: compiled where the tests are set up, from its TypeScript where a test is run by something else. */
export const PROGRAM = process.env['BACKFILE_PROGRAM'] ?? fileURLToPath(new URL('../bin/backfile.js', import.meta.url));

/** Two invented captures, each with a dateline of its own; English enough that no detector has to be loaded for them. */
export const HARBOUR =
  'Harbour Opens Again\n\n03.02.2022, Moscow.\n\nThe harbour opened on Thursday after a winter of repairs.\n\nFishermen cheered, and the people of the town with them.\n';
export const BRIDGE =
  'Bridge Closes for Repairs\n\n14.03.2022, Lisbon.\n\nThe old bridge closes for a month, the council said.\n\nBuses go around until the works are over.\n';

/** What a run of the program left. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end. */
export async function runProgram(
  commandLine: readonly string[],
  options: { readonly stdin?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const env = { ...process.env, NO_COLOR: '1', ...options.env };
  const child = spawn(process.execPath, [PROGRAM, ...commandLine], { cwd: options.cwd, env });
  // A program that ends before it has read everything is no fault of the test.
  child.stdin.on('error', () => {}).end(options.stdin ?? '');
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

/** Writes files below a folder, by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The paths of all files below a folder, in order. */
export function listFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => statSync(join(folder, path)).isFile()).toSorted();
}

/** A digest of a folder: of the paths and the bytes of all its files. */
export function toFolderDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(folder))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex');
}
