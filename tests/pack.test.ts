import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { listFiles, writeFiles } from './program.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'backfile-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the tarball installs elsewhere, and makes and builds an archive', { timeout: 300_000 }, async () => {
  await run('npm', ['pack', '--pack-destination', folder], { cwd: project });
  const [tarball = ''] = readdirSync(folder);
  expect(tarball).toMatch(/^backfile-.*\.tgz$/);

  const home = join(folder, 'project');
  writeFiles(home, { 'package.json': '{ "private": true }\n' });
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], { cwd: home });
  const installed = join(home, 'node_modules/backfile');
  expect(readdirSync(installed).toSorted()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
  expect(listFiles(join(installed, 'dist')).filter((path) => path.endsWith('.ts'))).toEqual([]);

  // --no: what is not installed is not fetched.
  await run('npx', ['--no', 'backfile', 'init', 'my-archive'], { cwd: home });
  const { stdout } = await run('npx', ['--no', 'backfile', 'build', 'my-archive', '--json'], { cwd: home });
  expect(JSON.parse(stdout)).toMatchObject({ captures: 1, pages: 1, rejected: 0 });
  const site = join(home, 'my-archive/_site');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Ferry to Saltholm Island Returns After Eleven Weeks');
  expect(listFiles(site)).toEqual(expect.arrayContaining(['search.html', 'pagefind/bundles.json']));
  expect(listFiles(site).filter((path) => /^assets\/.*\.(?:css|js)$/.test(path))).not.toEqual([]);
});
