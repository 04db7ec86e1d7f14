import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOwnPages } from '../src/content/pages.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-content-'));
  content = join(root, 'content');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('own pages', () => {
  test('have a title and an address from their file names', async () => {
    mkdirSync(join(content, 'pages'), { recursive: true });
    writeFileSync(join(content, 'pages', 'How we read.md'), '---\ntitle: How we read\n---\nBy *hand*.\n');
    writeFileSync(join(content, 'pages', 'about.md'), '\ufeff---\r\ntitle: "About"\r\n---\r\n\r\nUs.\r\n');
    symlinkSync('/etc/hostname', join(content, 'pages', 'link.md'));
    expect(await readOwnPages(content)).toEqual([
      { slug: 'how-we-read', title: 'How we read', markdown: 'By *hand*.' },
      { slug: 'about', title: 'About', markdown: 'Us.' },
    ]);
  });
  test.each([
    ['!.md', '---\ntitle: x\n---\n', /no letter or digit/],
    ['a.md', '---\n---\n', /no title/],
    ['a.md', 'Hello', /no front matter/],
  ])('%s with %j is an error', async (name, text, message) => {
    mkdirSync(join(content, 'pages'), { recursive: true });
    writeFileSync(join(content, 'pages', name), text);
    await expect(readOwnPages(content)).rejects.toThrow(message);
  });
  test('there may be none', async () => expect(await readOwnPages(content)).toEqual([]));
});
