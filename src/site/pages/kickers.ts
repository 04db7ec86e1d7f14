import { toShelfKind } from '../parts/shelfkind.ts';
import { toShelves } from '../shelves.ts';

/** The directory of kickers, and the articles under each; none when no article has one. */
export const kickers = toShelfKind({
  name: 'kickers',
  start: 'kickers.html',
  toShelves: (archive) => toShelves(archive).kickers,
  always: false,
  toTitle: (words) => words.kickersTitle,
  toKind: (words) => words.kicker,
});
