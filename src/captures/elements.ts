import type { Stretch } from './seed.ts';
import { Gatherer } from './stream.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTES = new Set([0x22, 0x27]);
/** What a tag's name and beginning fit into; a tag that is longer than the second opens no row. */
const SHORT = 64;
const LONGEST_TAG = 4_096;
/** In these, tags are none. */
const OPAQUE: readonly (readonly [start: string, end: Buffer])[] = [
  ['<!--', Buffer.from('-->')],
  ['<![CDATA[', Buffer.from(']]>')],
  ['<?', Buffer.from('?>')],
];
/** <item> · </wp:comment · <thread dsq:id="1"/ */
const TAG = /^<(?<close>\/?)(?<name>[A-Za-z_][\w:.-]{0,40})(?=[\s/>])/u;

/**
 * The elements of some names in an XML file that do not lie in one another, each from its `<` to its `>`, and as number 0 what stands
 * before the first; nothing else of the file's form is looked at, so that one row's damage is its own.
 */
export async function* toElementStretches(
  chunks: AsyncIterable<Buffer>,
  most: number,
  names: ReadonlySet<string>,
): AsyncGenerator<Stretch> {
  const row = new Gatherer(most, 0);
  let rest: Buffer = Buffer.alloc(0);
  /** Offset of `rest` in the file. */
  let offset = 0;
  let until: Buffer | undefined;
  let open: string | undefined;
  let depth = 0;
  let isHead = true;

  const read = function* (bytes: Buffer, isLast: boolean): Generator<Stretch> {
    let at = 0;
    let start = 0;
    while (at < bytes.length) {
      if (until !== undefined) {
        const end = bytes.indexOf(until, at);
        at = end < 0 ? Math.max(at, isLast ? bytes.length : bytes.length - until.length + 1) : end + until.length;
        if (end < 0) break;
        until = undefined;
      }
      const less = bytes.indexOf(LESS, at);
      if (less < 0) {
        at = bytes.length;
        break;
      }
      at = less;
      if (!isLast && bytes.length - at < SHORT) break;
      const opening = bytes.toString('latin1', at, at + SHORT);
      const opaque = OPAQUE.find(([sign]) => opening.startsWith(sign));
      if (opaque !== undefined) {
        at += opaque[0].length;
        [, until] = opaque;
        continue;
      }
      const { close = '', name = '' } = TAG.exec(opening)?.groups ?? {};
      if (open === undefined ? close !== '' || !names.has(name) : name !== open) {
        at += 1;
        continue;
      }
      const end = findTagEnd(bytes, at);
      if (end < 0 && !isLast && bytes.length - at < LONGEST_TAG) break;
      if (end <= 0) {
        at += 1;
        continue;
      }
      if (open === undefined) {
        if (isHead) {
          row.keep(bytes.subarray(start, at));
          yield row.take(offset + at);
        }
        [isHead, open, depth, start] = [false, name, 0, at];
      }
      if (close !== '') depth -= 1;
      else if (bytes[end - 2] !== SLASH) depth += 1;
      at = end;
      if (depth > 0) continue;
      row.keep(bytes.subarray(start, at));
      yield row.take(offset + at);
      open = undefined;
    }
    if (open !== undefined || isHead) row.keep(bytes.subarray(start, at));
    rest = bytes.subarray(at);
    offset += at;
  };

  for await (const chunk of chunks) {
    yield* read(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false);
    if (row.isHopeless) break;
  }
  yield* read(rest, true);
  if (open !== undefined) yield row.take(offset);
}

// Behind the ">" that no quotation marks hold; -1 when the tag goes on, 0 when another one begins inside it.
function findTagEnd(bytes: Buffer, start: number): number {
  let quote: number | undefined;
  for (let at = start; at < Math.min(bytes.length, start + LONGEST_TAG); at += 1) {
    const byte = bytes[at];
    if (quote !== undefined) {
      if (byte === quote) quote = undefined;
    } else if (byte === GREATER) return at + 1;
    else if (byte === LESS && at > start) return 0;
    else if (byte !== undefined && QUOTES.has(byte)) quote = byte;
  }
  return -1;
}
