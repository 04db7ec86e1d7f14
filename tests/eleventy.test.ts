import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { html, raw } from 'hono/html';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PageKind, toPageKind } from '../src/site/kind.ts';
import { planPages } from '../src/site/plan.ts';
import { writeSlice } from '../src/site/slice.ts';
import { toArchive } from './samples.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

describe('Eleventy', () => {
  const empty = toArchive([]);
  const kind = (rest: Partial<PageKind>): PageKind => ({
    ...toPageKind({ name: 'article', keys: () => ['a'], permalink: (key) => `${key}.html`, gather: () => ({}), render: () => html`x` }),
    ...rest,
  });
  const write = async (kinds: readonly PageKind[], name: string): Promise<void> => {
    const pages = [...planPages(kinds, empty, '')].map((page) => ({
      ...page,
      kind: page.kind.name,
      gathered: page.kind.gather(page.key, empty),
    }));
    await writeSlice(kinds, pages, empty, join(folder, name), () => {});
  };

  test('says nothing of its own, however slow the machine is', async () => {
    let now = 0;
    const clock = vi
      .spyOn(performance, 'now')
      .mockImplementation(() => (now += new Error('Where').stack?.includes('Transform') === true ? 100 : 1));
    const said = (['log', 'warn', 'error'] as const).map((way) => vi.spyOn(console, way).mockImplementation(() => {}));
    await write([kind({ keys: () => ['a', 'b', 'c'] })], 'slow');
    clock.mockRestore();
    for (const way of said) {
      expect(way).not.toHaveBeenCalled();
      way.mockRestore();
    }
  });

  test('never reads a text as a template, nor anything of the folder it is started in', async () => {
    const started = join(folder, 'started');
    mkdirSync(join(started, '_data'), { recursive: true });
    for (const name of ['eleventy.config.js', '.eleventy.js', '_data/trap.js'])
      writeFileSync(join(started, name), 'throw new Error("read")');
    writeFileSync(join(started, '.eleventyignore'), '**/*\n');
    writeFileSync(join(started, '.gitignore'), '*\n');
    writeFileSync(join(started, 'package.json'), '{ broken');
    const text = '---js\n{ permalink: process.exit(3) }\n---\n{{ 7*7 }} {% include "x" %} <%= 1 %>\r\n\u0000';
    const home = process.cwd();
    process.chdir(started);
    try {
      await write([kind({ keys: () => ['a', '__proto__', 'constructor', '1'], render: () => raw(text) })], 'texts');
    } finally {
      process.chdir(home);
    }
    expect(listFiles(join(folder, 'texts'))).toEqual(['1.html', '__proto__.html', 'a.html', 'constructor.html']);
    expect(readFileSync(join(folder, 'texts', 'a.html'), 'utf8')).toBe(text);
    expect(listFiles(started)).toEqual([
      '.eleventy.js',
      '.eleventyignore',
      '.gitignore',
      '_data/trap.js',
      'eleventy.config.js',
      'package.json',
    ]);
  });

  test('what is started while pages are made, as Pagefind is, stands in a folder that stays', async () => {
    const start = () => spawn(process.execPath, ['-e', "process.stdin.on('end', () => console.log(process.cwd())).resume()"]);
    let child: ReturnType<typeof start> | undefined;
    const render = () => {
      child = start();
      return raw('x');
    };
    await write([kind({ keys: () => ['a'], render })], 'started-meanwhile');
    if (child === undefined) throw new Error('Nothing was started');
    const said = text(child.stdout);
    child.stdin.end();
    const place = (await said).trim();
    expect(place).not.toBe('');
    expect(place).not.toBe(process.cwd());
    expect(existsSync(place)).toBe(true);
  });

  test.each(['../x.html', '/x.html', 'a/../../x.html', 'a//x.html', '.x.html', 'x.txt', 'a\\..\\x.html', 'a\nb.html', ''])(
    'refuses the address %j',
    async (address) => {
      await expect(write([kind({ permalink: () => address })], 'refused')).rejects.toThrow('not one inside the site');
      expect(existsSync(join(folder, 'refused'))).toBe(false);
    },
  );

  test('refuses an address that is taken, whatever the case', async () => {
    await expect(write([kind({ keys: () => ['a', 'A'] })], 'twice')).rejects.toThrow(
      'Two pages have the address A.html: article a and article A',
    );
  });

  test('names the page that could not be made, and leaves the working folder and the exit code alone', async () => {
    const before = [process.cwd(), process.exitCode];
    const fail = kind({
      keys: () => ['a', 'b'],
      render: (gathered) => (gathered.includes('b.html') ? Promise.reject(new Error('no such record')) : html`x`),
    });
    await expect(write([fail], 'failed')).rejects.toThrow('The page b.html (article b) could not be made: no such record');
    expect([process.cwd(), process.exitCode]).toEqual(before);
  });
});
