import { ALONE, LostWorker, type Pool, type Run } from './pool.ts';

/** Work on many things that is done a batch at a time. */
export interface Batching<Thing, Made> {
  /** Has a batch done by the job that it is for; gives one result a thing, in their order. */
  readonly work: (things: readonly Thing[], run: Run) => Promise<readonly Made[]>;
  /** What came of a thing over which a process died. */
  readonly toLost: (thing: Thing) => Made;
  /** Called once a thing, where the work does not tell its steps by itself. */
  readonly onDone?: () => void;
}

const TOGETHER = 64;
/** Starting processes takes longer than to do so few here. */
export const FEW = 4 * TOGETHER;

/**
 * Does something with each of many things, in this process while they are few, else in all of the pool's side by side; gives the results in
 * the order of the things. A thing over which a process dies costs itself alone.
 */
export async function doInBatches<Thing, Made>(
  things: readonly Thing[],
  pool: Pool,
  { work, toLost, onDone }: Batching<Thing, Made>,
): Promise<readonly Made[]> {
  const batches = Array.from({ length: Math.ceil(things.length / TOGETHER) }, (_, at) => things.slice(at * TOGETHER, (at + 1) * TOGETHER));
  const made: (readonly Made[])[] = [];
  const { jobs, run } = things.length < FEW ? ALONE : pool;
  const waiting = batches.entries();
  const take = async (): Promise<void> => {
    for (const [at, batch] of waiting) {
      made[at] = await doBatch(batch, (part) => work(part, run), toLost);
      for (let count = 0; count < batch.length; count++) onDone?.();
    }
  };
  // One more than there are processes, so that none of these waits.
  await Promise.all(Array.from({ length: jobs < 2 ? 1 : jobs + 1 }, take));
  return made.flat();
}

async function doBatch<Thing, Made>(
  batch: readonly Thing[],
  work: (things: readonly Thing[]) => Promise<readonly Made[]>,
  toLost: (thing: Thing) => Made,
): Promise<readonly Made[]> {
  try {
    return await work(batch);
  } catch (cause) {
    if (!(cause instanceof LostWorker)) throw cause;
    const [thing, ...others] = batch;
    if (thing === undefined) return [];
    if (others.length === 0) return [toLost(thing)];
    // One of them did it: halves find it in few steps.
    const middle = Math.ceil(batch.length / 2);
    return [...(await doBatch(batch.slice(0, middle), work, toLost)), ...(await doBatch(batch.slice(middle), work, toLost))];
  }
}
