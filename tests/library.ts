import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Library, openLibrary } from '../src/site/assets/search/library.ts';
import type { PagefindModule } from '../src/site/assets/search/pagefind.ts';

/** The index of a served site, and which of its files were asked for so far. */
export interface Visit {
  readonly library: Library;
  readonly asked: readonly string[];
}

/** Serves a folder and opens its search index as the search page does, without a browser. `knowsRanges` is false for a server that sends whole files only. */
export async function withLibrary<T>(folder: string, use: (visit: Visit) => Promise<T>, { knowsRanges = true } = {}): Promise<T> {
  const files = sirv(folder, { dev: true });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!knowsRanges) delete request.headers.range;
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const importModule = (module: URL): Promise<PagefindModule> => import(/* @vite-ignore */ join(folder, module.pathname));
  try {
    return await use({ library: await openLibrary(new URL(`http://127.0.0.1:${address.port}/`), importModule), asked });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
