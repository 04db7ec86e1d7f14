import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairPublication } from '../src/build/publish.ts';
import { PROGRAM, runProgram, toFolderDigest, writeFiles } from './program.ts';

const ROUNDS = process.env['SOAK'] === '1' ? 200 : 10;
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CAPTURES = process.env['SOAK'] === '1' ? 200 : 40;
const MOST_TRIES = 4;

let folder: string;
let quickest: number;

function writeEdition(edition: number): void {
  const files = Array.from({ length: CAPTURES }, (_, index) => {
    const text = `Ferry ${index} Returns\n\n0${1 + (index % 9)}.03.2022, Lisbon.\n\nThe ferry sailed again on Tuesday, edition ${index < 3 ? edition : 0}.\n`;
    return [`seeds/${String(index).padStart(3, '0')}.txt`, text] as const;
  });
  writeFiles(folder, Object.fromEntries(files));
}

async function build(...options: readonly string[]): Promise<number> {
  const start = performance.now();
  const { code, stderr } = await runProgram(['build', folder, '--quiet', ...options]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return performance.now() - start;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-kill-'));
  writeEdition(0);
  quickest = await build();
});
afterAll(() => rmSync(folder, { recursive: true }));

// A small linear congruential generator: the same seed kills at the same moments.
function* toMoments(seed: number): Generator<number> {
  for (let state = seed % 2 ** 31; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

test(
  `a build killed at ${ROUNDS} moments (SEED=${SEED}) leaves a whole site, and the next one completes`,
  { timeout: ROUNDS * 120_000 },
  async () => {
    const output = join(folder, '_site');
    const moments = toMoments(SEED);
    let killed = 0;
    // A build that ends before its moment does not count as killed
    for (let round = 1; killed < ROUNDS && round <= MOST_TRIES * ROUNDS; round += 1) {
      const old = toFolderDigest(output);
      writeEdition(round);
      const moment = (moments.next().value ?? 0) * quickest;
      const child = spawn(process.execPath, [PROGRAM, 'build', folder, '--quiet'], { stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      await Promise.race([sleep(moment), ended]);
      child.kill('SIGKILL');
      const wasKilled = (await ended) === 'SIGKILL';
      if (wasKilled) killed += 1;
      repairPublication(output);
      const left = toFolderDigest(output);
      quickest = Math.min(quickest, await build());
      const fresh = toFolderDigest(output);
      const where = `round ${round}, killed after ${Math.round(moment)} ms, SEED=${SEED}`;
      expect(wasKilled ? [old, fresh] : [fresh], where).toContain(left);
      expect(fresh, where).not.toBe(old);
      await build('--clean');
      expect(toFolderDigest(output), where).toBe(fresh);
      expect(readdirSync(folder).toSorted(), where).toEqual(['.backfile', '_site', 'content', 'seeds']);
      expect(existsSync(join(folder, '.backfile/lock')), where).toBe(false);
    }
    console.info(`killed ${killed} of ${ROUNDS} builds, SEED=${SEED}`);
    expect(killed).toBe(ROUNDS);
  },
);
