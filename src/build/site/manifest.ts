import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../../config.ts';

/** A file of a site as it was when the site was put in place. */
export interface SiteFile {
  readonly bytes: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number;
  /** Of a page, what it shows. */
  readonly digest?: string;
}

/** All files of a site by their addresses, but for the one that marks it. */
export type Manifest = ReadonlyMap<string, SiteFile>;

const NAME = /^site-[0-9a-f]{32}$/;
const FIRST = 'backfile site 1';
// 5e0c1b7a9d42c3f15e0c1b7a9d42c3f1 7611 1769385600000.25 dates/2022.html
const LINE = /^(?<digest>[0-9a-f]{32}|-) (?<bytes>\d+) (?<time>\d+(?:\.\d+)?) (?<address>.+)$/;

/** Reads what is known of the files of a site; undefined when nothing is, or nothing that can be trusted. */
export function readManifest(root: string, id: string): Manifest | undefined {
  const path = toPath(root, id);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  if (text.slice(end) !== `${toSum(text.slice(0, end))}\n`) return undefined;
  const [first, ...lines] = text.slice(0, end - 1).split('\n');
  if (first !== FIRST) return undefined;
  return new Map(
    lines.map((line) => {
      const { digest = '-', bytes, time, address = '' } = LINE.exec(line)?.groups ?? {};
      return [address, { bytes: Number(bytes), time: Number(time), ...(digest !== '-' && { digest }) }];
    }),
  );
}

/** Writes what is known of the files of a site, before it is put in place: its id ties the two together. */
export function writeManifest(root: string, id: string, manifest: Manifest): void {
  const lines = [...manifest].map(([address, { digest = '-', bytes, time }]) => `${digest} ${bytes} ${time} ${address}\n`);
  const text = `${FIRST}\n${lines.join('')}`;
  mkdirSync(join(root, STATE_FOLDER), { recursive: true });
  writeFileSync(toPath(root, id), `${text}${toSum(text)}\n`);
}

/** Removes what is known of all sites but the one that stands. */
export function dropManifests(root: string, id: string): void {
  const folder = join(root, STATE_FOLDER);
  for (const name of readdirSync(folder)) if (NAME.test(name) && name !== `site-${id}`) rmSync(join(folder, name));
}

/** A file as it is now; undefined when there is none, or something else in its place. */
export function findFile(path: string): SiteFile | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? { bytes: found.size, time: found.mtimeMs } : undefined;
}

function toPath(root: string, id: string): string {
  return join(root, STATE_FOLDER, `site-${id}`);
}

function toSum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
