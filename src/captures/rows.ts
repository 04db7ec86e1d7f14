import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Problem } from '../catalogue.ts';
import { parseJson } from './json.ts';
import { type Limits, type Seed, toRejected } from './seed.ts';
import { toLineStretches } from './stream.ts';
import { toStorable } from './text.ts';

/** A row that came in, and which line of the stream it was, counted from 1. */
export type Row = Seed & { readonly line: number };

const BYTE_ORDER_MARK = /^\uFEFF/;
const REMEDY = 'Write one object a line: {"id": "001", "text": "…"}.';

// A wrong value of an optional key is as good as none.
const WORDS = z.string().min(1).optional().catch(undefined);
const ID = z
  .union([z.string().min(1), z.number()])
  .optional()
  .catch(undefined);
const ROW = z.object({ id: ID, text: z.string(), url: WORDS, retrieved: WORDS });

/** Reads JSON Lines, one row at a time and in order: only `\n` and `\r\n` end a row, blank lines are none; throws what the stream throws. */
export async function* readRows(input: Readable, limits: Limits): AsyncGenerator<Row> {
  for await (const { number, bytes } of toLineStretches(toChunks(input), limits.maximumBytes, true)) {
    const seed = bytes === undefined ? toTooLong(number, limits) : toSeed(bytes, number);
    if (seed !== undefined) yield { ...seed, line: number };
  }
}

async function* toChunks(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function toSeed(bytes: Buffer, line: number): Seed | undefined {
  const source = bytes.toString('utf8').replace(BYTE_ORDER_MARK, '');
  if (source.trim() === '') return undefined;
  const value = parseJson(source);
  if (value === undefined) return toRejected(`row ${line}`, 'bad-row', 'It is not JSON.', REMEDY);
  const row = ROW.safeParse(value);
  if (!row.success) return toRejected(`row ${line}`, 'bad-row', 'It is no object with a "text" that is a string.', REMEDY);
  const { id, url, retrieved } = row.data;
  const ref = id === undefined ? `row ${line}` : toStorable(String(id)).text;
  if (row.data.text.trim() === '')
    return toRejected(ref, 'empty', 'There is nothing in its text.', 'Fetch the article again, or leave it out.');
  const { text, problems } = toStorable(row.data.text);
  const sha256 = createHash('sha256').update(row.data.text).digest('hex');
  return {
    kind: 'capture',
    capture: {
      ref,
      id: sha256.slice(0, 16),
      file: ref,
      sha256,
      bytes: Buffer.byteLength(row.data.text),
      encoding: 'utf-8',
      format: 'row',
      ...(url === undefined ? {} : { url }),
      ...(retrieved === undefined ? {} : { retrieved }),
      text,
      problems: isUtf8(bytes) ? problems : [toBrokenNote(), ...problems],
    },
  };
}

function toTooLong(line: number, { maximumBytes }: Limits): Seed {
  return toRejected(
    `row ${line}`,
    'too-large',
    `The line is longer than the limit of ${maximumBytes} bytes.`,
    'Split it, or put it into seeds/ as a file and raise maximumBytes in the config.',
  );
}

function toBrokenNote(): Problem {
  return { rule: 'encoding/broken-bytes', severity: 'note', message: 'Bytes of the row that are no UTF-8 stand as U+FFFD.' };
}
