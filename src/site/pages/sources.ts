import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import { type PageKind, type Sheet, toPageKind } from '../kind.ts';
import { once } from '../once.ts';
import { type DirectoryPage, renderDirectory, sortByName, toDirectoryAddresses, toDirectoryPage, toTally } from '../parts/directory.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { renderShelfPage, type ShelfPage, toPageAddresses, toShelfAddress, toShelfPage, toShelfText } from '../parts/list.ts';
import { toShelves, toYear } from '../shelves.ts';
import { toWords } from '../words.ts';

const START = 'sources.html';

type Shown =
  | { readonly kind: 'directory'; readonly page: DirectoryPage }
  | { readonly kind: 'source'; readonly name: string; readonly page: ShelfPage };

/** The directory of sources, and the articles of each. */
export const sources: PageKind = toPageKind<Shown>({
  name: 'sources',
  keys: (archive) => {
    const shelves = [...toShelves(archive).sources.values()];
    return [...toDirectoryAddresses(START, shelves.length), ...shelves.flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  gather: (address, archive) => {
    const shelf = toShelves(archive).sources.get(toShelfAddress(address));
    if (shelf === undefined) return { kind: 'directory', page: toDirectoryPage(toEntries(archive), address) };
    return { kind: 'source', name: shelf.name, page: toShelfPage(shelf, address, 'source') };
  },
  render: (shown, sheet) => (shown.kind === 'directory' ? renderStart(shown.page, sheet) : renderSource(shown.name, shown.page, sheet)),
});

const toEntries = once((archive: Archive) => {
  const words = toWords(archive.config.language);
  const tallies = [...toShelves(archive).sources.values()].map((shelf) => ({ ...toTally(shelf, words), heading: '' }));
  return sortByName(tallies, words);
});

function renderStart(page: DirectoryPage, sheet: Sheet): Html {
  const words = toWords(sheet.imprint.language);
  const main = html`<header class="head"><h1>${words.sourcesTitle}</h1></header>
    ${renderDirectory(page, START, sheet.address, words)}`;
  return renderFrame({ ...sheet, title: words.sourcesTitle, main, section: 'sources' });
}

function renderSource(source: string, page: ShelfPage, sheet: Sheet): Html {
  const words = toWords(sheet.imprint.language);
  const name = source === '' ? `${words.source}: ${words.notStated}` : source;
  const main = html`<header class="head">
      <p class="kicker">${words.source}</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="own">${toShelfText(page, words)}</p>
    </header>
    ${renderShelfPage(page, sheet.address, words, ({ date }) => ({ text: toYear(date) ?? words.undated }))}`;
  return renderFrame({ ...sheet, title: name, main, section: 'sources' });
}
