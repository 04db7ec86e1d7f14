import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
// @ts-expect-error Eleventy ships no types; the few methods used are declared below.
import Untyped from '@11ty/eleventy';
import type { Archive } from './archive.ts';

/** One kind of page: which pages there are (keys), where each stands and what it says. */
export interface PageKind {
  /** A lower-case noun: `article`, `capture`, … */
  readonly name: string;
  /** One key a page; all of them made from the archive's summaries, nothing read from disk. */
  readonly keys: (archive: Archive) => readonly string[];
  /** Where the page stands, from the site's root, without a leading slash: `dates/2022-01.html`. */
  readonly permalink: (key: string, archive: Archive) => string;
  /** The whole page as HTML. */
  readonly render: (key: string, archive: Archive) => string | Promise<string>;
}

interface Config {
  setUseGitIgnore(use: boolean): void;
  addTemplate(name: string, template: object): void;
  setTemplateFormats(formats: readonly string[]): void;
}
interface Eleventy {
  disableLogger(): void;
  init(): Promise<void>;
  write(): Promise<unknown>;
}
interface Options {
  readonly quietMode: boolean;
  readonly configPath: false;
  readonly loader: 'esm';
  readonly config: (config: Config) => void;
}
const Eleventy: new (input: string, output: string, options: Options) => Eleventy = Untyped;

// captures/5e/5e0c1b7a9d42c3f1.html
const SAFE_ADDRESS = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.html$/;

const PAGES_A_TURN = 16;

/**
 * Renders every page of every kind into the output folder, one at a time, and returns how many there are.
 * Throws for an address that leaves the output or is taken twice, and names the page whose rendering failed.
 */
export async function writePages(kinds: readonly PageKind[], archive: Archive, output: string, onPage: () => void): Promise<number> {
  if (!isAbsolute(output)) throw new Error(`writePages needs an absolute output folder, got ${output}`);
  const lists = kinds.map((kind) => ({ kind, keys: kind.keys(archive) })).filter(({ keys }) => keys.length > 0);
  assertAddresses(lists, archive);
  let failure: Error | undefined;
  let made = 0;
  const render = async (kind: PageKind, key: string): Promise<Buffer> => {
    try {
      const page = await kind.render(key, archive);
      onPage();
      // Pages are made without waiting for anything, so a Ctrl-C gets its turn now and then.
      made += 1;
      if (made % PAGES_A_TURN === 0) await setImmediate();
      return Buffer.from(page.toString());
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      failure ??= new Error(`The page ${kind.permalink(key, archive)} (${kind.name} ${key}) could not be made: ${reason}`, { cause });
      throw failure;
    }
  };
  // Eleventy reads package.json, .eleventyignore and configs where it stands: it stands in an empty folder.
  const home = process.cwd();
  const input = await mkdtemp(join(tmpdir(), 'backfile-'));
  try {
    process.chdir(input);
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      configPath: false,
      loader: 'esm',
      config(config) {
        config.setUseGitIgnore(false);
        config.setTemplateFormats(['11ty.js']);
        for (const { kind, keys } of lists) config.addTemplate(`${kind.name}.11ty.js`, toTemplate(kind, keys, archive, render));
      },
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.write();
  } catch (error) {
    throw failure ?? new Error(`Eleventy could not write ${output}`, { cause: error });
  } finally {
    process.chdir(home);
    await rm(input, { recursive: true, force: true });
  }
  return lists.reduce((sum, { keys }) => sum + keys.length, 0);
}

function toTemplate(
  kind: PageKind,
  keys: readonly string[],
  archive: Archive,
  render: (kind: PageKind, key: string) => Promise<Buffer>,
): object {
  return {
    data: () => ({
      // A template an article would be quadratic in Eleventy; pages of one key are linear.
      pagination: { data: 'keys', size: 1, alias: 'key', addAllPagesToCollections: false },
      keys,
      permalink: ({ key }: { readonly key: string }) => kind.permalink(key, archive),
      eleventyExcludeFromCollections: true,
    }),
    render: ({ key }: { readonly key: string }) => render(kind, key),
  };
}

function assertAddresses(lists: readonly { readonly kind: PageKind; readonly keys: readonly string[] }[], archive: Archive): void {
  const taken = new Map<string, string>();
  for (const { kind, keys } of lists) {
    for (const key of keys) {
      const address = kind.permalink(key, archive);
      const page = `${kind.name} ${key}`;
      if (!SAFE_ADDRESS.test(address)) throw new Error(`The address of ${page} is not one inside the site: ${JSON.stringify(address)}`);
      // Some file systems do not tell A from a.
      const other = taken.get(address.toLowerCase());
      if (other !== undefined) throw new Error(`Two pages have the address ${address}: ${other} and ${page}`);
      taken.set(address.toLowerCase(), page);
    }
  }
}
