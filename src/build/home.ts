import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, readConfig } from '../config.ts';
import type { Config } from '../config.ts';

const SEEDS = 'seeds';

/** The archive among whose seeds a file lies: the nearest folder above it with a config, or with the file in its seeds/. */
export function findArchive(path: string): Config | undefined {
  const file = resolve(path);
  for (let [folder, inner] = [dirname(file), file]; folder !== inner; [folder, inner] = [dirname(folder), folder]) {
    if (!existsSync(join(folder, CONFIG_FILE)) && basename(inner) !== SEEDS) continue;
    const config = readConfig(folder);
    if (!relative(config.seeds, file).startsWith(`..${sep}`)) return config;
  }
  return undefined;
}
