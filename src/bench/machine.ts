import { VERSION } from '../program.ts';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine that something was measured on. */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
  /** Processes that waited for a core, on average over the minute before: above nought it was busy with other things. */
  readonly load: number;
  readonly program: string;
}

/** Describes this machine, and which version of this program runs on it. */
export function describeMachine(): Machine {
  return {
    system: `${type()} ${release()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    program: `Backfile ${VERSION}`,
  };
}
