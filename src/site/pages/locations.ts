import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import type { PageKind } from '../eleventy.ts';
import { renderDirectory, toDirectory, toDirectoryAddresses } from '../parts/directory.ts';
import { renderFrame } from '../parts/frame.ts';
import { renderShelfPage, toPageAddresses, toShelfAddress } from '../parts/list.ts';
import { toPlaceText } from '../parts/name.ts';
import { toCountryName } from '../../text/countries.ts';
import { type Shelf, toShelves, toYear } from '../shelves.ts';
import { toWords } from '../words.ts';

const START = 'locations.html';

/** The directory of locations by country, and the articles of each. */
export const locations: PageKind = {
  name: 'locations',
  keys: (archive) => {
    const shelves = [...toShelves(archive).locations.values()];
    return [...toDirectoryAddresses(START, shelves), ...shelves.flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  render: (address, archive) => {
    const shelf = toShelves(archive).locations.get(toShelfAddress(address));
    return shelf === undefined ? renderStart(address, archive) : renderLocation(shelf, address, archive);
  },
};

function renderStart(address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const named = toDirectory([...toShelves(archive).locations.values()].map(toShortName), words);
  const { compare } = new Intl.Collator(words.locale);
  const countries = new Map(
    [...new Set(named.map(({ location }) => location?.country ?? ''))].map((code) => [code, toCountryName(code, words.locale)]),
  );
  const toHeading = ({ location, name }: Shelf): string => countries.get(location?.country ?? '') || (name === '' ? '' : words.unplaced);
  // Sorting keeps the order of names inside a country; places on no map come last.
  const placed = named
    .filter(({ location }) => location?.country !== undefined)
    .toSorted((one, other) => compare(toHeading(one), toHeading(other)));
  const directory = [...placed, ...named.filter(({ location }) => location?.country === undefined)];
  const main = html`<header class="head"><h1>${words.locationsTitle}</h1></header>
    ${renderDirectory(directory, START, address, words, toHeading)}`;
  return renderFrame({ archive, address, title: words.locationsTitle, main, section: 'locations' });
}

// The country stands in the heading.
function toShortName(shelf: Shelf): Shelf {
  const { name, region } = shelf.location ?? {};
  return name === undefined ? shelf : { ...shelf, name: region === undefined || region === name ? name : `${name}, ${region}` };
}

function renderLocation(shelf: Shelf, address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const { location } = shelf;
  const name = location === undefined ? `${words.location}: ${words.notStated}` : toPlaceText(location, words);
  const list = renderShelfPage(shelf, address, words, { omit: 'location', toHeading: ({ date }) => toYear(date) ?? words.undated });
  const main = html`<header class="head">
      <p class="kicker">${words.location}</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="own">${words.articles(shelf.articles.length)}</p>
    </header>
    ${list}`;
  return renderFrame({ archive, address, title: name, main, section: 'locations' });
}
