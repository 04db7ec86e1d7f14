import { digestCode } from '../program.ts';

/** The digest of all that turns records into pages and search bundles, the search page's own code included: when it changes, every page is another. */
export function toTemplatesDigest(): string {
  return digestCode({
    rooms: ['site', 'text', 'search', 'record', 'thread'],
    isCode: () => true,
    packages: ['hono', 'markdown-it', 'esbuild', 'pagefind', 'any-ascii'],
  });
}
