import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SETTLED = 300;

/**
 * Waits until one of the files or folders changes, at any depth, and has been quiet for a moment, or until the signal ends the wait.
 * A path that is missing is waited for. Throws what the system says when it can watch no more.
 */
export async function waitForChange(paths: readonly string[], signal: AbortSignal): Promise<void> {
  const watchers: FSWatcher[] = [];
  let settle: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const open = (folder: string, isMeant: (name: string) => boolean): void => {
        const watcher = watch(folder, (_kind, name) => {
          if (name !== null && !isMeant(name)) return;
          clearTimeout(settle);
          settle = setTimeout(resolve, SETTLED);
        });
        watchers.push(watcher.on('error', reject));
      };
      signal.addEventListener('abort', () => resolve(), { once: true });
      for (const path of paths) {
        open(dirname(path), (name) => name === basename(path));
        for (const folder of findFolders(path)) open(folder, (name) => !name.startsWith('.'));
      }
    });
  } finally {
    clearTimeout(settle);
    for (const watcher of watchers) watcher.close();
  }
}

// Folder by folder: a recursive watch takes one handle a file on Linux. What cannot be listed cannot be watched either; the build names it.
function findFolders(path: string): string[] {
  const inner = listFolders(path);
  return inner === undefined ? [] : [path, ...inner.flatMap((name) => findFolders(join(path, name)))];
}

function listFolders(path: string): string[] | undefined {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch {
    return undefined;
  }
}
