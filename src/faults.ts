/** A wrong command line, config or hand-written file: exit code 2. The message says what, where and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** So many faults are told at once. */
const MOST = 20;

/** Does something with each of the things that a person wrote. Throws one UsageError with the faults of all of them, a line each. */
export function checkEach<Thing>(things: Iterable<Thing>, check: (thing: Thing) => void): void {
  const faults: string[] = [];
  for (const thing of things) {
    try {
      check(thing);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length === 0) return;
  const rest = faults.length - MOST;
  throw new UsageError([...faults.slice(0, MOST), ...(rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [])].join('\n'));
}
