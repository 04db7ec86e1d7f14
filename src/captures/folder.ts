import { readdir } from 'node:fs/promises';
import { toPrintable } from '../text/printable.ts';
import { toNameText } from './name.ts';

/** Where a seed lies on disk, and what it is called. */
export interface Place {
  readonly path: Buffer;
  /** The path from the archive's folder, `/`-separated. */
  readonly ref: string;
}

/** What a walk meets: anything that is no folder, or a folder that could not be listed. */
export type Step = (Place & { readonly kind: 'file' }) | (Place & { readonly kind: 'unlisted'; readonly cause: unknown });

interface Entry extends Place {
  readonly isFolder: boolean;
  readonly order: Buffer;
}

const SLASH = Buffer.from('/');
const DOT = 0x2e;

/**
 * Walks a folder in the byte order of the full paths, one listing at a time; hidden files are left out and links are not followed.
 * Throws when the folder itself cannot be listed.
 */
export async function* walkFolder(folder: Place): AsyncGenerator<Step> {
  const pending = await listFolder(folder).catch((cause: unknown) => {
    throw new Error(`Cannot list the folder ${toPrintable(toNameText(folder.path))}; make it, or name another one.`, { cause });
  });
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { path, ref } = entry;
    if (!entry.isFolder) {
      yield { kind: 'file', path, ref };
      continue;
    }
    try {
      for (const inner of await listFolder(entry)) pending.push(inner);
    } catch (cause) {
      yield { kind: 'unlisted', path, ref, cause };
    }
  }
}

/** A path inside a folder; names are bytes, since a name need not be UTF-8. */
export function joinPath(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, SLASH, name]);
}

// Last first, as a stack wants it. A folder sorts as "name/", which is how it stands in the paths of its files.
async function listFolder({ path, ref }: Place): Promise<Entry[]> {
  const entries = await readdir(path, { encoding: 'buffer', withFileTypes: true });
  return entries
    .filter((entry) => entry.name[0] !== DOT)
    .map((entry) => {
      const isFolder = entry.isDirectory();
      const order = isFolder ? Buffer.concat([entry.name, SLASH]) : entry.name;
      return {
        path: joinPath(path, entry.name),
        ref: ref === '' ? toNameText(entry.name) : `${ref}/${toNameText(entry.name)}`,
        isFolder,
        order,
      };
    })
    .sort((left, right) => Buffer.compare(right.order, left.order));
}
