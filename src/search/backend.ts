import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout } from 'node:timers/promises';
import type * as pagefind from 'pagefind';
import { z } from 'zod';
import { decompressAll } from './gzip.ts';

type Pagefind = Pick<typeof pagefind, 'createIndex' | 'close'>;

/** One page for Pagefind: where its article stands, and its text as HTML. */
export interface Entry {
  readonly address: string;
  readonly content: string;
}

/** The files that Pagefind makes of entries, by their names; those that it compresses are not compressed any more. */
export type Output = ReadonlyMap<string, Uint8Array>;

/** A Pagefind of its own: a process that indexes one bundle at a time. */
export interface Backend {
  /** Indexes entries in a language, in their order, a batch at a time. Throws when Pagefind refuses one. */
  readonly index: (language: string, batches: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>) => Promise<Output>;
  readonly close: () => Promise<unknown>;
}

/** Pagefind's own mark at the beginning of what it compresses. */
export const SIGNATURE = 'pagefind_dcd';
const COMPRESSED = /\.pf_(?:meta|index|fragment)$|\.pagefind$/;

/** Milliseconds that an answer may take: Pagefind's module would wait for ever. */
const PATIENCE = 600_000;

/** What a process took for bundles it does not give back; of so many records it is little enough to go on with the next one. */
const MOST_RECORDS = 200;

/**
 * Starts a backend beside those that run. Pagefind's module has one process, so each backend has a module of its own. It throws when that
 * process ends, or when one answer takes longer than `patience` milliseconds.
 */
export async function openBackend(number: number, patience = PATIENCE): Promise<Backend> {
  const address = new URL(import.meta.resolve('pagefind'));
  address.searchParams.set('backend', String(number));
  const { createIndex, close }: Pagefind = await import(address.href);
  let records = 0;
  let end: Promise<never> | undefined;
  const waitFor = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const watch = new AbortController();
    try {
      return await Promise.race([answer, lapse(patience, watch.signal), ...(end === undefined ? [] : [end])]);
    } finally {
      watch.abort();
    }
  };
  return {
    async index(language, batches) {
      const [opening, child] = catchChild(() => createIndex({ forceLanguage: language, keepIndexUrl: true }));
      if (child !== undefined) end = watchEnd(child);
      const { index, errors } = await waitFor(opening);
      if (index === undefined) throw new Error(`Pagefind could not open an index for the language ${language}: ${errors.join('; ')}`);
      for await (const batch of batches) {
        records += batch.length;
        // All are sent before any is awaited: Pagefind numbers records in the order in which they come.
        const answers = await waitFor(Promise.all(batch.map(({ address: url, content }) => index.addHTMLFile({ url, content }))));
        for (const [at, { errors: refused }] of answers.entries()) {
          if (refused.length > 0) throw new Error(`Pagefind could not read the article at ${batch[at]?.address}: ${refused.join('; ')}`);
        }
      }
      const made = await waitFor(index.getFiles());
      if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join('; ')}`);
      if (records < MOST_RECORDS) await waitFor(index.deleteIndex());
      else {
        await close();
        records = 0;
      }
      return toOutput(made.files);
    },
    close,
  };
}

/** Its files are taken apart, and another version may write others. */
export const INSTALL = 'install Backfile again, with the version of Pagefind that it names';
const ADVICE = 'Build again with fewer jobs (--jobs 1), or where there is more memory';

async function lapse(patience: number, signal: AbortSignal): Promise<never> {
  await setTimeout(patience, undefined, { signal });
  const minutes = Math.round(patience / 60_000);
  throw new Error(`Pagefind has not answered for ${minutes} minutes; it may want for memory. ${ADVICE}`);
}

/** Calls what may start a process, and catches that process: Pagefind's module starts one at its first call, and shows it to nobody. */
function catchChild<Made>(call: () => Made): readonly [made: Made, child: ChildProcess | undefined] {
  let child: ChildProcess | undefined;
  // https://nodejs.org/api/diagnostics_channel.html#child-process
  const notice = (message: unknown): void => {
    child = (message as { readonly process: ChildProcess }).process;
  };
  subscribe('child_process', notice);
  try {
    return [call(), child];
  } finally {
    unsubscribe('child_process', notice);
  }
}

/** Never resolves, and rejects when a process ends. */
function watchEnd(child: ChildProcess): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => {
      reject(new Error(`Pagefind's process ended (${signal ?? `exit code ${code}`}), perhaps for want of memory. ${ADVICE}`));
    });
  });
  // It ends like this when it is closed, too.
  end.catch(() => {});
  return end;
}

/** What Pagefind says of an index in its list of languages. */
export interface Description {
  readonly version: string;
  readonly signs: readonly string[];
  /** The name of the file with the language's stemmer. */
  readonly stemmer: string;
}

const descriptionSchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.object({ wasm: z.string().nullable() })),
  include_characters: z.array(z.string()),
});

/** Reads what Pagefind says of an index; undefined of one whose entries hold no word, which it does not make. Throws when its files are not as they are known. */
export function readDescription(output: Output): Description | undefined {
  const found = readPart(output, 'pagefind-entry.json', (bytes) => descriptionSchema.parse(JSON.parse(new TextDecoder().decode(bytes))));
  const [language] = Object.values(found.languages);
  if (language === undefined) return undefined;
  return { version: found.version, signs: found.include_characters, stemmer: language.wasm ?? 'unknown' };
}

/** A file that Pagefind always makes. */
export function getFile(output: Output, name: string): Uint8Array {
  const file = output.get(name);
  if (file === undefined) throw new Error(`Pagefind made no ${name}; ${INSTALL}`);
  return file;
}

/** Reads a file that Pagefind always makes. Throws with its name when it is not as it is known. */
export function readPart<Value>(output: Output, name: string, parse: (bytes: Uint8Array) => Value): Value {
  const bytes = getFile(output, name);
  try {
    return parse(bytes);
  } catch (cause) {
    throw new Error(`Pagefind's ${name} is not as it is known; ${INSTALL}`, { cause });
  }
}

async function toOutput(files: readonly { readonly path: string; readonly content: Uint8Array }[]): Promise<Output> {
  const packed = files.filter(({ path }) => COMPRESSED.test(path));
  const unpacked = (await decompressAll(packed.map(({ content }) => content))).map(dropSignature);
  return new Map([
    ...files.filter(({ path }) => !COMPRESSED.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]),
    ...packed.map(({ path }, at): [string, Uint8Array] => [path, unpacked[at] ?? new Uint8Array()]),
  ]);
}

function dropSignature(bytes: Buffer): Uint8Array {
  return bytes.toString('latin1', 0, SIGNATURE.length) === SIGNATURE ? bytes.subarray(SIGNATURE.length) : bytes;
}
