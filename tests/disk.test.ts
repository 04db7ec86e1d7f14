import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readText, writeText } from '../src/content/disk.ts';
import { findContentFiles, readArticle } from '../src/content/files.ts';

const ID = '5e0c1b7a9d42c3f1';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-disk-'));
  content = join(root, 'content');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what cannot be read or written says which file it is, what is wrong and what to do', () => {
  test('where a folder has the name of a file', () => {
    const path = join(root, 'a.md');
    mkdirSync(path);
    expect(() => readText(path)).toThrow(
      `${path} could not be read (EISDIR: illegal operation on a directory, read); see that it is a file`,
    );
    expect(() => writeText(path, 'A')).toThrow(/a\.md could not be read \(EISDIR/);
  });
  test('where there is no folder to write into', () => {
    const path = join(root, 'gone', 'a.md');
    expect(() => writeText(path, 'A')).toThrow(/gone\/a\.md could not be written \(ENOENT.*\); see that no folder has its name/);
  });
  test('where a file has the name of the folder', async () => {
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'articles'), '');
    await expect(findContentFiles(content)).rejects.toThrow(
      `The folder ${join(content, 'articles')} could not be read; see that it is a folder`,
    );
  });
  test('where a text is in another encoding', () => {
    const path = join(root, 'a.md');
    writeFileSync(path, Buffer.from('M\xfcnchen', 'latin1'));
    expect(() => readText(path)).toThrow(`${path} is not UTF-8 text; save it again with that encoding`);
  });
  test('where the files of a record are gone', () => {
    expect(() => readArticle(new Map(), ID, new Map())).toThrow(`The record ${ID} has no file in content/articles; it may have been moved`);
  });
});
