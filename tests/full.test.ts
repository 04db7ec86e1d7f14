import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROGRAM, writeFiles } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-full-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A disk of four megabytes that only the programs below it can see.
const SCRIPT = `
  mount -t tmpfs -o size=4m none "$DISK" || exit 77
  "$NODE" "$PROGRAM" build "$FOLDER/small" --quiet --output "$DISK/site" >&2 || exit 78
  cp -r "$DISK/site" "$FOLDER/kept"
  "$NODE" "$PROGRAM" build "$FOLDER/big" --quiet --output "$DISK/site"
  echo "code $?"
  diff -r "$FOLDER/kept" "$DISK/site" && echo same
  ls -A "$DISK"
`;

test('a full disk is one clear message, and the old site stays whole', (context) => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  writeFiles(folder, { 'small/seeds/a.txt': 'Harbour Opens Again\n\nFishermen cheered.\n' });
  for (let index = 0; index < 200; index += 1) {
    writeFiles(folder, {
      [`big/seeds/${index}.txt`]: `Ferry ${index} Returns\n\n${`Sentence ${index} of a long report. `.repeat(1_000)}\n`,
    });
  }
  const env = { ...process.env, DISK: disk, FOLDER: folder, NODE: process.execPath, PROGRAM };
  const { status, stdout, stderr, error } = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', SCRIPT], {
    env,
    encoding: 'utf8',
  });
  if (error !== undefined || status === 77 || stderr.startsWith('unshare:')) {
    const reason = `no small disk can be mounted here (${error?.message ?? stderr.trim()})`;
    console.info(`skipped: ${reason}`);
    context.skip(reason);
  }
  expect(stderr).toMatch(/There is no space left on the disk; free some and build again\. The site that was there stays as it was\./);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('code 1\nsame\nsite\n');
});
