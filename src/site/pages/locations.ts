import { html } from 'hono/html';
import { toCountryName } from '../../text/countries.ts';
import type { Archive } from '../archive.ts';
import { type PageKind, type Sheet, toPageKind } from '../kind.ts';
import { once } from '../once.ts';
import { type DirectoryPage, type Entry, renderDirectory, sortByName, toDirectoryAddresses, toDirectoryPage } from '../parts/directory.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { renderShelfPage, type ShelfPage, toPageAddresses, toShelfAddress, toShelfPage, toShelfText } from '../parts/list.ts';
import { type Dots, renderMap, toDots } from '../parts/map.ts';
import { toPlaceText } from '../parts/name.ts';
import { type Shelf, toShelves, toYear } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const START = 'locations.html';
const LIST = 'list';

type Shown =
  | { readonly kind: 'directory'; readonly page: DirectoryPage; readonly map: Dots }
  | { readonly kind: 'location'; readonly name: string; readonly page: ShelfPage };

/** The map of locations and their directory by country, and the articles of each. */
export const locations: PageKind = toPageKind<Shown>({
  name: 'locations',
  keys: (archive) => {
    const shelves = [...toShelves(archive).locations.values()];
    return [...toDirectoryAddresses(START, shelves.length), ...shelves.flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  gather: (address, archive) => {
    const shelf = toShelves(archive).locations.get(toShelfAddress(address));
    const words = toWords(archive.config.language);
    if (shelf === undefined) {
      const map = toDots(address === START ? toShelves(archive).locations.values() : [], words);
      return { kind: 'directory', page: toDirectoryPage(toEntries(archive), address), map };
    }
    const name = shelf.location === undefined ? `${words.location}: ${words.notStated}` : toPlaceText(shelf.location, words);
    return { kind: 'location', name, page: toShelfPage(shelf, address, 'location') };
  },
  render: (shown, sheet) => (shown.kind === 'directory' ? renderStart(shown, sheet) : renderLocation(shown.name, shown.page, sheet)),
});

const toEntries = once((archive: Archive): readonly Entry[] => {
  const words = toWords(archive.config.language);
  const { compare } = new Intl.Collator(words.locale);
  const shelves = [...toShelves(archive).locations.values()];
  const isPlaced = (shelf: Shelf): boolean => shelf.location?.country !== undefined;
  const toEntry = (shelf: Shelf): Entry => ({
    heading: toHeading(shelf, words),
    name: toShortName(shelf),
    address: shelf.address,
    count: shelf.articles.length,
  });
  // Sorting keeps the order of names inside a country; places on no map come last.
  const placed = sortByName(shelves.filter(isPlaced).map(toEntry), words).toSorted((one, other) => compare(one.heading, other.heading));
  return [...placed, ...sortByName(shelves.filter((shelf) => !isPlaced(shelf)).map(toEntry), words)];
});

function toHeading({ location, name }: Shelf, words: Words): string {
  if (location?.country !== undefined) return toCountryName(location.country, words.locale);
  return name === '' ? '' : words.unplaced;
}

// The country stands in the heading.
function toShortName({ name, location: { name: place, region } = { text: '' } }: Shelf): string {
  if (place === undefined) return name;
  return region === undefined || region === place ? place : `${place}, ${region}`;
}

function renderStart({ page, map }: Shown & { readonly kind: 'directory' }, sheet: Sheet): Html {
  const words = toWords(sheet.imprint.language);
  const main = html`<header class="head"><h1>${words.locationsTitle}</h1></header>
    ${map.dots.length > 0 && renderMap(map, sheet.address, words, LIST)}
    <div id="${LIST}">${renderDirectory(page, START, sheet.address, words)}</div>`;
  return renderFrame({ ...sheet, title: words.locationsTitle, main, section: 'locations' });
}

function renderLocation(name: string, page: ShelfPage, sheet: Sheet): Html {
  const words = toWords(sheet.imprint.language);
  const main = html`<header class="head">
      <p class="kicker">${words.location}</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="own">${toShelfText(page, words)}</p>
    </header>
    ${renderShelfPage(page, sheet.address, words, ({ date }) => ({ text: toYear(date) ?? words.undated }))}`;
  return renderFrame({ ...sheet, title: name, main, section: 'locations' });
}
