import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMATS, isFolder, readCapture, readCaptures, readCaptureText } from '../src/captures/index.ts';
import { toNameBytes, toNameText } from '../src/captures/name.ts';
import type { Seed } from '../src/captures/seed.ts';
import { UNREAD } from '../src/captures/unread.ts';
import { toPrintable } from '../src/text/printable.ts';
import { collect, encode, toCapture, toRejection } from './seeding.ts';

let root: string;
const maximumBytes = 1_000_000;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-captures-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function writeSeed(ref: string, bytes: string | Buffer): void {
  mkdirSync(dirname(join(root, ref)), { recursive: true });
  writeFileSync(join(root, ref), bytes);
}

function readAll(limit?: number): Promise<Seed[]> {
  return collect(readCaptures(join(root, 'seeds'), { root, maximumBytes, ...(limit === undefined ? {} : { limit }) }));
}

function toRefs(seeds: readonly Seed[]): string[] {
  return seeds.map((seed) => (seed.kind === 'capture' ? seed.capture.ref : seed.rejection.ref));
}

describe('a folder', () => {
  test('is read in the byte order of full paths, hidden files aside', async () => {
    const refs = [
      'seeds/B.txt',
      'seeds/a-b/1.txt',
      'seeds/a.txt',
      'seeds/a/b/z.txt',
      'seeds/a/c.txt',
      'seeds/a0.txt',
      'seeds/é.txt',
      'seeds/\u{1F5DE}.txt',
    ];
    for (const ref of [...refs].reverse()) writeSeed(ref, ref);
    writeSeed('seeds/.hidden', 'no');
    writeSeed('seeds/.git/config.txt', 'no');
    expect(toRefs(await readAll())).toEqual(refs);
    expect(toRefs(await readAll(3))).toEqual(refs.slice(0, 3));
    expect(await readAll(0)).toEqual([]);
  });

  test('gives each capture its fixity', async () => {
    writeSeed('seeds/001.txt', 'A title\r\n\r\nA text.\n');
    const sha256 = createHash('sha256').update('A title\r\n\r\nA text.\n').digest('hex');
    expect(await readAll()).toEqual([
      {
        kind: 'capture',
        capture: {
          ref: 'seeds/001.txt',
          file: 'seeds/001.txt',
          id: sha256.slice(0, 16),
          sha256,
          bytes: 19,
          encoding: 'utf-8',
          format: 'text',
          text: 'A title\r\n\r\nA text.\n',
          problems: [],
        },
      },
    ]);
  });

  test('loses no file that cannot be read', async () => {
    writeSeed('elsewhere/secret.txt', 'secret');
    writeSeed('seeds/a-empty.txt', '');
    writeSeed('seeds/b-blank.txt', '\uFEFF \n\u00a0\n');
    writeSeed('seeds/c-binary', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    symlinkSync(join(root, 'elsewhere/secret.txt'), join(root, 'seeds/d-link.txt'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'seeds/e-link'));
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'seeds/f-pipe.txt')]);
    writeSeed('seeds/g-large.txt', 'x'.repeat(maximumBytes + 1));
    writeSeed('seeds/h.pdf', '%PDF-1.4');
    const seeds = (await readAll()).map(toRejection);
    expect(seeds.map(({ ref, reason }) => [ref, reason])).toEqual([
      ['seeds/a-empty.txt', 'empty'],
      ['seeds/b-blank.txt', 'empty'],
      ['seeds/c-binary', 'binary'],
      ['seeds/d-link.txt', 'symbolic-link'],
      ['seeds/e-link', 'symbolic-link'],
      ['seeds/f-pipe.txt', 'unreadable'],
      ['seeds/g-large.txt', 'too-large'],
      ['seeds/h.pdf', 'unknown-format'],
    ]);
    for (const { message, remedy } of seeds) expect(`${message} ${remedy}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
  });

  test.skipIf(process.getuid?.() === 0)('says which files and folders are closed to it', async () => {
    writeSeed('seeds/closed.txt', 'x');
    writeSeed('seeds/closed/in.txt', 'x');
    chmodSync(join(root, 'seeds/closed.txt'), 0);
    chmodSync(join(root, 'seeds/closed'), 0);
    const seeds = (await readAll()).map(toRejection);
    chmodSync(join(root, 'seeds/closed'), 0o700);
    expect(seeds.map(({ ref, reason }) => [ref, reason])).toEqual([
      ['seeds/closed.txt', 'unreadable'],
      ['seeds/closed/', 'unreadable'],
    ]);
  });

  test('goes on when files and folders vanish on the way', async () => {
    writeSeed('seeds/a.txt', 'a');
    writeSeed('seeds/b.txt', 'b');
    writeSeed('seeds/c/d.txt', 'd');
    const walk = readCaptures(join(root, 'seeds'), { root, maximumBytes });
    expect((await walk.next()).value).toMatchObject({ kind: 'capture' });
    rmSync(join(root, 'seeds/b.txt'));
    rmSync(join(root, 'seeds/c'), { recursive: true });
    expect((await collect(walk)).map(toRejection)).toMatchObject([
      { ref: 'seeds/b.txt', reason: 'unreadable' },
      { ref: 'seeds/c/', reason: 'unreadable' },
    ]);
  });

  test('that is missing is an error with its cause', async () => {
    await expect(readAll()).rejects.toMatchObject({ message: expect.stringContaining('seeds'), cause: { code: 'ENOENT' } });
    expect(isFolder(join(root, 'seeds'))).toBe(false);
    expect(isFolder(root)).toBe(true);
  });

  test('may hold files of any name, each with a ref of its own that leads back to it', async () => {
    mkdirSync(join(root, 'seeds'));
    const folder = Buffer.from(join(root, 'seeds/'));
    const names = ['a\nb.txt', 'a\x1b[2Jb.txt', '{{ x }}.txt', '<b>.txt', '\\back.txt', 'a\uFFFDE9.txt'].map((name) => Buffer.from(name));
    names.push(Buffer.from('caf\xe9.txt', 'latin1'), Buffer.from('caf\xe8.txt', 'latin1'), Buffer.from('\xed\xa0\x80', 'latin1'));
    for (const name of names) writeFileSync(Buffer.concat([folder, name]), name.toString('hex'));
    const captures = (await readAll()).map(toCapture);
    expect(new Set(captures.map(({ ref }) => ref)).size).toBe(names.length);
    expect(captures.map(({ ref }) => ref)).toContain('seeds/caf\uFFFDE9.txt');
    expect(captures.map(({ ref }) => toPrintable(ref)).join('\n')).not.toMatch(/\x1b|a\n/);
    for (const capture of captures) expect(await readCaptureText(root, capture)).toBe(capture.text);
  });

  test('is read one file at a time', async () => {
    writeSeed('seeds/0.txt', 'A line of a text that is long.\n'.repeat(30_000));
    for (let number = 1; number < 150; number += 1) linkSync(join(root, 'seeds/0.txt'), join(root, `seeds/${number}.txt`));
    let bytes = 0;
    let highest = 0;
    const before = process.memoryUsage().rss;
    for await (const seed of readCaptures(join(root, 'seeds'), { root, maximumBytes })) {
      bytes += toCapture(seed).text.length;
      highest = Math.max(highest, process.memoryUsage().rss - before);
    }
    expect(bytes).toBe(139_500_000);
    expect(highest).toBeLessThan(110_000_000);
  });

  test('yields a seed a file, whatever its bytes', async () => {
    const opening = fc.constantFrom('', '\uFEFF', '<html><body>', '{"id": "1"', '%PDF-1.4', '\x1b$B', '\0', '\xff\xfe');
    await fc.assert(
      fc.asyncProperty(
        opening,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('x.txt', 'x', 'x.html', 'x.zzz'),
        async (start, bytes, name) => {
          writeSeed(`seeds/${name}`, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
          // A row that random bytes happen to close is one seed, and what stands behind it another
          const refs = toRefs(await readAll()).map((ref) => ref.replace(/#\d+$/, ''));
          expect(start.startsWith('{') ? [...new Set(refs)] : refs).toEqual([`seeds/${name}`]);
          rmSync(join(root, 'seeds', name));
        },
      ),
    );
  });
});

describe('formats', () => {
  const CASES: readonly (readonly [name: string, content: string, reason: string])[] = [
    ['page', '<!DOCTYPE html>\n<html>', 'empty'],
    ['words', '<!DOCTYPE html>\n<p>A title', 'read'],
    ['page.txt', '\n<html lang="en">\n<head>', 'empty'],
    ['rows.txt', '{"id": "1", "text": "x"}', 'read'],
    ['rows.dat', '[{"id": 1}]', 'bad-row'],
    ['feed', '\uFEFF<?xml version="1.0"?>', 'unknown-format'],
    ['paper', '%PDF-1.4', 'unknown-format'],
    ['TABLE.CSV', 'a,b', 'empty'],
    ['SHEET.XLSX', 'a,b', 'unknown-format'],
    ['notes.md', '# A title', 'read'],
    ['noextension', 'A title', 'read'],
    ['odd.001', 'A title', 'read'],
    ['hostile.txt', '<html> is the title\n\n<script>alert(1)</script>', 'read'],
    ['braces.txt', '{{ title }}\n\n[x](y)', 'read'],
    ['quote.txt', '["The bridge", she said]', 'read'],
  ];
  test.each(CASES)('%s: %j', async (name, content, reason) => {
    writeSeed(name, content);
    const seeds = await collect(readCapture(join(root, name), { root, maximumBytes }));
    expect(seeds.map((seed) => (seed.kind === 'capture' ? 'read' : seed.rejection.reason))).toEqual([reason]);
  });

  test('share no extension', () => {
    const extensions = [...FORMATS, ...UNREAD].flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe('a capture read again', () => {
  test('is the same text, or nothing when the file has changed or gone', async () => {
    writeSeed('seeds/a.txt', encode('windows-1251', 'Мэр открыл новый мост через реку.'));
    const capture = toCapture((await readAll())[0]);
    expect(await readCaptureText(root, capture)).toBe('Мэр открыл новый мост через реку.');
    writeSeed('seeds/a.txt', 'Another text.');
    expect(await readCaptureText(root, capture)).toBeUndefined();
    rmSync(join(root, 'seeds/a.txt'));
    expect(await readCaptureText(root, capture)).toBeUndefined();
  });

  test('never comes from outside or over a link', async () => {
    writeSeed('out/secret.txt', 'secret');
    writeSeed('archive/seeds/a.txt', 'secret');
    symlinkSync(join(root, 'out'), join(root, 'archive/link'));
    symlinkSync(join(root, 'out/secret.txt'), join(root, 'archive/seeds/link.txt'));
    const archive = join(root, 'archive');
    const [seed] = await collect(readCapture(join(archive, 'seeds/a.txt'), { root: archive, maximumBytes }));
    const capture = toCapture(seed);
    expect(await readCaptureText(archive, capture)).toBe('secret');
    for (const file of [
      '../out/secret.txt',
      join(root, 'out/secret.txt'),
      'link/secret.txt',
      'seeds/link.txt',
      'seeds',
      '',
      '.',
      'a\0b',
      'x'.repeat(9_000),
    ]) {
      expect(await readCaptureText(archive, { ...capture, file })).toBeUndefined();
    }
    expect(await readCaptureText(archive, { ...capture, file: '../out/secret.txt' }, join(root, 'out'))).toBe('secret');
  });
});

test('names of any bytes come back from their text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 30 }), (bytes) => {
      const name = Buffer.from(bytes);
      expect(toNameBytes(toNameText(name)).equals(name)).toBe(true);
    }),
  );
});

test('printable text has no controls and no overrides, and plain text is left alone', () => {
  expect(toPrintable('a\x1b[31mb\u202ec\nd\x9be')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{a}d\\u{9b}e');
  expect(toPrintable('seeds/Ünï 図書館\t\u{1F5DE}.txt')).toBe('seeds/Ünï 図書館\t\u{1F5DE}.txt');
});
