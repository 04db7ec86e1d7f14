import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { findContentFiles, readStored } from '../content/files.ts';
import { parseTarget } from '../content/target.ts';
import { UsageError } from '../faults.ts';
import { toPrintable } from '../text/printable.ts';

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

/**
 * The seed file, or the row of one, that an id or the address of a page names in an archive; undefined for what is neither. Throws where there is no
 * archive, or none of that id.
 */
export async function findSeedOf(target: string, archive: string): Promise<string | undefined> {
  const id = parseTarget(target)?.id;
  if (id === undefined) return undefined;
  const config = findArchive(join(archive, SEEDS, 'any'));
  const place = toPrintable(resolve(archive));
  if (config === undefined || !existsSync(config.content))
    throw new UsageError(
      `${toPrintable(target)} is no file here, and may be an id, but there is no built archive in ${place}; say which one with --archive`,
    );
  const files = await findContentFiles(config.content);
  const file = files.has(id) ? readStored(files, id)?.record.capture.file : undefined;
  if (file === undefined)
    throw new UsageError(`The archive in ${place} has no article ${id}; say with --archive which one has, or name the file`);
  return relative('.', join(dirname(config.seeds), file));
}
