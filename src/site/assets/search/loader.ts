import { toPieces } from '../../../search/pack.ts';

/** Reads a whole file of the index. Throws when it cannot be had. */
async function loadFile(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads a compressed file of JSON. */
export async function loadJson<Value>(address: URL): Promise<Value> {
  return unpackJson(await loadFile(address));
}

/** Reads compressed JSON. */
export async function unpackJson<Value>(bytes: Uint8Array): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await decompress(bytes)));
}

/** Takes compression away. */
export async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Gives pieces of a row of files by their number; only the bytes of a piece are loaded, where the server can give them. */
export type Pack = (number: number) => Promise<Uint8Array>;

/** Opens the files `<name>-0.bin`, `<name>-1.bin`, … with pieces of such lengths. */
export function openPack(folder: URL, name: string, lengths: readonly number[]): Pack {
  const pieces = toPieces(lengths);
  const whole = new Map<number, Promise<Uint8Array>>();
  return async (number) => {
    const piece = pieces[number];
    if (piece === undefined) throw new Error(`${folder.pathname}${name} has no piece ${number}`);
    const { file, start, bytes } = piece;
    const waiting = whole.get(file);
    if (waiting !== undefined) return (await waiting).subarray(start, start + bytes);
    const address = new URL(`${name}-${file}.bin`, folder);
    const response = await fetch(address, { headers: { Range: `bytes=${start}-${start + bytes - 1}` } });
    if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
    const body = response.arrayBuffer().then((buffer) => new Uint8Array(buffer));
    if (response.status === 206) return body;
    whole.set(file, body);
    body.catch(() => whole.delete(file));
    return (await body).subarray(start, start + bytes);
  };
}
