import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
// @ts-expect-error Eleventy ships no types; the few methods used are declared below.
import Untyped from '@11ty/eleventy';

interface Config {
  readonly benchmarks: { readonly config: { setIsVerbose(isVerbose: boolean): void } };
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

const PAGES_A_TURN = 16;

let empty: string | undefined;

/** An empty folder to stand in. A process that is started meanwhile, as Pagefind's is, stands in it too, so that it stays as long as this one. */
function openEmptyFolder(): string {
  if (empty !== undefined) return empty;
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  empty = folder;
  return folder;
}

/**
 * Writes a page at each address into the output folder, rendered one at a time; all must be sound and none may stand there already.
 * Throws what the rendering of a page throws.
 */
export async function writePages(
  addresses: readonly string[],
  output: string,
  render: (address: string) => Promise<{ toString(): string }>,
): Promise<void> {
  if (!isAbsolute(output)) throw new Error(`writePages needs an absolute output folder, got ${output}`);
  let failure: Error | undefined;
  let made = 0;
  const draw = async (address: string): Promise<Buffer> => {
    try {
      const page = Buffer.from((await render(address)).toString());
      // Pages are made without waiting for anything, so a Ctrl-C gets its turn now and then.
      made += 1;
      if (made % PAGES_A_TURN === 0) await setImmediate();
      return page;
    } catch (cause) {
      failure ??= cause instanceof Error ? cause : new Error(String(cause));
      throw failure;
    }
  };
  // Eleventy reads package.json, .eleventyignore and configs where it stands: it stands in an empty folder.
  const home = process.cwd();
  const input = openEmptyFolder();
  try {
    process.chdir(input);
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      configPath: false,
      loader: 'esm',
      config(config) {
        // It is made before quiet mode is heard of, and tells people how long a slow machine took.
        config.benchmarks.config.setIsVerbose(false);
        config.setUseGitIgnore(false);
        config.setTemplateFormats(['11ty.js']);
        config.addTemplate('pages.11ty.js', toTemplate(addresses, draw));
      },
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.write();
  } catch (error) {
    throw failure ?? new Error(`Eleventy could not write ${output}`, { cause: error });
  } finally {
    process.chdir(home);
  }
}

function toTemplate(addresses: readonly string[], draw: (address: string) => Promise<Buffer>): object {
  return {
    data: () => ({
      // A template a page would be quadratic in Eleventy; one for all of them is linear.
      pagination: { data: 'addresses', size: 1, alias: 'address', addAllPagesToCollections: false },
      addresses,
      permalink: ({ address }: { readonly address: string }) => address,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ address }: { readonly address: string }) => draw(address),
  };
}
