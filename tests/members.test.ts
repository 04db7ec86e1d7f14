import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HARBOUR } from './beside.ts';
import { runProgram, writeFiles } from './program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-members-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('inspect draws each capture of a container, one of them by its number, and the bad row where it stands', async () => {
  const toRow = (number: number): string => JSON.stringify({ title: `Plank ${number}`, text: `${number}. ${HARBOUR}` });
  writeFiles(folder, { 'seeds/feed.jsonl': `${toRow(1)}\n{broken\n${toRow(3)}\n` });
  const all = await runProgram(['inspect', 'seeds/feed.jsonl'], { cwd: folder });
  expect(all).toMatchObject({ code: 0, stderr: '' });
  expect(all.stdout.match(/^seeds\/feed\.jsonl#\d.*$/gmu)).toEqual([
    'seeds/feed.jsonl#1',
    expect.stringContaining('#2: It is no row'),
    'seeds/feed.jsonl#3',
  ]);
  const one = await runProgram(['inspect', 'seeds/feed.jsonl#3'], { cwd: folder });
  expect(one.stdout).toMatch(/^seeds\/feed\.jsonl#3\n/);
  expect(one.stdout).not.toContain('#1');
  expect(await runProgram(['inspect', 'seeds/feed.jsonl#2'], { cwd: folder })).toMatchObject({ code: 1, stdout: '' });
  expect(await runProgram(['inspect', 'seeds/feed.jsonl#9'], { cwd: folder })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no capture seeds/feed.jsonl#9'),
  });
});
