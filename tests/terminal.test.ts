import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isUsage, toFailure } from '../src/build/report/failure.ts';
import { toJson } from '../src/build/report/json.ts';
import { openCount, openProgress } from '../src/build/progress.ts';
import { toWidth, wrapText } from '../src/build/inspect/width.ts';
import { UsageError } from '../src/faults.ts';
import { toVisible } from '../src/text/printable.ts';

test('a text as data is whole but for what a terminal obeys', () => {
  expect(toVisible('a\u001b[2J\u009b2J\u007f\ud800\tb\r\n\u202bc')).toBe('a␛[2J\\u{9b}2J␡\\u{d800}\tb\r\n\u202bc');
});

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['東京', 4],
    ['e\u0301te\u0301', 3],
    ['🙂', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(toWidth(text)).toBe(width));

  test('a text is broken at spaces, and a long word where it must be', () => {
    expect(wrapText('The old bridge closes for a month, they said', 20)).toEqual(['The old bridge', 'closes for a month,', 'they said']);
    expect(wrapText('橋'.repeat(15), 20)).toEqual(['橋'.repeat(10), '橋'.repeat(5)]);
    expect(wrapText('x'.repeat(500), undefined)).toEqual(['x'.repeat(500)]);
  });

  test('no letter is lost and no line too long, whatever the text', () => {
    const strip = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 60 }), (text, columns) => {
        const lines = wrapText(text, columns);
        expect(strip(lines.join(''))).toBe(strip(text));
        expect(Math.max(...lines.map(toWidth))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('a line of a million letters is broken in linear time', () => {
    const start = performance.now();
    expect(wrapText('é'.repeat(1_000_000), 80)).toHaveLength(12_500);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('JSON is harmless to a terminal and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toJson([text])).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      expect(JSON.parse(toJson([text]))).toEqual([text]);
    }),
  );
});

describe('failures', () => {
  test('name their causes, safely', () => {
    const failure = toFailure(new Error('The page could not be made', { cause: new Error('bad \u001b[2J name') }));
    expect(failure).toBe('The page could not be made\n  because: bad \\u{1b}[2J name');
  });

  test('of a full disk say so once, wherever the system said it', () => {
    const origin = Object.assign(new Error(`Having trouble writing ${'/srv/papers'.repeat(9)}`), {
      originalError: new Error('ENOSPC: no space left on device'),
    });
    expect(toFailure(new Error('The pages could not be made in /srv', { cause: origin }))).toBe(
      `There is no space left on the disk; free some and build again. The site that was there stays as it was.\n  because: ${origin.message}\n  because: ENOSPC: no space left on device`,
    );
  });

  test('of permissions name the path once', () => {
    expect(toFailure(new Error('Cannot read /srv', { cause: new Error("EACCES: permission denied, open '/srv/a'") }))).toBe(
      "A file or folder may not be read or written; change its permissions and try again.\n  because: EACCES: permission denied, open '/srv/a'",
    );
  });

  test('of usage are told from others', () => {
    expect(isUsage(new UsageError('x'))).toBe(true);
    expect(isUsage(new Error('x'))).toBe(false);
    expect(toFailure(undefined)).toContain('no error was thrown');
  });
});

describe('progress where there is no terminal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is a line now and then', () => {
    const written: string[] = [];
    const stream = Object.assign(new PassThrough(), { isTTY: false });
    stream.write = (text: string): boolean => Boolean(written.push(text));
    // @ts-expect-error A stream that has what is used of a terminal's.
    const progress = openProgress(stream, {});
    progress.begin('Making pages', 30);
    for (let page = 0; page < 31; page += 1) {
      vi.advanceTimersByTime(500);
      progress.step();
    }
    progress.end();
    expect(written).toEqual(['Making pages: 10 of 30\n', 'Making pages: 20 of 30\n', 'Making pages: 30 of 30\n']);
  });

  test('of large files is how many captures were read, and what share of the bytes', () => {
    const written: string[] = [];
    const count = openCount({ write: (text: string): boolean => Boolean(written.push(text)) }, 200_000_000);
    for (let row = 0; row < 2_000; row += 1) {
      vi.advanceTimersByTime(5);
      count.onRead(100_000);
      count.onSeed();
    }
    expect(written).toEqual(['Reading captures: 999, 50 % of 200 MB\n', 'Reading captures: 1,999, 100 % of 200 MB\n']);
  });
});
