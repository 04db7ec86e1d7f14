/** A value as Pagefind's files hold it (RFC 8949, the part that they use). */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

const decoder = new TextDecoder();

/** Reads the value that begins at a byte. Throws, as all here, when it is cut off or of a kind that Pagefind does not use; who knows the file says which one. */
export function decodeCbor(bytes: Uint8Array, start = 0): Cbor {
  return readValue(bytes, start).value;
}

/** The byte after the value that begins at a byte. */
export function findEnd(bytes: Uint8Array, start: number): number {
  const { kind, number, end } = readHead(bytes, start);
  if (kind === UNSIGNED || kind === NEGATIVE) return end;
  if (kind === TEXT) return end + number;
  if (kind !== LIST) throw new Error(`CBOR at byte ${start}: type ${kind}`);
  let at = end;
  for (let inner = 0; inner < number; inner++) at = findEnd(bytes, at);
  return at;
}

/** The byte at which the first value of the list begins that begins at a byte. */
export function findFirst(bytes: Uint8Array, start: number): number {
  return readHead(bytes, start).end;
}

/** Begin and end of each value in a list that begins at a byte. */
export function findValues(bytes: Uint8Array, start: number): readonly (readonly [start: number, end: number])[] {
  const head = readHead(bytes, start);
  let at = head.end;
  return Array.from({ length: head.number }, () => {
    const value: readonly [number, number] = [at, findEnd(bytes, at)];
    at = value[1];
    return value;
  });
}

function readHead(bytes: Uint8Array, start: number): { readonly kind: number; readonly number: number; readonly end: number } {
  const first = bytes[start];
  if (first === undefined) throw new Error(`CBOR at byte ${start}: cut off`);
  const short = first & 0x1f;
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (size > 4) throw new Error(`CBOR at byte ${start}: too long`);
  const end = start + 1 + size;
  if (end > bytes.length) throw new Error(`CBOR at byte ${start}: cut off`);
  let number = size === 0 ? short : 0;
  for (let at = start + 1; at < end; at++) number = number * 0x100 + (bytes[at] ?? 0);
  return { kind: first >>> 5, number, end };
}

function readValue(bytes: Uint8Array, start: number): { readonly value: Cbor; readonly end: number } {
  const { kind, number, end } = readHead(bytes, start);
  if (kind === UNSIGNED) return { value: number, end };
  if (kind === NEGATIVE) return { value: -1 - number, end };
  if (kind === TEXT) return { value: decoder.decode(bytes.subarray(end, end + number)), end: end + number };
  if (kind !== LIST) throw new Error(`CBOR at byte ${start}: type ${kind}`);
  let at = end;
  const values = Array.from({ length: number }, () => {
    const inner = readValue(bytes, at);
    at = inner.end;
    return inner.value;
  });
  return { value: values, end: at };
}
