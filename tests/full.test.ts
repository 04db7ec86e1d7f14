import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, type TestContext } from 'vitest';
import { PROGRAM, writeFiles } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-full-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The whole archive on a disk that is filled up but for so many kilobytes: 0 stops the taking of the lock, the others later stages.
const STAGES = `
  mount -t tmpfs -o size=32m none "$DISK" || exit 77
  cp -r "$FOLDER/archive/." "$DISK"
  "$NODE" "$PROGRAM" build "$DISK" --quiet >&2 || exit 78
  for free in $FREE; do
    rm -rf "$FOLDER/last" "$FOLDER/clean"
    cp -r "$DISK/_site" "$FOLDER/last"
    cp -r "$FOLDER/more/$free" "$DISK/seeds/$free"
    dd if=/dev/zero of="$DISK/ballast" bs=1k count=100000 2>/dev/null
    truncate -s "-\${free}k" "$DISK/ballast"
    "$NODE" "$PROGRAM" build "$DISK" --quiet
    echo "$free: code $?"
    diff -r "$FOLDER/last" "$DISK/_site" && echo same
    ls -A "$DISK" | grep backfile-
    rm "$DISK/ballast"
    "$NODE" "$PROGRAM" build "$DISK" --quiet >&2 || exit 79
    mkdir "$FOLDER/clean"
    cp -r "$DISK/seeds" "$DISK/content" "$DISK/backfile.config.yaml" "$FOLDER/clean"
    "$NODE" "$PROGRAM" build "$FOLDER/clean" --quiet >&2 || exit 80
    diff -r "$FOLDER/clean/_site" "$DISK/_site" && echo completed
  done
`;
const FREE = ['0', '24', '200', '1200'];

function runOnDisk(script: string, environment: NodeJS.ProcessEnv, context: TestContext): SpawnSyncReturns<string> {
  const disk = mkdtempSync(join(folder, 'disk-'));
  const env = { ...process.env, DISK: disk, FOLDER: folder, NODE: process.execPath, PROGRAM, ...environment };
  const run = spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], { env, encoding: 'utf8' });
  if (run.error !== undefined || run.status === 77 || run.stderr.startsWith('unshare:')) {
    const reason = `no small disk can be mounted here (${run.error?.message ?? run.stderr.trim()})`;
    console.info(`skipped: ${reason}`);
    context.skip(reason);
  }
  return run;
}

test('a disk that fills up at any stage leaves the old site, and the next build with room completes', { timeout: 240_000 }, (context) => {
  writeFiles(folder, { 'archive/seeds/a.txt': 'Harbour Opens Again\n\nThe fishermen of the town cheered, and the people with them.\n' });
  writeFiles(folder, { 'archive/backfile.config.yaml': 'title: The Harbour Papers\n' });
  for (const free of FREE) {
    for (let index = 0; index < 40; index += 1) {
      const text = `Ferry ${free}-${index} Returns\n\n${`The sentence ${index} of a long report was read. `.repeat(220)}\n`;
      writeFiles(folder, { [`more/${free}/${index}.txt`]: text });
    }
  }
  const { stdout, stderr } = runOnDisk(STAGES, { FREE: FREE.join(' ') }, context);
  // A listing would show what was left beside the site.
  expect(stdout.split('\n').filter((line) => /^\d|^same|^completed|backfile-/.test(line))).toEqual(
    FREE.flatMap((free) => [`${free}: code 1`, 'same', 'completed']),
  );
  expect(stderr.match(/There is no space left on the disk; free some and build again\./g)).toHaveLength(FREE.length);
  expect(stderr.match(/The site that was there stays as it was\./g)?.length).toBeGreaterThan(0);
  expect(stderr).not.toMatch(/^\s+at /m);
});
