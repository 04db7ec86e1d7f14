import { constants } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { toPrintable } from '../text/printable.ts';
import { toNameText } from './name.ts';

/** Where a seed lies on disk, and what it is called. */
export interface SeedPlace {
  readonly path: Buffer;
  /** The path from the archive's folder, `/`-separated. */
  readonly ref: string;
  /** The files beside it that tell of it, in the byte order of their names; absent when there is none. */
  readonly sidecars?: readonly SeedPlace[];
}

/** What a walk meets: anything that is no folder, or a folder that could not be listed. */
export type Step = (SeedPlace & { readonly kind: 'file' }) | (SeedPlace & { readonly kind: 'unlisted'; readonly cause: unknown });

interface Entry extends SeedPlace {
  readonly isFolder: boolean;
  readonly order: Buffer;
}

const SLASH = Buffer.from('/');
const DOT = 0x2e;
const SIDECAR_EXTENSIONS = ['.json', '.yaml', '.yml', '.JSON', '.YAML', '.YML'];

/** How a seed is opened: a link that was swapped in after the look is not followed, and a pipe does not block. */
export const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Walks a folder, and those inside unless it is `shallow`, in the byte order of the full paths, one listing at a time; hidden files are
 * left out and links are not followed.
 * Throws when the folder itself cannot be listed.
 */
export async function* walkFolder(folder: SeedPlace, shallow = false): AsyncGenerator<Step> {
  const pending = await listFolder(folder).catch((cause: unknown) => {
    throw new Error(`Cannot list the folder ${toPrintable(toNameText(folder.path))}; make it, or name another one.`, { cause });
  });
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { path, ref, sidecars } = entry;
    if (!entry.isFolder) {
      yield { kind: 'file', path, ref, ...(sidecars !== undefined && { sidecars }) };
      continue;
    }
    if (shallow) continue;
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

/** The names that a capture's sidecar may have, in order: "001.json" and "001.txt.json" for "001.txt"; what may be a sidecar itself has none. */
export function toSidecarNames(name: string): readonly string[] {
  const extension = extname(name);
  if (SIDECAR_EXTENSIONS.includes(extension)) return [];
  const stems = new Set([name.slice(0, name.length - extension.length), name]);
  return [...stems].flatMap((stem) => SIDECAR_EXTENSIONS.map((ending) => `${stem}${ending}`)).toSorted();
}

// Last first, as a stack wants it. A folder sorts as "name/", which is how it stands in the paths of its files.
async function listFolder({ path, ref }: SeedPlace): Promise<Entry[]> {
  const listed = await readdir(path, { encoding: 'buffer', withFileTypes: true });
  const entries = listed.filter((entry) => entry.name[0] !== DOT);
  // Latin-1 gives every name its own text, whatever its bytes.
  const files = new Map(entries.filter((entry) => entry.isFile()).map(({ name }) => [name.toString('latin1'), name]));
  const paired = new Set<string>();
  const toPlace = (name: Buffer): SeedPlace => ({
    path: joinPath(path, name),
    ref: ref === '' ? toNameText(name) : `${ref}/${toNameText(name)}`,
  });
  const findSidecars = (name: string): Pick<SeedPlace, 'sidecars'> => {
    const names = files.has(name) ? toSidecarNames(name).filter((sidecar) => files.has(sidecar)) : [];
    for (const sidecar of names) paired.add(sidecar);
    return names.length === 0 ? {} : { sidecars: names.flatMap((sidecar) => files.get(sidecar) ?? []).map(toPlace) };
  };
  return entries
    .map((entry) => {
      const name = entry.name.toString('latin1');
      const isFolder = entry.isDirectory();
      return {
        name,
        ...toPlace(entry.name),
        ...findSidecars(name),
        isFolder,
        order: isFolder ? Buffer.concat([entry.name, SLASH]) : entry.name,
      };
    })
    .filter(({ name }) => !paired.has(name))
    .sort((left, right) => Buffer.compare(right.order, left.order));
}
