import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import type { PageKind } from '../eleventy.ts';
import { renderDirectory, toDirectory, toDirectoryAddresses } from '../parts/directory.ts';
import { renderFrame } from '../parts/frame.ts';
import { renderShelfPage, toPageAddresses, toShelfAddress } from '../parts/list.ts';
import { type Shelf, toShelves, toYear } from '../shelves.ts';
import { toWords } from '../words.ts';

const START = 'sources.html';

/** The directory of sources, and the articles of each. */
export const sources: PageKind = {
  name: 'sources',
  keys: (archive) => {
    const shelves = [...toShelves(archive).sources.values()];
    return [...toDirectoryAddresses(START, shelves), ...shelves.flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  render: (address, archive) => {
    const shelf = toShelves(archive).sources.get(toShelfAddress(address));
    return shelf === undefined ? renderStart(address, archive) : renderSource(shelf, address, archive);
  },
};

function renderStart(address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const directory = toDirectory(toShelves(archive).sources.values(), words);
  const main = html`<header class="head"><h1>${words.sourcesTitle}</h1></header>
    ${renderDirectory(directory, START, address, words)}`;
  return renderFrame({ archive, address, title: words.sourcesTitle, main, section: 'sources' });
}

function renderSource(shelf: Shelf, address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const name = shelf.name === '' ? `${words.source}: ${words.notStated}` : shelf.name;
  const list = renderShelfPage(shelf, address, words, { omit: 'source', toHeading: ({ date }) => toYear(date) ?? words.undated });
  const main = html`<header class="head">
      <p class="kicker">${words.source}</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="own">${words.articles(shelf.articles.length)}</p>
    </header>
    ${list}`;
  return renderFrame({ archive, address, title: name, main, section: 'sources' });
}
