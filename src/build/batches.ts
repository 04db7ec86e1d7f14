import { LostWorker, type Pool } from './pool.ts';

/** Work on many things that is done a batch at a time. */
export interface Batching<Thing, Made> {
  /** Does a batch in this process; gives one result a thing, in their order. */
  readonly here: (things: readonly Thing[]) => Promise<readonly Made[]>;
  /** Does a batch in another process. */
  readonly there: (things: readonly Thing[]) => Promise<readonly Made[]>;
  /** What came of a thing over which a process died. */
  readonly toLost: (thing: Thing) => Made;
  /** Called once a thing. */
  readonly onDone: () => void;
}

const TOGETHER = 64;
/** Starting processes takes longer than to do so few here. */
const FEW = 4 * TOGETHER;

/**
 * Does something with each of many things, in this process while they are few, else in all of the pool's side by side; gives the results in
 * the order of the things. A thing over which a process dies costs itself alone.
 */
export async function doInBatches<Thing, Made>(
  things: readonly Thing[],
  pool: Pool,
  { here, there, toLost, onDone }: Batching<Thing, Made>,
): Promise<readonly Made[]> {
  const batches = Array.from({ length: Math.ceil(things.length / TOGETHER) }, (_, at) => things.slice(at * TOGETHER, (at + 1) * TOGETHER));
  const made: (readonly Made[])[] = [];
  const isFew = things.length < FEW || pool.jobs < 2;
  const waiting = batches.entries();
  const work = async (): Promise<void> => {
    for (const [at, batch] of waiting) {
      made[at] = isFew ? await here(batch) : await doThere(batch, there, toLost);
      for (let count = 0; count < batch.length; count++) onDone();
    }
  };
  // One more than there are processes, so that none of these waits.
  await Promise.all(Array.from({ length: isFew ? 1 : pool.jobs + 1 }, work));
  return made.flat();
}

async function doThere<Thing, Made>(
  batch: readonly Thing[],
  there: (things: readonly Thing[]) => Promise<readonly Made[]>,
  toLost: (thing: Thing) => Made,
): Promise<readonly Made[]> {
  try {
    return await there(batch);
  } catch (cause) {
    if (!(cause instanceof LostWorker)) throw cause;
    const [thing, ...others] = batch;
    if (thing === undefined) return [];
    if (others.length === 0) return [toLost(thing)];
    // One of them did it: halves find it in few steps.
    const middle = Math.ceil(batch.length / 2);
    return [...(await doThere(batch.slice(0, middle), there, toLost)), ...(await doThere(batch.slice(middle), there, toLost))];
  }
}
