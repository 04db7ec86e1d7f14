import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tinypool } from 'tinypool';
import { UsageError } from '../../faults.ts';
import type { Resource } from '../../exports/datapackage.ts';
import type { Rows, Table } from '../../exports/make.ts';
import type * as reading from '../intake/reading.ts';
import type { parsePlaces, storeRecords } from '../shards/records.ts';
import type { Linking } from '../site/link.ts';
import type { makeSlice } from '../site/slice.ts';
import type { summarise } from '../shelf/summarise.ts';
import type { Order, Outcome } from './worker.ts';

/** What can be done in a process of its own: what each job is given, and what it makes. */
export interface Jobs {
  readonly makePages: Job<typeof makeSlice>;
  readonly lookInto: Job<typeof reading.lookInto>;
  readonly takePoll: Job<typeof reading.takePoll>;
  readonly parseInto: Job<typeof reading.parseInto>;
  readonly summarise: Job<typeof summarise>;
  readonly parsePlaces: Job<typeof parsePlaces>;
  readonly storeRecords: Job<typeof storeRecords>;
  readonly linkFiles: Job<(task: Linking) => Promise<readonly string[]>>;
  readonly removeFolders: Job<(paths: readonly string[]) => Promise<void>>;
  readonly joinTables: Job<(task: Rows) => Promise<void>>;
  readonly fillTable: Job<(task: Table) => Promise<readonly Resource[]>>;
}

interface Job<Work extends (task: never, onStep: () => void) => Promise<unknown>> {
  readonly task: Parameters<Work>[0];
  readonly made: Awaited<ReturnType<Work>>;
}

/** Has a job done; `onStep` hears how many steps more of it are done. */
export type Run = <Name extends keyof Jobs>(
  name: Name,
  task: Jobs[Name]['task'],
  onStep?: (count: number) => void,
) => Promise<Jobs[Name]['made']>;

/** Processes that live as long as a build and do what it hands out; none is started before there is something to do. */
export interface Pool {
  /** How many work side by side. */
  readonly jobs: number;
  /** Hands a job to the next process that is free. Throws a `LostWorker` when the process dies over it. */
  readonly run: Run;
  readonly close: () => Promise<void>;
}

/** A process came to an end before its work was done. */
export class LostWorker extends Error {
  constructor(options?: ErrorOptions) {
    super('A process came to an end before its work was done; with fewer --jobs, less memory is needed', options);
  }
}

/** This process alone; what its jobs need is loaded when there is one. */
export const ALONE: Pool = {
  jobs: 1,
  async run(name, task, onStep = () => {}) {
    const { JOBS } = await import('./jobs.ts');
    return JOBS[name](task, () => onStep(1));
  },
  close: () => Promise.resolve(),
};

/** In milliseconds; more is taken for nothing. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
const EXTENSION = extname(import.meta.url);
const WORKER = new URL(`worker${EXTENSION}`, import.meta.url).href;

/** Opens a pool of so many processes. They end with this one, however it ends. */
export function openPool(jobs: number): Pool {
  let started: Promise<Tinypool> | undefined;
  let opened: Tinypool | undefined;
  let isClosed = false;
  // At once and before anything is tidied up: what they are writing is about to be removed.
  const kill = (): void => {
    for (const { threadId } of opened?.threads ?? []) {
      try {
        process.kill(threadId, 'SIGKILL');
      } catch {
        // It is dead already.
      }
    }
  };
  const start = async (): Promise<Tinypool> => {
    const { Tinypool: Threads } = await import('tinypool');
    process.prependOnceListener('exit', kill);
    opened = new Threads({
      runtime: 'child_process',
      filename: WORKER,
      // One more is started when all are busy, and stays.
      minThreads: 1,
      maxThreads: jobs,
      idleTimeout: LONGEST_TIMEOUT,
      env: Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
      execArgv: toLoader(),
      serialization: 'advanced',
    });
    return opened;
  };
  return {
    jobs,
    async run(name, task, onStep = () => {}) {
      started ??= start();
      const pool = await started;
      // What one of several is still about to ask for when another has failed would start a process that nobody ends.
      if (isClosed) throw new LostWorker();
      const order: Order<typeof name> = { name, task };
      const outcome: Outcome<Jobs[typeof name]['made']> = await pool
        .run(order, { name: 'work', channel: { postMessage: onStep } })
        .catch((cause: unknown) => {
          throw new LostWorker({ cause });
        });
      return toMade(outcome);
    },
    async close() {
      isClosed = true;
      process.off('exit', kill);
      await (await started)?.destroy();
    },
  };
}

function toMade<Made>(outcome: Outcome<Made>): Made {
  if (outcome.kind === 'done') return outcome.made;
  const [message, ...causes] = outcome.causes;
  const cause = causes.reduceRight<Error | undefined>((below, text) => new Error(text, { cause: below }), undefined);
  throw new (outcome.isUsage ? UsageError : Error)(message, cause && { cause });
}

// The project runs its TypeScript as it stands, and so must they.
function toLoader(): string[] {
  return EXTENSION === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href] : [];
}
