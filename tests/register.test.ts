import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildResult } from '../src/build/report/result.ts';
import type { BuildOptions } from '../src/build/prepare.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { listRecords, setOld, toSeed, toText, writeSeeds } from './ferries.ts';
import { toFolderDigest, writeFiles } from './program.ts';

const CONFIG = 'title: The Harbour Papers\n';

// The search bundles have tests of their own.
vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-register-'));
  site = join(folder, '_site');
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (options: BuildOptions = {}): Promise<BuildResult> => buildArchive(readConfig(folder), options, SILENT);

describe('the register', () => {
  beforeEach(() => {
    writeSeeds(folder, 6);
    writeFiles(folder, { 'backfile.config.yaml': CONFIG });
    setOld(true);
  });
  const register = (): string => join(folder, '.backfile/register.jsonl');

  test('saves reading what is as it was', async () => {
    expect(await build()).toMatchObject({ state: 'absent', looked: 6, parsed: 6 });
    expect(await build()).toMatchObject({ state: 'read', looked: 0, parsed: 0, rendered: 0 });
    expect(await build({ clean: true })).toMatchObject({ looked: 6, parsed: 6 });
    expect(await build()).toMatchObject({ looked: 0, parsed: 0 });
  });

  test('knows a file that was only touched by its bytes', async () => {
    await build();
    writeSeeds(folder, 6);
    expect(await build()).toMatchObject({ looked: 6, parsed: 0 });
  });

  test('does not believe the time of a file that is young', async () => {
    setOld(false);
    // On a busy machine they would be old before they are looked at.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    writeSeeds(folder, 6);
    await build();
    expect(await build()).toMatchObject({ looked: 6, rendered: 0 });
  });

  test('has one capture parsed again when it, its sidecar or its record changed', async () => {
    await build();
    writeFiles(folder, { [toSeed(1)]: toText(1, 7) });
    expect(await build()).toMatchObject({ looked: 1, parsed: 1 });
    writeFiles(folder, { 'seeds/02.json': '{"author": "Ada Quill"}' });
    expect(await build()).toMatchObject({ looked: 1, parsed: 1 });
    const [record = ''] = listRecords(folder);
    writeFileSync(join(folder, 'content/articles', record.replace(/md$/, 'json')), '{}');
    expect(await build()).toMatchObject({ looked: 0, parsed: 1 });
    writeFileSync(
      join(folder, 'content/articles', record),
      readFileSync(join(folder, 'content/articles', record), 'utf8').replace('Ferry', 'Yacht'),
    );
    expect(await build()).toMatchObject({ looked: 0, parsed: 0, rendered: expect.toSatisfy((count: number) => count > 0) });
  });

  test('has only those parsed again that leaned on what changed', async () => {
    const doubtful = 'The pier opens\n\nBy Ada Quill\n\n03/02/2022\n\nThe pier opened again on Tuesday, to the joy of the gulls.\n';
    const clear = doubtful.replace('03/02', '23/02').replace('pier', 'quay');
    rmSync(join(folder, 'seeds'), { recursive: true });
    writeFiles(folder, { 'seeds/clear.txt': clear, 'seeds/doubtful.txt': doubtful });
    await build();
    for (const [order, day] of [
      ['month-first', '2022-03-02'],
      ['day-first', '2022-02-03'],
    ] as const) {
      writeFiles(folder, { 'backfile.config.yaml': `${CONFIG}dateOrder: ${order}\n` });
      expect(await build()).toMatchObject({ looked: 0, parsed: 1 });
      const records = listRecords(folder).map((path) => readFileSync(join(folder, 'content/articles', path), 'utf8'));
      expect(records.filter((text) => text.includes(day))).toHaveLength(1);
    }
  });

  test.each([
    ['deleted', undefined, 'absent'],
    ['cut short', (text: string) => text.slice(0, -200), 'damaged'],
    ['empty', () => '', 'damaged'],
    ['changed', (text: string) => text.replace('"captures":[', '"captures": ['), 'damaged'],
    ['of another version', (text: string) => toSummed(text.replace(/^backfile register 1 [0-9a-f]/, 'backfile register 1 x')), 'outdated'],
  ])('is made anew when it is %s', async (_how, spoil, state) => {
    await build();
    const whole = toFolderDigest(site);
    if (spoil === undefined) rmSync(register());
    else writeFileSync(register(), spoil(readFileSync(register(), 'utf8')));
    expect(await build()).toMatchObject({ state, looked: 6, parsed: 6, rendered: 0 });
    expect(await build()).toMatchObject({ state: 'read', looked: 0, parsed: 0 });
    expect(toFolderDigest(site)).toBe(whole);
  });

  test('does not take a copy for the capture that was read', async () => {
    writeFiles(folder, { 'seeds/copy.txt': toText(3, 0) });
    expect(await build()).toMatchObject({ duplicates: 1, pages: 6 });
    writeFiles(folder, { [toSeed(3)]: toText(3, 5) });
    expect(await build()).toMatchObject({ looked: 1, parsed: 2, duplicates: 0, pages: 7 });
    const records = listRecords(folder).map((path) => readFileSync(join(folder, 'content/articles', path.replace(/md$/, 'json')), 'utf8'));
    expect(records.filter((text) => text.includes('"ref": "seeds/copy.txt"'))).toHaveLength(1);
  });

  test('is left alone by a trial', async () => {
    await build();
    const before = readFileSync(register(), 'utf8');
    expect(await build({ limit: 2 })).toMatchObject({ captures: 2, parsed: 0 });
    expect(readFileSync(register(), 'utf8')).toBe(before);
  });
});

function toSummed(text: string): string {
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  return `${body}${createHash('sha256').update(body).digest('hex')}\n`;
}
