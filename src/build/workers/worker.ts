import { isUsage, toCauses } from '../report/failure.ts';
import { JOBS } from './jobs.ts';
import type { Jobs } from './pool.ts';

/** What a job came to: what failed in another process is told in words. */
export type Outcome<Made> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'failed'; readonly causes: readonly string[]; readonly isUsage: boolean };

/** A job as it is handed out. */
export interface Order<Name extends keyof Jobs> {
  readonly name: Name;
  readonly task: Jobs[Name]['task'];
}

const STEPS_A_MESSAGE = 50;
const parent = process.ppid;

// Nobody waits for the work of a process whose parent has died, and its folder may be another's by now.
process.once('disconnect', () => process.exit());

/** Does a job in a process of its own, and tells its parent now and then how many steps of it are done. */
export async function work<Name extends keyof Jobs>({ name, task }: Order<Name>): Promise<Outcome<Jobs[Name]['made']>> {
  let steps = 0;
  const tell = (): void => {
    if (steps > 0) process.send?.(steps);
    steps = 0;
  };
  try {
    const made = await JOBS[name](task, () => {
      if (process.ppid !== parent) process.exit();
      steps += 1;
      if (steps === STEPS_A_MESSAGE) tell();
    });
    tell();
    return { kind: 'done', made };
  } catch (error) {
    return { kind: 'failed', causes: toCauses(error), isUsage: isUsage(error) };
  }
}
