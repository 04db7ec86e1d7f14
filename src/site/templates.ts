import { digestCode } from '../program.ts';

/** The digest of all that turns records into pages, search bundles and files for machines, the search page's own code included: when it changes, every page is another. */
export function toTemplatesDigest(): string {
  return digestCode({
    rooms: ['site', 'text', 'search', 'exports', 'record', 'thread', 'known', 'catalogue'],
    isCode: () => true,
    packages: ['hono', 'markdown-it', 'esbuild', 'pagefind', 'any-ascii', 'csv-stringify', 'hyparquet', 'hyparquet-writer'],
  });
}
