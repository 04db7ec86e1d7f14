import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows } from '../src/captures/rows.ts';
import type { Seed } from '../src/captures/seed.ts';
import { collect, toCapture } from './seeding.ts';

describe('rows', () => {
  const read = (...chunks: (string | Buffer)[]): Promise<Seed[]> => collect(readRows(Readable.from(chunks), { maximumBytes: 2_000 }));

  test('become captures in order, named by their own ids', async () => {
    const rows = await read(
      '{"id":"a","text":"One\\u2028',
      '1","url":"https://example.org/1"}\r\n{"id":7,"text":"Two"}\n\n{"text":"Thr\u2028ee","url":5}',
    );
    expect(rows.map((row) => toCapture(row)).map(({ ref, text, url }) => [ref, text, url])).toEqual([
      ['a', 'One\u20281', 'https://example.org/1'],
      ['7', 'Two', undefined],
      ['row 4', 'Thr\u2028ee', undefined],
    ]);
    const sha256 = createHash('sha256').update('Two').digest('hex');
    expect(toCapture(rows[1])).toMatchObject({
      id: sha256.slice(0, 16),
      sha256,
      bytes: 3,
      file: '7',
      format: 'row',
      encoding: 'utf-8',
      problems: [],
    });
  });

  test.each([
    ['{"id":"a"', 'bad-row'],
    ['[]', 'bad-row'],
    ['null', 'bad-row'],
    ['{"id":"a"}', 'bad-row'],
    ['{"id":"a","text":5}', 'bad-row'],
    [`{"text":"${'x'.repeat(3_000)}"}`, 'too-large'],
  ])('that cannot be read are rejected by their line: %j', async (line, reason) => {
    const rows = await read(`{"text":"before"}\n${line}\n{"text":"after"}\n`);
    expect(rows.map((row) => (row.kind === 'capture' ? row.capture.text : row.rejection))).toMatchObject([
      'before',
      { ref: 'row 2', reason },
      'after',
    ]);
  });

  test('hold no NUL and no half characters', async () => {
    const [row] = await read('\uFEFF{"id":"a","text":"x\\u0000y\\ud800z"}');
    expect(toCapture(row)).toMatchObject({ text: 'x\uFFFDy\uFFFDz', problems: [{ rule: 'encoding/replaced' }] });
  });

  test('do not depend on where the stream is cut', async () => {
    const bytes = Buffer.from('{"id":"é","text":"図書館"}\n{"id":"b","text":"\u{1F5DE}"}\r\n{"bad\n');
    const whole = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (at) => {
        expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual(whole);
      }),
    );
  });

  test('are held one at a time', async () => {
    let made = 0;
    const source = (function* () {
      for (; made < 20_000; made += 1) yield Buffer.from(`{"id":${made},"text":"${'word '.repeat(40)}"}\n`);
    })();
    let read = 0;
    let ahead = 0;
    for await (const row of readRows(Readable.from(source), { maximumBytes: 2_000 })) {
      read += row.kind === 'capture' ? 1 : 0;
      ahead = Math.max(ahead, made - read);
    }
    expect(read).toBe(20_000);
    expect(ahead).toBeLessThan(100);
  });
});
