import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readSession } from './session.ts';

/** A program to run and measure. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  /** A file to read as its standard input. */
  readonly input?: string;
}

/** What one run took. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of CPU of the program and all that it started; absent where no shell tells. */
  readonly cpu?: number;
  /** Most bytes of memory of all its processes together at a moment; absent where there is no /proc. */
  readonly memory?: number;
}

// Looking costs a hundredth of a core.
const EVERY = 200;
const TOLD = 2_000;
// times, of POSIX: the shell's own line, then the line of all that ended below it
const TIMES = /^.*\n(?<user>\d+)m(?<userSeconds>[\d.,]+)s (?<system>\d+)m(?<systemSeconds>[\d.,]+)s/;
const SHELL = ['sh', '-c', '"$@" 3>&-; code=$?; times >&3; exit $code', 'sh'] as const;

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(end));

/** Runs a program to its end, in a session of its own, and measures it; throws with its last words when it fails. */
export async function measure({ program, words, folder, input }: Command): Promise<Cost> {
  const hasShell = process.platform !== 'win32';
  const [first, ...others] = hasShell ? [...SHELL, program, ...words] : [program, ...words];
  const source = input === undefined ? undefined : openSync(input, 'r');
  const start = performance.now();
  const child = spawn(first ?? program, others, {
    cwd: folder,
    detached: hasShell,
    stdio: [source ?? 'ignore', 'ignore', 'pipe', hasShell ? 'pipe' : 'ignore'],
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  if (source !== undefined) closeSync(source);
  running.add(child);
  const seen = new Map<number, number>();
  let memory: number | undefined;
  const sample = setInterval(() => {
    const usage = child.pid === undefined ? undefined : readSession(child.pid);
    if (usage === undefined) return;
    memory = Math.max(memory ?? 0, usage.memory);
    for (const [pid, seconds] of usage.cpu) seen.set(pid, seconds);
  }, EVERY);
  const [, , errors, side] = child.stdio;
  const said = errors instanceof Readable ? text(errors) : '';
  const times = side instanceof Readable ? text(side) : '';
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
    const wall = (performance.now() - start) / 1_000;
    if (code !== 0) throw new Error(`${[program, ...words].join(' ')} ended with ${code}: ${(await said).trim().slice(-TOLD)}`);
    // What ended without being waited for is in what was seen of it, what ended between two looks in what the shell says.
    const cpu = Math.max(toSeconds(await times) ?? 0, sum(seen.values()));
    return { wall, ...(cpu > 0 && { cpu }), ...(memory !== undefined && { memory }) };
  } finally {
    clearInterval(sample);
    running.delete(child);
    end(child);
  }
}

// A session's processes are a group: none is left behind.
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // They have all ended.
  }
}

function toSeconds(times: string): number | undefined {
  const found = TIMES.exec(times)?.groups;
  if (found === undefined) return undefined;
  const toNumber = (digits: string | undefined): number => Number(digits?.replace(',', '.'));
  return 60 * (toNumber(found['user']) + toNumber(found['system'])) + toNumber(found['userSeconds']) + toNumber(found['systemSeconds']);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
