import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in one folder of a site: its files with their sizes in bytes, its folders without. */
export interface Listing {
  /** From the site's root, `/`-separated; empty for the root itself. */
  readonly folder: string;
  readonly entries: readonly { readonly name: string; readonly bytes?: number }[];
}

/** A figure and what has it. */
export interface Extreme {
  readonly path: string;
  readonly figure: number;
}

/** All that hosts set limits to. */
export interface Measure {
  readonly files: number;
  /** Files and folders. */
  readonly entries: number;
  readonly bytes: number;
  readonly largestFile: Extreme;
  /** By the number of files right in it. */
  readonly largestFolder: Extreme;
  /** By the places that its names take in the table of a FAT folder: one, and one more for each thirteen letters. */
  readonly fullestFolder: Extreme;
  readonly longestPath: Extreme;
  /** Names beside one another that differ in nothing but capitals. */
  readonly twins: Extreme;
  /** Names that Windows and FAT do not know: with `: * ? " < > | \`, a dot or space at the end, or of a device. */
  readonly foreign: Extreme;
}

// aux.html, con, lpt1.txt; quay?.html; "quay."
const FOREIGN = /[:*?"<>|\\\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LETTERS_A_PLACE = 13;
/** Each folder but the root names itself and the one above. */
const OWN_PLACES = 2;

/** Goes through a site, folder by folder. */
export function* listSite(root: string, folder = ''): Generator<Listing> {
  const found = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const toPath = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  yield {
    folder,
    entries: found.map((entry) =>
      entry.isDirectory() ? { name: entry.name } : { name: entry.name, bytes: statSync(join(root, toPath(entry.name))).size },
    ),
  };
  for (const entry of found) if (entry.isDirectory()) yield* listSite(root, toPath(entry.name));
}

/** Measures a site; nothing is held but the folder that is looked at. */
export function measure(listings: Iterable<Listing>): Measure {
  const none = { path: '', figure: 0 };
  let [files, entries, bytes, twins, foreign] = [0, 0, 0, 0, 0];
  let [largestFile, largestFolder, fullestFolder, longestPath] = [none, none, none, none];
  let [firstTwin, firstForeign] = ['', ''];
  for (const { folder, entries: here } of listings) {
    const names = new Set<string>();
    let [filesHere, places] = [0, OWN_PLACES];
    for (const { name, bytes: size } of here) {
      const path = folder === '' ? name : `${folder}/${name}`;
      entries += 1;
      places += 1 + Math.ceil(name.length / LETTERS_A_PLACE);
      const plain = name.normalize('NFC').toLowerCase();
      if (names.has(plain)) [twins, firstTwin] = [twins + 1, firstTwin === '' ? path : firstTwin];
      names.add(plain);
      if (FOREIGN.test(name)) [foreign, firstForeign] = [foreign + 1, firstForeign === '' ? path : firstForeign];
      longestPath = toLarger(longestPath, path, path.length);
      if (size === undefined) continue;
      filesHere += 1;
      bytes += size;
      largestFile = toLarger(largestFile, path, size);
    }
    files += filesHere;
    largestFolder = toLarger(largestFolder, folder, filesHere);
    fullestFolder = toLarger(fullestFolder, folder, places);
  }
  return {
    files,
    entries,
    bytes,
    largestFile,
    largestFolder,
    fullestFolder,
    longestPath,
    twins: { path: firstTwin, figure: twins },
    foreign: { path: firstForeign, figure: foreign },
  };
}

function toLarger(one: Extreme, path: string, figure: number): Extreme {
  return figure > one.figure ? { path, figure } : one;
}

/** The folders of a site whose files are known by their addresses. */
export function toListings(files: Iterable<readonly [address: string, file: { readonly bytes: number }]>): Iterable<Listing> {
  const folders = new Map<string, { name: string; bytes?: number }[]>([['', []]]);
  const open = (folder: string): { name: string; bytes?: number }[] => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made: { name: string; bytes?: number }[] = [];
    folders.set(folder, made);
    open(folder.slice(0, Math.max(0, folder.lastIndexOf('/')))).push({ name: folder.slice(folder.lastIndexOf('/') + 1) });
    return made;
  };
  for (const [address, { bytes }] of files) {
    const cut = address.lastIndexOf('/');
    open(address.slice(0, Math.max(0, cut))).push({ name: address.slice(cut + 1), bytes });
  }
  return [...folders].map(([folder, entries]) => ({ folder, entries }));
}
