import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import { SILENT } from '../src/build/progress.ts';
import { type Rehearsal, rehearseBuild } from '../src/build/rehearse.ts';
import { toRehearsalReport } from '../src/build/report/report.ts';
import { readConfig } from '../src/config.ts';
import { listRecords, setOld, toSeed, toText, writeSeeds } from './ferries.ts';
import { toFolderDigest, writeFiles } from './program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-rehearse-'));
  writeSeeds(folder, 6);
  writeFiles(folder, { 'backfile.config.yaml': 'title: The Harbour Papers\n' });
  setOld(true);
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = () => buildArchive(readConfig(folder), {}, SILENT);
async function rehearse(): Promise<Rehearsal> {
  const before = toFolderDigest(folder);
  const rehearsal = await rehearseBuild(readConfig(folder), {}, SILENT);
  expect(toFolderDigest(folder)).toBe(before);
  return rehearsal;
}

test('a rehearsal of a first build names the captures, and leaves not even a state folder', async () => {
  const rehearsal = await rehearse();
  expect(readdirSync(folder).toSorted()).toEqual(['backfile.config.yaml', 'seeds']);
  expect(rehearsal).toMatchObject({ seeds: 6, looked: 6, captures: 6, state: 'absent', parsed: { new: { count: 6 } } });
  expect(rehearsal.site).toBeUndefined();
  expect(toRehearsalReport(rehearsal)).toContain('    seeds/00.txt\n');
});

test('a rehearsal names rows by their own addresses', async () => {
  const toRow = (index: number): string => JSON.stringify({ title: `The pier ${index}`, body: toText(index, 0) });
  writeFiles(folder, { 'seeds/00.jsonl': `${[21, 22].map(toRow).join('\n')}\n` });
  const { parsed } = await rehearse();
  expect(parsed.new?.first.slice(0, 2)).toEqual(['seeds/00.jsonl#1', 'seeds/00.jsonl#2']);
});

test('a rehearsal tells how many pages and stretches of time the build will make', async () => {
  await build();
  expect(await rehearse()).toMatchObject({ looked: 0, parsed: {}, site: { rendered: 0, indexed: 0 } });
  const [record = ''] = listRecords(folder);
  const path = join(folder, 'content/articles', record);
  writeFileSync(path, readFileSync(path, 'utf8').replace('on Tuesday', 'on Wednesday'));
  const { site } = await rehearse();
  const { rendered, files } = await build();
  expect(site).toMatchObject({ rendered, files, indexed: 1 });
  expect(rendered).toBeGreaterThan(0);
});

test('a rehearsal tells how many pages stay whose captures have gone', async () => {
  await build();
  rmSync(join(folder, 'seeds/00.txt'));
  const rehearsal = await rehearse();
  expect(rehearsal).toMatchObject({ captures: 5, parsed: {}, gone: 1 });
  expect(toRehearsalReport(rehearsal)).toContain('\nkeep 1 page whose capture has gone from the seeds, or is another one now\n');
});

test('a rehearsal tells why a capture would be parsed', async () => {
  writeFiles(folder, {
    'seeds/doubtful.txt': 'The pier opens\n\nBy Ada Quill\n\n03/02/2022\n\nThe pier opened again on Tuesday, to the joy of the gulls.\n',
  });
  await build();
  writeFiles(folder, {
    [toSeed(1)]: toText(1, 7),
    [toSeed(9)]: toText(9, 0),
    'backfile.config.yaml': 'title: The Harbour Papers\ndateOrder: month-first\n',
  });
  const [record = ''] = listRecords(folder).filter((name) => name.includes('ferry-3'));
  rmSync(join(folder, 'content/articles', record));
  const { parsed } = await rehearse();
  expect(parsed).toEqual({
    changed: { count: 1, first: [toSeed(1)] },
    new: { count: 1, first: [toSeed(9)] },
    record: { count: 1, first: [toSeed(3)] },
    // 01.01.2012 asks for the order as well, though either gives the same day.
    layout: { count: 2, first: [toSeed(0), 'seeds/doubtful.txt'] },
  });
});

test('a record that was just written is too young to be known by its time, and the rehearsal says so', async () => {
  // Whatever is written then lies ahead.
  vi.spyOn(Date, 'now').mockReturnValue(0);
  await build();
  const rehearsal = await rehearse();
  expect(rehearsal.parsed).toMatchObject({ young: { count: 6 } });
  expect(toRehearsalReport(rehearsal)).toContain('too lately');
});
