import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { makeSalt, readSalt } from '../src/content/salt.ts';
import { writeFiles } from './program.ts';

const SALT = 'a salt of more than sixteen letters';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-salt-'));
  writeFiles(folder, { 'backfile.config.yaml': 'comments: pseudonymous\n' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (environment: Record<string, string> = {}): string => readSalt(readConfig(folder), environment);
const git = (...given: string[]): void =>
  void execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...given], { stdio: 'pipe' });

test('is read from its file, or from the environment where that has it', () => {
  writeFiles(folder, { 'backfile.salt': `${SALT}\n` });
  expect(read()).toBe(SALT);
  expect(read({ BACKFILE_SALT: `${SALT}, of a workflow` })).toBe(`${SALT}, of a workflow`);
});

test.each([
  [undefined, /needs a salt, and there is no .*backfile\.salt; make one with: backfile salt/],
  ['short\n', /backfile\.salt: the salt has 5 letters and must have 16 or more/],
])('%j is an error that says what to do', (text, message) => {
  if (text !== undefined) writeFiles(folder, { 'backfile.salt': text });
  expect(() => read()).toThrow(message);
});

describe('in a repository', () => {
  beforeEach(() => git('init', '-q'));

  test('is fine while git does not track it', () => {
    writeFiles(folder, { 'backfile.salt': SALT, '.gitignore': 'backfile.salt\n' });
    git('add', '.');
    git('commit', '-qm', 'all');
    expect(read()).toBe(SALT);
  });
  test('is public once it is added, before it is committed', () => {
    writeFiles(folder, { 'backfile.salt': SALT });
    git('add', 'backfile.salt');
    expect(() => read()).toThrow(/the salt is public, since git tracks it in backfile\.salt; take it out \(git rm --cached\)/);
  });
  test('is public in whatever file git tracks', () => {
    writeFiles(folder, {
      'backfile.salt': SALT,
      '.gitignore': 'backfile.salt\n',
      '.github/workflows/build.yml': `BACKFILE_SALT: ${SALT}\n`,
    });
    expect(read()).toBe(SALT);
    git('add', '.');
    expect(() => read()).toThrow(/git tracks it in \.github\/workflows\/build\.yml/);
    expect(() => read({ BACKFILE_SALT: SALT })).toThrow(/^BACKFILE_SALT: the salt is public/);
  });
  test('is not believed to be private when git cannot say', () => {
    writeFiles(folder, { 'backfile.salt': SALT, '.git/config': 'this is no config' });
    expect(() => read()).toThrow(/git could not say whether it tracks the salt/);
  });
});

test('is made once, for nobody else to read, and git is told to ignore it', () => {
  writeFiles(folder, { '.gitignore': '_site/' });
  const path = makeSalt(folder);
  expect(read()).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('_site/\nbackfile.salt\n');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  expect(() => makeSalt(folder)).toThrow(/is there already; keep it/);
});
