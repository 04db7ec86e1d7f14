import { toShelfKind } from '../parts/shelfkind.ts';
import { toShelves } from '../shelves.ts';

/** The directory of sources, and the articles of each. */
export const sources = toShelfKind({
  name: 'sources',
  start: 'sources.html',
  toShelves: (archive) => toShelves(archive).sources,
  always: true,
  omission: 'source',
  section: 'sources',
  toTitle: (words) => words.sourcesTitle,
  toKind: (words) => words.source,
});
