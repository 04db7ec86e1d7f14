import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildResult } from '../src/build/report/result.ts';
import { type Progress, SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { setOld, toSeed, toText, writeSeeds, toCleanDigest } from './ferries.ts';
import { toFolderDigest, writeFiles } from './program.ts';

// The search bundles have tests of their own.
vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));

const CONTAINER = 'seeds/crawl.jsonl';
const toRows = (numbers: readonly number[]): string => numbers.map((number) => `${JSON.stringify({ text: toText(number, 1) })}\n`).join('');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-shifting-'));
  writeSeeds(folder, 4);
  writeFiles(folder, { 'backfile.config.yaml': 'title: The Harbour Papers\n', [CONTAINER]: toRows([11, 12, 13]) });
  // What is old is known by its time, and is not read again for want of another.
  setOld(true);
});
afterEach(() => {
  setOld(false);
  rmSync(folder, { recursive: true });
});

const build = (root: string, progress: Progress = SILENT): Promise<BuildResult> => buildArchive(readConfig(root), {}, progress);

const toClean = (): Promise<string> => toCleanDigest(folder, build);

const CHANGES: Readonly<Record<string, () => void>> = {
  'says something else': () => writeFiles(folder, { [toSeed(2)]: toText(2, 9) }),
  'is cut short': () => truncateSync(join(folder, toSeed(2)), 40),
  goes: () => rmSync(join(folder, toSeed(2))),
  'loses a row': () => writeFiles(folder, { [CONTAINER]: toRows([11, 13]) }),
  'gets a row': () => writeFiles(folder, { [CONTAINER]: toRows([11, 12, 13, 14]) }),
};
// A build's stages in their order: what was found in one may be gone in the next.
const STAGES = ['Looking into files', 'Learning layouts', 'Reading captures', 'Reading records', 'Making pages, index'];

// A capture that was announced and is not found again is named, and no other is lost.
function toSaid(stage: string, change: string): readonly string[] {
  if (stage === 'Looking into files') return change === 'goes' ? ['It was gone when it was to be read.'] : [];
  const isRead = stage !== 'Learning layouts' && stage !== 'Reading captures';
  return isRead || change === 'gets a row' ? [] : ['It changed while it was being read.'];
}

test.each(STAGES.flatMap((stage) => Object.keys(CHANGES).map((change) => [stage, change] as const)))(
  '%s: a seed that %s meanwhile does not end the build, and the next one knows',
  async (stage, change) => {
    const stages: string[] = [];
    const begin = (name: string): void => {
      stages.push(name);
      if (name === stage) CHANGES[change]?.();
    };
    const first = await build(folder, { ...SILENT, begin });
    expect(stages).toContain(stage);
    expect(first.captures).toBe(first.pages + first.duplicates + first.withheld + first.rejected);
    expect(first.rejections.map(({ message }) => message)).toEqual(toSaid(stage, change));
    await build(folder);
    expect(toFolderDigest(join(folder, '_site'))).toBe(await toClean());
  },
  30_000,
);
