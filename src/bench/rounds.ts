import { type Cost, measure } from './meter.ts';
import type { Task } from './tasks.ts';
import type { Yard } from './yard.ts';

/** What a task took, round by round; a fault says why it was not run to the end. */
export interface Row {
  readonly name: string;
  readonly label: string;
  readonly whole: boolean;
  readonly reads: boolean;
  readonly costs: readonly Cost[];
  readonly fault?: string;
}

/** Runs each task once a round, one after another, so that whatever slows the machine slows all; a task that fails is not run again. */
export async function runRounds(tasks: readonly Task[], yard: Yard, rounds: number, say: (line: string) => void): Promise<readonly Row[]> {
  const costs = new Map<string, Cost[]>(tasks.map(({ name }) => [name, []]));
  const faults = new Map<string, string>();
  for (const { name, findFault } of tasks) {
    const fault = await findFault?.();
    if (fault !== undefined) faults.set(name, fault);
  }
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      if (faults.has(task.name)) continue;
      try {
        await task.prepare?.(yard, round);
        const cost = await measure(task.toCommand(yard));
        costs.get(task.name)?.push(cost);
        say(`round ${round + 1} of ${rounds}: ${task.label}, ${cost.wall.toFixed(2)} s`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        faults.set(task.name, `failed: ${reason}`);
        say(`${task.label} failed: ${reason}`);
      }
    }
  }
  return tasks.map(({ name, label, whole, reads = false }) => {
    const fault = faults.get(name);
    return { name, label, whole, reads, costs: costs.get(name) ?? [], ...(fault !== undefined && { fault }) };
  });
}

/** The middle one of some numbers; of two, the lower. Undefined of none. */
export function toMedian(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}

/** The middle of a task's costs, each by itself. */
export function toMiddle({ costs }: Pick<Row, 'costs'>): Partial<Cost> {
  const pick = (key: keyof Cost): number | undefined => toMedian(costs.flatMap((cost) => cost[key] ?? []));
  return Object.fromEntries((['wall', 'cpu', 'memory'] as const).map((key) => [key, pick(key)]));
}
