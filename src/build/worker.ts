import { toCauses } from './failure.ts';
import { makeSlice, type Slice } from './slice.ts';

/** What a job came to: what failed in another process is told in words. */
export type Outcome<Made> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'failed'; readonly causes: readonly string[] };

const PAGES_A_MESSAGE = 50;
const parent = process.ppid;

// Nobody waits for the work of a process whose parent has died, and its folder may be another's by now.
process.once('disconnect', () => process.exit());

/** Makes the pages of a slice in a process of its own, and tells its parent how many are made now and then. */
export async function makePages(slice: Slice): Promise<Outcome<readonly string[]>> {
  let made = 0;
  const tell = (): void => {
    if (made > 0) process.send?.(made);
    made = 0;
  };
  try {
    const changed = await makeSlice(slice, () => {
      if (process.ppid !== parent) process.exit();
      made += 1;
      if (made === PAGES_A_MESSAGE) tell();
    });
    tell();
    return { kind: 'done', made: changed };
  } catch (error) {
    return { kind: 'failed', causes: toCauses(error) };
  }
}
