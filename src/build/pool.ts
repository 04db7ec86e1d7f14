import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Slice } from './slice.ts';
import type { Outcome } from './worker.ts';

/** Processes that live as long as a build and do what it hands out. */
export interface Pool {
  readonly makePages: (slice: Slice, onPages: (count: number) => void) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const EXTENSION = extname(import.meta.url);
const WORKER = new URL(`worker${EXTENSION}`, import.meta.url).href;

/** Starts so many processes. They end with this one, however it ends. */
export function openPool(jobs: number): Pool {
  const pool = new Tinypool({
    runtime: 'child_process',
    filename: WORKER,
    minThreads: jobs,
    maxThreads: jobs,
    env: Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    execArgv: toLoader(),
    serialization: 'advanced',
  });
  // At once and before anything is tidied up: what they are writing is about to be removed.
  const kill = (): void => {
    for (const { threadId } of pool.threads) {
      try {
        process.kill(threadId, 'SIGKILL');
      } catch {
        // It is dead already.
      }
    }
  };
  process.prependOnceListener('exit', kill);
  return {
    async makePages(slice, onPages) {
      const channel = { postMessage: onPages };
      const outcome: Outcome<readonly string[]> = await pool.run(slice, { name: 'makePages', channel }).catch((cause: unknown) => {
        throw new Error('A process that made pages came to an end before its work was done; with fewer --jobs, less memory is needed', {
          cause,
        });
      });
      return toMade(outcome);
    },
    async close() {
      process.off('exit', kill);
      await pool.destroy();
    },
  };
}

function toMade<Made>(outcome: Outcome<Made>): Made {
  if (outcome.kind === 'done') return outcome.made;
  const [message, ...causes] = outcome.causes;
  const cause = causes.reduceRight<Error | undefined>((below, text) => new Error(text, { cause: below }), undefined);
  throw new Error(message, cause && { cause });
}

// The project runs its TypeScript as it stands, and so must they.
function toLoader(): string[] {
  return EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href] : [];
}
