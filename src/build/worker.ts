import { isUsage, toCauses } from './failure.ts';
import * as reading from './reading.ts';
import { makeSlice } from './slice.ts';
import { summarise as summariseArticles } from './summarise.ts';

/** What can be done in a process of its own: what each job is given, and what it makes. */
export interface Jobs {
  readonly makePages: Job<typeof makeSlice>;
  readonly lookInto: Job<typeof reading.lookInto>;
  readonly takePoll: Job<typeof reading.takePoll>;
  readonly parseInto: Job<typeof reading.parseInto>;
  readonly summarise: Job<typeof summariseArticles>;
}

interface Job<Work extends (task: never, onStep: () => void) => Promise<unknown>> {
  readonly task: Parameters<Work>[0];
  readonly made: Awaited<ReturnType<Work>>;
}

/** What a job came to: what failed in another process is told in words. */
export type Outcome<Made> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'failed'; readonly causes: readonly string[]; readonly isUsage: boolean };

const STEPS_A_MESSAGE = 50;
const parent = process.ppid;

// Nobody waits for the work of a process whose parent has died, and its folder may be another's by now.
process.once('disconnect', () => process.exit());

export const makePages = offer(makeSlice);
export const lookInto = offer(reading.lookInto);
export const takePoll = offer(reading.takePoll);
export const parseInto = offer(reading.parseInto);
export const summarise = offer(summariseArticles);

/** Some work as a job that tells its parent now and then how many of its steps are done. */
function offer<Task, Made>(work: (task: Task, onStep: () => void) => Promise<Made>): (task: Task) => Promise<Outcome<Made>> {
  return async (task) => {
    let steps = 0;
    const tell = (): void => {
      if (steps > 0) process.send?.(steps);
      steps = 0;
    };
    try {
      const made = await work(task, () => {
        if (process.ppid !== parent) process.exit();
        steps += 1;
        if (steps === STEPS_A_MESSAGE) tell();
      });
      tell();
      return { kind: 'done', made };
    } catch (error) {
      return { kind: 'failed', causes: toCauses(error), isUsage: isUsage(error) };
    }
  };
}
