import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toText } from './ferries.ts';
import { runProgram, toFolderDigest, writeFiles } from './program.ts';

// Enough that they are parsed in several processes.
const CAPTURES = 260;
const folder = mkdtempSync(join(tmpdir(), 'backfile-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Circumstances {
  readonly jobs: number;
  /** In which order the files are written; a folder is listed in an order that depends on it. */
  readonly isBackwards: boolean;
  readonly time: Date;
  readonly env: Readonly<Record<string, string>>;
}

async function build(name: string, { jobs, isBackwards, time, env }: Circumstances): Promise<string> {
  const numbers = Array.from({ length: CAPTURES }, (_, number) => (isBackwards ? CAPTURES - 1 - number : number));
  for (const number of numbers) {
    // Each tenth twice, in another folder: which of the two counts is decided by their paths.
    for (const shelf of number % 10 === 0 ? ['north', 'south'] : ['south']) {
      const path = `seeds/${shelf}/${number}.txt`;
      writeFiles(join(folder, name), { [path]: toText(number, number) });
      utimesSync(join(folder, name, path), time, time);
    }
  }
  writeFiles(join(folder, name), { 'backfile.config.yaml': 'title: The Harbour Papers\n' });
  const { code, stderr } = await runProgram(['build', join(folder, name), '--quiet', '--jobs', `${jobs}`], { env });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return `${toFolderDigest(join(folder, name, '_site'))} ${toFolderDigest(join(folder, name, 'content'))}`;
}

test(
  'the same seeds give the same bytes, whatever the number of processes, the order of the files, the clock and the country',
  { timeout: 240_000 },
  async () => {
    const one = await build('one', {
      jobs: 1,
      isBackwards: false,
      time: new Date('2024-01-02T03:04:05Z'),
      env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' },
    });
    const other = await build('other', {
      jobs: 3,
      isBackwards: true,
      time: new Date('1999-12-31T23:59:59Z'),
      env: { TZ: 'America/Lima', LANG: 'de_DE.UTF-8', SOURCE_DATE_EPOCH: '1700000000' },
    });
    expect(other).toBe(one);
  },
);
