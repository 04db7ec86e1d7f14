import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { waitForChange } from '../src/build/watch.ts';
import { BRIDGE, HARBOUR, PROGRAM, listFiles, runProgram, writeFiles } from './program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(...flags: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runProgram(['build', folder, '--json', '--quiet', ...flags]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

test('inspect shows the fields, how each is known, and every line with its role', async () => {
  writeFiles(folder, { 'a.txt': HARBOUR.replace('Fishermen', '漁師\u001b[2J') });
  const { code, stdout } = await runProgram(['inspect', 'a.txt'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^a\.txt\n\d+ bytes · utf-8 · text · id [0-9a-f]{16}\n/);
  expect(stdout).toMatch(/date +2022-02-03\n +stated, from dateline, line 3.* “03\.02\.2022”/);
  expect(stdout).toMatch(/^1  title +│ Harbour Opens Again$/m);
  expect(stdout).toMatch(/^3  dateline → date +│ 03\.02\.2022.*\n +dateline\/\S+ +│$/m);
  expect(stdout).toContain(String.raw`漁師\u{1b}[2J`);
  expect(stdout).not.toContain('\u001b');
});

describe('init', () => {
  test('makes an archive that can be built, and never twice', async () => {
    const first = await runProgram(['init', 'my archive'], { cwd: folder });
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(" build 'my archive'");
    const again = await runProgram(['init', 'my archive'], { cwd: folder });
    expect(again.stderr).toMatch(/is an archive already/);
    expect(again.code).toBe(2);
    const built = await runProgram(['build', 'my archive', '--json'], { cwd: folder });
    expect(JSON.parse(built.stdout)).toMatchObject({ captures: 1, pages: 1, rejected: 0 });
  });

  test('has a sample of which every field is known', async () => {
    await runProgram(['init', folder]);
    expect(await build()).toMatchObject({
      known: {
        articles: 1,
        fields: ['title', 'date', 'location', 'source', 'language', 'comments'].map((field) => ({ field, known: 1 })),
        doubtful: [],
      },
    });
    const { stdout } = await runProgram(['inspect', join(folder, 'seeds/sample.txt')]);
    expect(stdout).toMatch(/^title +Ferry to Saltholm Island Returns After Eleven Weeks$/m);
    expect(stdout).toMatch(/^location +Copenhagen → Copenhagen, DK/m);
  });

  test.each(['file', 'file/below'])('refuses the place %s', async (place) => {
    writeFiles(folder, { file: 'mine' });
    const { code, stderr } = await runProgram(['init', place], { cwd: folder });
    expect(stderr).toMatch(/^A file stands in the way of the folder .*; name another folder, or move the file away\n/);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  test('leaves the captures and files that are there alone', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, '.gitignore': 'mine\n' });
    expect((await runProgram(['init', folder])).code).toBe(0);
    expect(listFiles(folder)).toEqual(['.gitignore', 'backfile.config.yaml', 'seeds/a.txt']);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
  });
});

describe('serve', () => {
  test('builds nothing when its port is taken', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { code, stderr } = await runProgram(['serve', folder, '--port', `${port}`]);
    server.close();
    expect(stderr).toBe(`Port ${port} is taken; choose another with --port\n`);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['seeds']);
  });

  test('ends when its first build fails', async () => {
    const { code, stderr } = await runProgram(['serve', folder]);
    expect(stderr).toMatch(/^There is no seeds folder/);
    expect(code).toBe(2);
  });

  test('watches what it may, beside a folder that it may not read', async () => {
    writeFiles(folder, { 'seeds/a/a.txt': HARBOUR, 'seeds/locked/b.txt': BRIDGE });
    chmodSync(join(folder, 'seeds/locked'), 0);
    const round = new AbortController();
    const changed = waitForChange([join(folder, 'seeds')], round.signal).then(() => round.signal.aborted);
    writeFileSync(join(folder, 'seeds/a/a.txt'), BRIDGE);
    setTimeout(() => round.abort(), 5_000).unref();
    expect(await changed).toBe(false);
    chmodSync(join(folder, 'seeds/locked'), 0o755);
  });
});

test('serve shows the site, builds again after a change, survives a broken config, and ends with Ctrl-C', async () => {
  writeFiles(folder, { 'seeds/a.txt': HARBOUR });
  const child = spawn(process.execPath, [PROGRAM, 'serve', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const seen = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = pattern.exec(output);
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never saw ${pattern} in:\n${output}`);
  };
  try {
    const address = (await seen(/http:\/\/127\.0\.0\.1:\d+\//))[0];
    const read = async (path: string): Promise<string> => (await fetch(address + path)).text();
    expect(await read('')).toContain('Harbour Opens Again');
    const missing = await fetch(`${address}nowhere.html`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html');
    expect((await fetch(`${address}..%2f..%2fseeds/a.txt`)).status).toBe(404);

    writeFileSync(join(folder, 'backfile.config.yaml'), 'titel: x\n');
    await seen(/unknown key "titel"/);
    expect(await read('')).toContain('Harbour Opens Again');
    rmSync(join(folder, 'backfile.config.yaml'));
    writeFiles(folder, { 'seeds/new/b.txt': BRIDGE });
    await seen(/2 captures = 2 pages/);
    expect(await read('')).toContain('Bridge Closes for Repairs');
  } finally {
    child.kill('SIGINT');
  }
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
});
