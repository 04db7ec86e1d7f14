import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ALONE, type Pool } from '../workers/pool.ts';

/** Starting processes takes longer than to remove so few files here. */
const FEW_FILES = 50_000;

/** Removes the folder of a site of about so many files, in all of the pool's processes side by side where they are many. */
export async function removeSite(folder: string, files: number, pool: Pool): Promise<void> {
  if (existsSync(folder) && files >= FEW_FILES) {
    const paths = listTwoDeep(folder);
    const { jobs, run } = pool.jobs < 2 ? ALONE : pool;
    const shares = Array.from({ length: jobs }, (_, share) => paths.filter((_path, at) => at % jobs === share));
    await Promise.all(shares.map((share) => run('removeFolders', share)));
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Removes files and folders with all that is in them. */
export function removeFolders(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

// captures/5e
function listTwoDeep(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((inner) => join(folder, name, inner)));
}
