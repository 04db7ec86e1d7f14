import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import { SILENT } from '../src/build/progress.ts';
import { LostWorker, openPool } from '../src/build/workers/pool.ts';
import { renderSite } from '../src/build/site/render.ts';
import { openShelf, type Shelf } from '../src/build/shelf/shelf.ts';
import { planSite } from '../src/build/site/plan.ts';
import { findStandingSite } from '../src/build/site/standing.ts';
import { writeTables } from '../src/build/site/tables.ts';
import { readConfig } from '../src/config.ts';
import { findContentFiles } from '../src/content/files.ts';
import { toFolderDigest, writeFiles } from './program.ts';

vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));

const CAPTURES = 30;
const ROOT = join(import.meta.dirname, '..');

let folder: string;
let shelf: Shelf;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-jobs-'));
  for (let number = 0; number < CAPTURES; number += 1) {
    const text = `Ferry ${number} Returns\n\n0${1 + (number % 9)}.03.2022, Lisbon.\n\nThe ferry sailed again.\n\nSource: Gazette ${number % 3}\n`;
    writeFiles(folder, { [`seeds/${number}.txt`]: text });
  }
  writeFiles(folder, { 'content/pages/method.md': '---\ntitle: Method\n---\n\nPatience.\n' });
  const config = readConfig(folder);
  await buildArchive(config, {}, SILENT);
  const files = await findContentFiles(config.content);
  shelf = await openShelf(config, files, [...files.keys()], new Set(files.keys()));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Sharing {
  readonly jobs: number;
  readonly together?: number;
}

async function render(name: string, sharing: Sharing, onPage: () => void = () => {}, from: typeof shelf = shelf): Promise<string> {
  const output = join(folder, name);
  mkdirSync(output);
  const pool = openPool(sharing.jobs);
  try {
    const plan = await planSite(shelf.archive, findStandingSite(shelf.archive, { clean: true }));
    const doubtful = await renderSite(from, plan, output, pool, onPage, sharing.together);
    expect(doubtful.size).toBe(0);
    await writeTables(from, plan, output, pool);
  } finally {
    await pool.close();
  }
  return toFolderDigest(output);
}

const listChildren = (parent: number): readonly number[] =>
  spawnSync('pgrep', ['-P', String(parent), '-f', 'tinypool'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
    .map(Number);
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
async function expectEnd(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries += 1) await sleep(50);
  expect(pids.filter(isAlive)).toEqual([]);
}

test('any number of processes makes the same bytes, and each page once', { timeout: 240_000 }, async () => {
  const whole = await render('alone', { jobs: 1 });
  let pages = 0;
  expect(await render('slices', { jobs: 1, together: 7 }, () => pages++)).toBe(whole);
  expect(await render('two', { jobs: 2, together: 13 }, () => pages++)).toBe(whole);
  expect(await render('many', { jobs: 3, together: 2 }, () => pages++)).toBe(whole);
  expect(pages).toBe(3 * (await planSite(shelf.archive, findStandingSite(shelf.archive, { clean: true }))).changed.length);
});

test('what fails in another process is told here, with the page', async () => {
  const id = shelf.archive.summaries[0]?.id;
  const gone = { ...shelf, findHolding: (other: string) => (other === id ? undefined : shelf.findHolding(other)) };
  const failing = render('failing', { jobs: 2, together: 10 }, () => {}, gone);
  await expect(failing).rejects.toThrow(/^The page articles\/.*\.html \(article [0-9a-f]{16}\) could not be made: There is no article/);
  await expect(failing).rejects.toMatchObject({ cause: { message: `There is no article ${id}` } });
});

test('a pool that is closed starts no process any more', async () => {
  await expectEnd(listChildren(process.pid));
  const pool = openPool(1);
  await pool.run('lookInto', { places: [], maximumBytes: 1 });
  await pool.close();
  await expect(pool.run('lookInto', { places: [], maximumBytes: 1 })).rejects.toThrow(LostWorker);
  await expectEnd(listChildren(process.pid));
});

test('a process that dies fails the build, and takes the others with it', async () => {
  // Those of the tests before may take a moment to end.
  await expectEnd(listChildren(process.pid));
  let children: readonly number[] = [];
  const dying = render('dying', { jobs: 2, together: 2 }, () => {
    if (children.length > 0) return;
    children = listChildren(process.pid);
    for (const child of children.slice(0, 1)) process.kill(child, 'SIGKILL');
  });
  await expect(dying).rejects.toThrow('A process came to an end before its work was done');
  expect(children).toHaveLength(2);
  await expectEnd(children);
});

test.each(['SIGKILL', 'SIGTERM'] as const)('no process outlives a build that is ended by %s', async (signal) => {
  const output = join(folder, signal);
  mkdirSync(output);
  const at = (path: string): string => pathToFileURL(join(ROOT, 'src', path)).href;
  const script = join(folder, `${signal}.mts`);
  writeFileSync(
    script,
    `import { rmSync } from 'node:fs';
    import { LostWorker, openPool } from '${at('build/workers/pool.ts')}';
    import { renderSite } from '${at('build/site/render.ts')}';
    import { openShelf } from '${at('build/shelf/shelf.ts')}';
    import { planSite } from '${at('build/site/plan.ts')}';
    import { findStandingSite } from '${at('build/site/standing.ts')}';
    import { readConfig } from '${at('config.ts')}';
    import { findContentFiles } from '${at('content/files.ts')}';
    process.once('SIGTERM', () => process.exit(143));
    process.once('exit', () => rmSync(${JSON.stringify(output)}, { recursive: true, maxRetries: 5 }));
    const config = readConfig(${JSON.stringify(folder)});
    const files = await findContentFiles(config.content);
    const shelf = await openShelf(config, files, [...files.keys()], new Set(files.keys()));
    await renderSite(shelf, await planSite(shelf.archive, findStandingSite(shelf.archive, { clean: true })), ${JSON.stringify(output)}, openPool(2), () => process.stdout.write('page\\n'), 1);`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx/esm', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const children = listChildren(child.pid ?? 0);
  expect(children).toHaveLength(2);
  child.kill(signal);
  expect(await ended).toBe(signal === 'SIGTERM' ? 143 : null);
  await expectEnd(children);
  if (signal === 'SIGTERM') expect(existsSync(output)).toBe(false);
});
