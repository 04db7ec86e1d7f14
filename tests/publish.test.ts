import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdsLock, releaseLock, removeEmptyState, takeLock } from '../src/build/lock.ts';
import { ALONE, openPool } from '../src/build/workers/pool.ts';
import { removeFolders, removeSite } from '../src/build/site/remove.ts';
import { checkOutput, discardStaging, openStaging, publishStaging, repairPublication } from '../src/build/site/publish.ts';
import { UsageError } from '../src/faults.ts';

const ID = '0123456789abcdef'.repeat(2);

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-publish-'));
  output = join(folder, '_site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function stage(text: string): string {
  const staging = openStaging(output, ID);
  writeFileSync(join(staging, 'index.html'), text);
  return staging;
}

function publish(text: string): void {
  stage(text);
  removeFolders([publishStaging(output)]);
}

function readSite(): string {
  return readFileSync(join(output, 'index.html'), 'utf8');
}

const beside = (name: string): string => join(folder, `._site.backfile-${name}`);

describe('publishing', () => {
  test('puts the staged site in place, whole, and leaves nothing beside it', () => {
    publish('old');
    writeFileSync(join(output, 'stale.html'), 'stale');
    publish('new');
    expect(readSite()).toBe('new');
    expect(existsSync(join(output, 'stale.html'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test('the site that was there is removed whole, by one process or by several', async () => {
    const pool = openPool(2);
    try {
      for (const [files, by] of [
        [3, ALONE],
        [100_000, ALONE],
        [100_000, pool],
      ] as const) {
        const old = join(folder, 'old');
        mkdirSync(join(old, 'captures/5e'), { recursive: true });
        for (const name of ['index.html', 'captures/5e/a.html', 'captures/b.html']) writeFileSync(join(old, name), name);
        await removeSite(old, files, by);
        expect(existsSync(old)).toBe(false);
        await removeSite(old, files, by);
      }
    } finally {
      await pool.close();
    }
  });

  test('a staged site that is given up changes nothing', () => {
    publish('old');
    stage('new');
    discardStaging(output);
    expect(readSite()).toBe('old');
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test('an empty folder is taken, a foreign one never', () => {
    mkdirSync(output);
    expect(() => checkOutput(output)).not.toThrow();
    writeFileSync(join(output, 'holiday.jpg'), 'mine');
    expect(() => checkOutput(output)).toThrow(UsageError);
    expect(() => publish('new')).toThrow(/holds files that Backfile did not make; name another with --output, or empty it/);
    expect(readdirSync(output)).toEqual(['holiday.jpg']);
  });

  test('neither a file nor a link is replaced', () => {
    writeFileSync(output, 'mine');
    expect(() => checkOutput(output)).toThrow(/is not a folder/);
    rmSync(output);
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), output);
    expect(() => checkOutput(output)).toThrow(/is not a folder/);
  });
});

describe('repair, after the program died', () => {
  test('while it made the site: the old one stays, the rest goes', () => {
    publish('old');
    stage('half');
    repairPublication(output);
    expect(readSite()).toBe('old');
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  test.each(['before the first rename', 'between the renames', 'after the second rename', 'while removing the old site'])(
    '%s: the new one is there',
    (moment) => {
      publish('old');
      stage('new');
      writeFileSync(beside('journal'), '');
      if (moment !== 'before the first rename') renameSync(output, beside('old'));
      if (moment.startsWith('after') || moment.startsWith('while')) renameSync(beside('next'), output);
      if (moment.startsWith('while')) rmSync(beside('journal'));
      repairPublication(output);
      expect(readSite()).toBe('new');
      expect(readdirSync(folder)).toEqual(['_site']);
    },
  );

  test('does nothing where there is nothing to repair', () => {
    repairPublication(output);
    publish('old');
    repairPublication(output);
    expect(readSite()).toBe('old');
  });

  test('never replaces a folder that someone put there meanwhile', () => {
    stage('new');
    writeFileSync(beside('journal'), '');
    mkdirSync(output);
    writeFileSync(join(output, 'holiday.jpg'), 'mine');
    expect(() => repairPublication(output)).toThrow(UsageError);
    expect(readdirSync(output)).toEqual(['holiday.jpg']);
  });
});

describe('the lock', () => {
  const lock = (): string => join(folder, '.backfile', 'lock');

  test('is ours until it is released', () => {
    takeLock(folder);
    expect(holdsLock(folder)).toBe(true);
    releaseLock(folder);
    expect(existsSync(lock())).toBe(false);
  });

  test('leaves no empty state folder, and takes no full one', () => {
    expect(takeLock(folder)).toBe(true);
    removeEmptyState(folder);
    expect(holdsLock(folder)).toBe(true);
    expect(takeLock(folder)).toBe(false);
    releaseLock(folder);
    removeEmptyState(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('needs a folder where something else lies', () => {
    writeFileSync(join(folder, '.backfile'), 'mine');
    expect(() => takeLock(folder)).toThrow(UsageError);
    expect(() => takeLock(folder)).toThrow(/\.backfile is not a folder, .*; move it away$/);
    expect(readFileSync(join(folder, '.backfile'), 'utf8')).toBe('mine');
  });

  test('of another living build is respected, and not released', () => {
    mkdirSync(join(folder, '.backfile'));
    writeFileSync(lock(), `${process.ppid}\n`);
    expect(() => takeLock(folder)).toThrow(/Another build of .* is running \(process \d+\)/);
    releaseLock(folder);
    expect(existsSync(lock())).toBe(true);
  });

  test.each(['', 'nonsense', '-1'])('that says %j is stale', (text) => {
    mkdirSync(join(folder, '.backfile'));
    writeFileSync(lock(), text);
    takeLock(folder);
    expect(holdsLock(folder)).toBe(true);
  });

  test('of a dead build is stale', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(folder, '.backfile'));
    writeFileSync(lock(), `${pid}\n`);
    takeLock(folder);
    expect(holdsLock(folder)).toBe(true);
  });
});
