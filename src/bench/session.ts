import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of one session use at a moment. */
export interface Usage {
  /** Resident memory of all together, in bytes; pages that they share count once for each. */
  readonly memory: number;
  /** Seconds of CPU that each has used so far, by its process id. */
  readonly cpu: ReadonlyMap<number, number>;
}

const PID = /^\d+$/;
const IS_LINUX = process.platform === 'linux';
const PAGE = IS_LINUX ? readConstant('PAGESIZE', 4096) : 0;
const TICKS = IS_LINUX ? readConstant('CLK_TCK', 100) : 0;

/** What all processes of a session use now, read from /proc; undefined where there is none. */
export function readSession(session: number): Usage | undefined {
  if (!IS_LINUX) return undefined;
  const cpu = new Map<number, number>();
  let memory = 0;
  for (const name of readdirSync('/proc')) {
    const fields = PID.test(name) ? readFields(name) : undefined;
    // proc(5), counted from the state, the third field: session 6, utime 14, stime 15, rss 24
    if (fields === undefined || Number(fields[3]) !== session) continue;
    cpu.set(Number(name), (Number(fields[11]) + Number(fields[12])) / TICKS);
    memory += Number(fields[21]) * PAGE;
  }
  return { memory, cpu };
}

function readFields(pid: string): readonly string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // 812 (node (x) y) S 1 …: a program's name may hold anything
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended between the two reads.
    return undefined;
  }
}

function readConstant(name: string, usual: number): number {
  try {
    return Number(execFileSync('getconf', [name], { encoding: 'utf8' })) || usual;
  } catch {
    return usual;
  }
}
