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

/** A tag that opens a row (1), closes one (-1), or is one of its own (0). */
interface Tag {
  readonly name: string;
  readonly deeper: 1 | 0 | -1;
  readonly start: number;
  readonly end: number;
}

/** Whether a tag of a name is looked for. */
type IsWanted = (name: string, isClosing: boolean) => boolean;

/** Looks for tags in the bytes of a file that come one piece after the other. */
class Scanner {
  /** What ends the comment, section or instruction that is being passed over. */
  private until: Buffer | undefined;

  /** The next tag that is wanted; where there is none, up to where the bytes can be told from what follows. */
  findTag(bytes: Buffer, from: number, isLast: boolean, isWanted: IsWanted): Tag | number {
    let at = from;
    for (;;) {
      if (this.until !== undefined) {
        const end = bytes.indexOf(this.until, at);
        // Its sign may be cut off by the end of the bytes
        if (end < 0) return isLast ? bytes.length : Math.max(at, bytes.length - this.until.length + 1);
        at = end + this.until.length;
        this.until = undefined;
      }
      at = bytes.indexOf(LESS, at);
      if (at < 0) return bytes.length;
      if (!isLast && bytes.length - at < SHORT) return at;
      const opening = bytes.toString('latin1', at, at + SHORT);
      const opaque = OPAQUE.find(([sign]) => opening.startsWith(sign));
      if (opaque !== undefined) {
        at += opaque[0].length;
        [, this.until] = opaque;
        continue;
      }
      const { close = '', name = '' } = TAG.exec(opening)?.groups ?? {};
      const end = isWanted(name, close !== '') ? findTagEnd(bytes, at) : 'broken';
      if (end === 'cut' && !isLast && bytes.length - at < LONGEST_TAG) return at;
      if (typeof end === 'number') return { name, deeper: toDeeper(bytes, close !== '', end), start: at, end };
      at += 1;
    }
  }
}

// <item> · <item/> · </item>
function toDeeper(bytes: Buffer, isClosing: boolean, end: number): Tag['deeper'] {
  if (isClosing) return -1;
  return bytes[end - 2] === SLASH ? 0 : 1;
}

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
  const scanner = new Scanner();
  let rest: Buffer = Buffer.alloc(0);
  /** Offset of `rest` in the file. */
  let offset = 0;
  /** The name of the element that is being gathered, and how many of its name are open. */
  let open: string | undefined;
  let depth = 0;
  let isHead = true;
  const isWanted: IsWanted = (name, isClosing) => (open === undefined ? !isClosing && names.has(name) : name === open);

  const read = function* (bytes: Buffer, isLast: boolean): Generator<Stretch> {
    let start = 0;
    let at = 0;
    for (;;) {
      const tag = scanner.findTag(bytes, at, isLast, isWanted);
      if (typeof tag === 'number') {
        at = tag;
        break;
      }
      at = tag.end;
      if (open === undefined) {
        if (isHead) {
          row.keep(bytes.subarray(start, tag.start));
          yield row.take(offset + tag.start);
        }
        [isHead, open, start] = [false, tag.name, tag.start];
      }
      depth += tag.deeper;
      if (depth > 0) continue;
      row.keep(bytes.subarray(start, at));
      yield row.take(offset + at);
      [open, depth] = [undefined, 0];
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

// Behind the ">" that no quotation marks hold; "cut" when the tag goes on, "broken" when another one begins inside it.
function findTagEnd(bytes: Buffer, start: number): number | 'cut' | 'broken' {
  let quote: number | undefined;
  for (let at = start; at < Math.min(bytes.length, start + LONGEST_TAG); at += 1) {
    const byte = bytes[at];
    if (quote !== undefined) {
      if (byte === quote) quote = undefined;
    } else if (byte === GREATER) return at + 1;
    else if (byte === LESS && at > start) return 'broken';
    else if (byte !== undefined && QUOTES.has(byte)) quote = byte;
  }
  return 'cut';
}
