import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A way to the reader: how long a request takes to be answered, and how fast the answer comes. */
export interface Link {
  readonly name: string;
  /** Milliseconds there and back. */
  readonly delay: number;
  /** Bytes a second, of all answers together. */
  readonly speed: number;
}

/** A served folder, and what was asked of it. */
export interface Server {
  readonly origin: string;
  /** Every file that was sent since the last call, with its bytes. */
  readonly takeSent: () => readonly Sent[];
  /** Milliseconds since anything was asked or sent; nought while something is. */
  readonly getQuiet: () => number;
  readonly close: () => void;
}

export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** No link at all, and the slow 4G of Lighthouse's mobile reports. */
export const LINKS: readonly Link[] = [
  { name: 'this machine', delay: 0, speed: Infinity },
  { name: 'slow 4G', delay: 150, speed: 1_600_000 / 8 },
];

const PIECE = 8 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

// Range: bytes=3088-6175
const RANGE = /^bytes=(?<first>\d+)-(?<last>\d+)$/;

/**
 * Serves a folder on 127.0.0.1 as if over a link, uncompressed and never cached. The server slows down and counts, not the browser: so it
 * holds for what Pagefind loads in its worker as well, and in any browser.
 */
export async function serveFolder(folder: string, link: Link): Promise<Server> {
  let sent: Sent[] = [];
  let open = 0;
  let last = performance.now();
  let isFree = last;
  const sendPiece = async (response: ServerResponse, piece: Buffer): Promise<void> => {
    isFree = Math.max(isFree, performance.now()) + (piece.length / link.speed) * 1_000;
    await setTimeout(isFree - performance.now());
    response.write(piece);
  };
  const answer = async (path: string, range: string | undefined, response: ServerResponse): Promise<void> => {
    if (link.delay > 0) await setTimeout(link.delay);
    const whole = await readFile(join(folder, normalize(path))).catch(() => undefined);
    if (whole === undefined) return void response.writeHead(404).end();
    const { first, last: end } = RANGE.exec(range ?? '')?.groups ?? {};
    const isPart = first !== undefined;
    const bytes = isPart ? whole.subarray(Number(first), Number(end) + 1) : whole;
    response.writeHead(isPart ? 206 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': 'no-store',
      ...(isPart && { 'content-range': `bytes ${first}-${end}/${whole.length}` }),
    });
    for (let start = 0; start < bytes.length; start += PIECE) await sendPiece(response, bytes.subarray(start, start + PIECE));
    response.end();
    sent.push({ path, bytes: bytes.length });
  };
  const server = createServer((request, response) => {
    open += 1;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(decodeURIComponent(pathname), request.headers.range, response).finally(() => {
      open -= 1;
      last = performance.now();
    });
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    getQuiet: () => (open > 0 ? 0 : performance.now() - last),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
