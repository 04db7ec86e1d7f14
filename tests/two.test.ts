import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSeeds } from './ferries.ts';
import { PROGRAM, runProgram, toFolderDigest } from './program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-two-'));
  writeSeeds(folder, 12);
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = () => runProgram(['build', folder, '--quiet']);

// A build that stands still in the middle, since it has the lock.
async function halt(): Promise<{ readonly first: ChildProcess; readonly ended: Promise<number | null> }> {
  const first = spawn(process.execPath, [PROGRAM, 'build', folder, '--quiet'], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => first.once('exit', resolve));
  const lock = join(folder, '.backfile/lock');
  while (!existsSync(lock) || readFileSync(lock, 'utf8') === '') {
    if (first.exitCode !== null) throw new Error(`The build ended before it could be halted, with ${first.exitCode}`);
    await sleep(2);
  }
  first.kill('SIGSTOP');
  return { first, ended };
}

test('a second build refuses while the first lives, and harms nothing', async () => {
  const { first, ended } = await halt();
  const second = await build();
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(new RegExp(String.raw`^Another build of .* is running \(process ${first.pid}\); wait for its end`));
  first.kill('SIGCONT');
  expect(await ended).toBe(0);

  const made = toFolderDigest(join(folder, '_site'));
  rmSync(join(folder, '.backfile'), { recursive: true });
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  expect(toFolderDigest(join(folder, '_site'))).toBe(made);
});

test('a build that was killed keeps no other from building', async () => {
  const { first, ended } = await halt();
  first.kill('SIGKILL');
  await ended;
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
});

test('of two builds that start at once one does the work, and the other does it too or refuses', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ code }) => code)).toContain(0);
  for (const { code, stderr } of both) {
    if (code === 0) expect(stderr).toBe('');
    else expect([code, stderr]).toEqual([2, expect.stringMatching(/^Another build of .* is running/)]);
  }
});
