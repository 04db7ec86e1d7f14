import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkWritable } from '../src/build/site/writable.ts';
import { BRIDGE, HARBOUR, PROGRAM, runProgram, writeFiles } from './program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-writable-'));
  writeFiles(folder, { 'seeds/a.txt': HARBOUR, 'seeds/b.txt': BRIDGE });
});
afterEach(() => rmSync(folder, { recursive: true }));

const REMEDY = (option: string): string => `; name another place with ${option}, or make that one writable\n`;

describe('a folder that is to be written', () => {
  test('is tried with all above it that is missing, and leaves no trace', () => {
    checkWritable('output', join(folder, 'some/where/else'), '--output');
    checkWritable('output', join(folder, 'seeds'), '--output');
    expect(readdirSync(folder)).toEqual(['seeds']);
  });

  test('below a file is none', () => {
    expect(() => checkWritable('content', join(folder, 'seeds/a.txt/site'), '--content')).toThrow(
      `The content folder cannot be made: ${join(folder, 'seeds/a.txt')} is not a folder; name another place with --content`,
    );
  });
});

// A file system that takes no folders: Node, asked for several at once, would try for ever.
test.skipIf(!existsSync('/proc/self')).each(['output', 'content'])(
  'an impossible place for the %s is said before anything is done',
  async (what) => {
    for (const place of ['/proc/site', '/proc/none/site']) {
      const { code, stdout, stderr } = await runProgram(['build', folder, '--quiet', `--${what}`, place]);
      expect(stderr).toBe(`The ${what} folder cannot be made: /proc takes no new folders${REMEDY(`--${what}`)}`);
      expect([code, stdout]).toEqual([1, '']);
    }
    expect(readdirSync(folder)).toEqual(['seeds']);
  },
);

test('a read-only disk is said before anything is done', (context) => {
  const disk = mkdtempSync(join(folder, 'disk-'));
  const script = `
    mount -t tmpfs -o size=1m none "$DISK" || exit 77
    mkdir "$DISK/archive" && cp -r "$FOLDER/seeds" "$DISK/archive" && mount -o remount,ro "$DISK" || exit 77
    "$NODE" "$PROGRAM" build "$FOLDER" --quiet --output "$DISK/deep/site"; echo "code $?"
    "$NODE" "$PROGRAM" build "$DISK/archive" --quiet; echo "code $?"
    ls -A "$FOLDER"`;
  const env = { ...process.env, DISK: disk, FOLDER: folder, NODE: process.execPath, PROGRAM };
  const { error, status, stdout, stderr } = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], {
    env,
    encoding: 'utf8',
  });
  if (error !== undefined || status === 77 || stderr.startsWith('unshare:')) {
    const reason = `no small disk can be mounted here (${error?.message ?? stderr.trim()})`;
    console.info(`skipped: ${reason}`);
    context.skip(reason);
  }
  expect(stderr.split('\n')).toEqual([
    `The output folder cannot be made: ${disk} is on a disk that is read-only${REMEDY('--output').trimEnd()}`,
    'The disk is read-only; make it writable, or copy the archive to one that is.',
    expect.stringMatching(/^ {2}because: EROFS: .*\/archive\/\.backfile'$/),
    '',
  ]);
  expect(stdout).toBe(`code 1\ncode 1\n${disk.slice(folder.length + 1)}\nseeds\n`);
});
