import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import { type PageKind, type Sheet, toPageKind } from '../kind.ts';
import { once } from '../once.ts';
import type { Shelf } from '../shelves.ts';
import { toYear } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';
import { type DirectoryPage, renderDirectory, sortByName, toDirectoryAddresses, toDirectoryPage, toTally } from './directory.ts';
import { type Html, renderFrame, type Section } from './frame.ts';
import { type Omission, renderShelfPage, type ShelfPage, toPageAddresses, toShelfAddress, toShelfPage, toShelfText } from './list.ts';

type Shown =
  | { readonly kind: 'directory'; readonly page: DirectoryPage }
  | { readonly kind: 'shelf'; readonly name: string; readonly page: ShelfPage };

interface Design {
  readonly name: string;
  /** Address of the directory. */
  readonly start: string;
  /** By the addresses of their first pages; there is no directory of none unless `always` says so. */
  readonly toShelves: (archive: Archive) => ReadonlyMap<string, Shelf>;
  readonly always: boolean;
  readonly omission?: Omission;
  readonly section?: Section;
  /** What the directory is called. */
  readonly toTitle: (words: Words) => string;
  /** What one of its names is. */
  readonly toKind: (words: Words) => string;
}

/** Pages of names: a directory of them all, and the articles of each. */
export function toShelfKind({ name, start, toShelves, always, omission, section, toTitle, toKind }: Design): PageKind {
  const toEntries = once((archive: Archive) => {
    const words = toWords(archive.config.language);
    const tallies = [...toShelves(archive).values()].map((shelf) => ({ ...toTally(shelf, words), heading: '' }));
    return sortByName(tallies, words);
  });

  function renderStart(page: DirectoryPage, sheet: Sheet): Html {
    const words = toWords(sheet.imprint.language);
    const main = html`<header class="head"><h1>${toTitle(words)}</h1></header>
      ${renderDirectory(page, start, sheet.address, words)}`;
    return renderFrame({ ...sheet, title: toTitle(words), main, ...(section !== undefined && { section }) });
  }

  function renderShelf(stated: string, page: ShelfPage, sheet: Sheet): Html {
    const words = toWords(sheet.imprint.language);
    const title = stated === '' ? `${toKind(words)}: ${words.notStated}` : stated;
    const main = html`<header class="head">
        <p class="kicker">${toKind(words)}</p>
        <h1><bdi>${title}</bdi></h1>
        <p class="own">${toShelfText(page, words)}</p>
      </header>
      ${renderShelfPage(page, sheet.address, words, ({ date }) => ({ text: toYear(date) ?? words.undated }))}`;
    return renderFrame({ ...sheet, title, main, ...(section !== undefined && { section }) });
  }

  return toPageKind<Shown>({
    name,
    keys: (archive) => {
      const shelves = [...toShelves(archive).values()];
      if (shelves.length === 0 && !always) return [];
      return [...toDirectoryAddresses(start, shelves.length), ...shelves.flatMap(toPageAddresses)];
    },
    permalink: (address) => address,
    gather: (address, archive) => {
      const shelf = toShelves(archive).get(toShelfAddress(address));
      if (shelf === undefined) return { kind: 'directory', page: toDirectoryPage(toEntries(archive), address) };
      return { kind: 'shelf', name: shelf.name, page: toShelfPage(shelf, address, omission) };
    },
    render: (shown, sheet) => (shown.kind === 'directory' ? renderStart(shown.page, sheet) : renderShelf(shown.name, shown.page, sheet)),
  });
}
