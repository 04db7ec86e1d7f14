import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { UsageError } from '../config.ts';
import type { Jobs, Outcome } from './worker.ts';

/** Processes that live as long as a build and do what it hands out; none is started before there is something to do. */
export interface Pool {
  /** How many work side by side. */
  readonly jobs: number;
  /** Hands a job to the next process that is free; `onStep` hears how many steps of it are done. Throws a `LostWorker` when the process dies over it. */
  readonly run: <Name extends keyof Jobs>(
    name: Name,
    task: Jobs[Name]['task'],
    onStep?: (count: number) => void,
  ) => Promise<Jobs[Name]['made']>;
  readonly close: () => Promise<void>;
}

/** A process came to an end before its work was done. */
export class LostWorker extends Error {}

/** This process alone. */
export const ALONE: Pool = {
  jobs: 1,
  run: () => Promise.reject(new Error('There is no other process to work in')),
  close: () => Promise.resolve(),
};

const EXTENSION = extname(import.meta.url);
const WORKER = new URL(`worker${EXTENSION}`, import.meta.url).href;

/** Opens a pool of so many processes. They end with this one, however it ends. */
export function openPool(jobs: number): Pool {
  let started: Tinypool | undefined;
  // At once and before anything is tidied up: what they are writing is about to be removed.
  const kill = (): void => {
    for (const { threadId } of started?.threads ?? []) {
      try {
        process.kill(threadId, 'SIGKILL');
      } catch {
        // It is dead already.
      }
    }
  };
  const start = (): Tinypool => {
    process.prependOnceListener('exit', kill);
    return new Tinypool({
      runtime: 'child_process',
      filename: WORKER,
      minThreads: jobs,
      maxThreads: jobs,
      env: Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
      execArgv: toLoader(),
      serialization: 'advanced',
    });
  };
  return {
    jobs,
    async run(name, task, onStep = () => {}) {
      started ??= start();
      const outcome: Outcome<Jobs[typeof name]['made']> = await started
        .run(task, { name, channel: { postMessage: onStep } })
        .catch((cause: unknown) => {
          throw new LostWorker('A process came to an end before its work was done; with fewer --jobs, less memory is needed', { cause });
        });
      return toMade(outcome);
    },
    async close() {
      process.off('exit', kill);
      await started?.destroy();
    },
  };
}

function toMade<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === 'done') return outcome.made;
  const [message, ...causes] = outcome.causes;
  const cause = causes.reduceRight<Error | undefined>((below, text) => new Error(text, { cause: below }), undefined);
  throw new (outcome.isUsage ? UsageError : Error)(message, cause && { cause });
}

// The project runs its TypeScript as it stands, and so must they.
function toLoader(): string[] {
  return EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href] : [];
}
