import { type Charset, decodeRow, findCharset, openChunks } from './charset.ts';
import { toRowSeed } from './row.ts';
import {
  type Container,
  type Format,
  type Limits,
  PassedOver,
  type Seed,
  type SeedFile,
  type Stretch,
  toNoArticle,
  toRejected,
} from './seed.ts';

/** A container's format. */
export type ContainerFormat = Container & Pick<Format, 'name' | 'title'>;

/** What holds for all rows of one container. */
export interface Frame {
  readonly container: ContainerFormat;
  readonly charset: Charset;
  /** The stretch before the rows, where there is one. */
  readonly header?: string;
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const LINE_FEED = Buffer.from('\n');

/**
 * The rows of a container in their order, each with what holds for all; blank ones are left out. `tap` hears the bytes before they are
 * parted; no more than `upTo` bytes are read. Throws what gzip throws when the file is cut or damaged.
 */
export async function* readStretches(
  container: ContainerFormat,
  file: SeedFile,
  most: number,
  { tap, upTo = Infinity }: { readonly tap?: ((chunk: Buffer) => void) | undefined; readonly upTo?: number } = {},
): AsyncGenerator<Stretch & { readonly frame: Frame }> {
  const charset = await findCharset(file, container);
  let frame: Frame = { container, charset };
  for await (const { bytes, number, start, isLast } of container.split(listen(openChunks(file, charset), tap, upTo), most)) {
    const isHeader = container.hasHeader === true && frame.header === undefined;
    if (bytes === undefined) {
      // What stands before the rows is missed by nobody but them.
      if (isHeader) frame = { ...frame, header: '' };
      if (number > 0) yield { number, start, frame, ...(isLast === true && { isLast }) };
      continue;
    }
    const row = number < 2 ? dropMark(bytes) : bytes;
    if (isBlank(row)) continue;
    if (isHeader) frame = { ...frame, header: decodeRow(row, charset)?.text ?? '' };
    else yield { number, start: start + bytes.length - row.length, bytes: row, frame };
  }
}

async function* listen(chunks: AsyncIterable<Buffer>, tap: ((chunk: Buffer) => void) | undefined, upTo: number): AsyncGenerator<Buffer> {
  let left = upTo;
  for await (const chunk of chunks) {
    tap?.(chunk);
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

/** The value of a row; undefined when it is none. */
export function readValue({ container, charset, header }: Frame, bytes: Buffer): unknown {
  const decoded = decodeRow(bytes, charset);
  return decoded === undefined ? undefined : container.parse(decoded.text, header);
}

/** What comes of a row, with the comments on it that stand in rows of their own; its fixity is that of all of them, a line feed between. */
export async function toMemberSeed(frame: Frame, ref: string, row: Buffer, comments: readonly Buffer[], limits: Limits): Promise<Seed> {
  const { container, charset, header } = frame;
  const decoded = decodeRow(row, charset);
  const value = decoded === undefined ? undefined : container.parse(decoded.text, header);
  if (value instanceof PassedOver) return toNoArticle(ref, value.message);
  if (decoded === undefined || value === undefined)
    return toRejected(ref, 'bad-row', `It is no row of ${container.title}.`, 'Mend it, or take it out.');
  const { encoding, problems } = decoded;
  const joined = comments.map((bytes) => readValue(frame, bytes));
  const bytes = joined.length === 0 ? row : Buffer.concat([row, ...comments.flatMap((comment) => [LINE_FEED, comment])]);
  if (bytes.length > limits.maximumBytes) return toTooLarge(ref, limits, { what: 'Its thread' });
  return toRowSeed({ ref, format: container.name, bytes, value, encoding, problems, joined }, toOwnLimits(container, limits));
}

/** The limits of a container: what the config says of rows is not said of formats that have fields of their own. */
export function toOwnLimits({ hasOwnFields }: Container, limits: Limits): Limits {
  return hasOwnFields === true ? { maximumBytes: limits.maximumBytes } : limits;
}

/** A row that is too long to be kept. */
export function toTooLarge(ref: string, { maximumBytes }: Limits, { what = 'The row', isLast = false } = {}): Seed {
  const message = `${what} is longer than the limit of ${maximumBytes} bytes${isLast ? ', and so long that nothing behind it was read' : ''}.`;
  return toRejected(ref, 'too-large', message, 'Split it, or raise maximumBytes in the config.');
}

// A byte order mark, if the file begins with one, is none of its first row.
function dropMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** Whether an error is that of a packed file that is damaged or cut off. */
export function isDamage(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
}
