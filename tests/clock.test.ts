import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildResult } from '../src/build/report/result.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { listRecords, toSeed, toText, writeSeeds, toCleanDigest } from './ferries.ts';
import { toFolderDigest, writeFiles } from './program.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2024, 1, 3, 12);

// The time that every file has, as where the clock shows the same moment twice.
const disk = vi.hoisted(() => ({ time: 0 }));
vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>();
  const lstatSync = (...given: Parameters<typeof real.lstatSync>): ReturnType<typeof real.lstatSync> => {
    const found = real.lstatSync(...given);
    return found?.isFile() === true ? Object.assign(found, { mtimeMs: disk.time, ctimeMs: disk.time }) : found;
  };
  return { ...real, lstatSync };
});
// The search bundles have tests of their own.
vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-clock-'));
  disk.time = NOON + 0.25;
  writeSeeds(folder, 6);
  writeFiles(folder, { 'backfile.config.yaml': 'title: The Harbour Papers\n' });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const build = (root = folder): Promise<BuildResult> => buildArchive(readConfig(root), {}, SILENT);
const setClock = (time: number): void => void vi.spyOn(Date, 'now').mockReturnValue(time);

const toClean = (): Promise<string> => toCleanDigest(folder, build);

// Of the same length, so that nothing but the bytes tells them apart.
function changeInPlace(): void {
  writeFiles(folder, { [toSeed(1)]: toText(1, 0).replace('Tuesday', 'tuesdaY') });
  const path = join(folder, 'content/articles', listRecords(folder)[0] ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replace('sailed', 'swayed'));
}

test('files from a time to come are read every time, and a change at the same moment of the clock is seen', async () => {
  setClock(NOON - HOUR);
  expect(await build()).toMatchObject({ looked: 6, parsed: 6 });
  expect(await build()).toMatchObject({ looked: 6, rendered: 0 });
  changeInPlace();
  expect(await build()).toMatchObject({ looked: 6, edited: [expect.stringMatching(/\.md$/)] });
  expect(toFolderDigest(join(folder, '_site'))).toBe(await toClean());
});

test('a clock that goes back between two builds, and forward again, changes nothing in the site', async () => {
  setClock(NOON + HOUR);
  await build();
  const whole = toFolderDigest(join(folder, '_site'));
  expect(await build()).toMatchObject({ looked: 0, parsed: 0, rendered: 0 });
  for (const time of [NOON - 24 * HOUR, NOON + HOUR, 0]) {
    setClock(time);
    expect(await build()).toMatchObject({ rendered: 0 });
    expect(toFolderDigest(join(folder, '_site'))).toBe(whole);
  }
  // Only now, with the clock at its beginning, are they written again.
  changeInPlace();
  expect(await build()).toMatchObject({ looked: 6, edited: [expect.stringMatching(/\.md$/)] });
  expect(toFolderDigest(join(folder, '_site'))).toBe(await toClean());
});
