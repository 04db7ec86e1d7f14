import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import type { PageKind } from '../eleventy.ts';
import { renderCounts, toLargest, toNamedShelf } from '../parts/directory.ts';
import { type Html, renderFrame, renderSearchForm } from '../parts/frame.ts';
import { renderHistogram } from '../parts/histogram.ts';
import { renderList } from '../parts/list.ts';
import { renderLanguage } from '../parts/name.ts';
import { toYearBars } from '../parts/years.ts';
import { type Shelf, toShelves } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const ADDRESS = 'index.html';
const LATEST = 12;
const LARGEST = 10;

/** The first page: what this archive is, a search, which years, the newest articles, the largest sources and locations. */
export const home: PageKind = {
  name: 'home',
  keys: () => ['home'],
  permalink: () => ADDRESS,
  render: (_key, archive) => {
    const words = toWords(archive.config.language);
    const language = renderLanguage(archive.config.language);
    const { articles, dated, years, undated, sources, locations } = toShelves(archive);
    const newest = (dated.length > 0 ? dated : articles).slice(-LATEST).toReversed();
    const main = html`<div class="hero">
        <h1 ${language}>${archive.config.title}</h1>
        ${archive.config.description !== '' && html`<p ${language}>${archive.config.description}</p>`}
        <p class="own">${toCounts(archive, words)}</p>
        ${renderSearchForm('search.html', archive, 'large')}
      </div>
      ${years.size > 0 && renderHistogram(toYearBars(years, ADDRESS, words), words.byYear)}
      <div class="columns">
        <section>
          <h2>${dated.length > 0 ? words.latest : words.undatedTitle}</h2>
          ${renderList(newest, ADDRESS, words)}
          <p class="own">
            <a href="dates.html">${words.datesTitle}</a
            >${undated.articles.length > 0 && html` · <a href="${undated.address}">${words.undatedTitle}</a> ${words.articles(undated.articles.length)}`}
          </p>
        </section>
        <div>
          ${renderLargest(words.sourcesTitle, 'sources.html', sources, words)}
          ${renderLargest(words.locationsTitle, 'locations.html', locations, words)}
        </div>
      </div>`;
    return renderFrame({ archive, address: ADDRESS, main, search: false });
  },
};

function toCounts(archive: Archive, words: Words): string {
  const { articles } = toShelves(archive);
  const comments = articles.reduce((sum, summary) => sum + summary.comments, 0);
  return words.homeCounts([words.articles(articles.length), ...(comments > 0 ? [words.comments(comments)] : [])]);
}

function renderLargest(title: string, address: string, shelves: ReadonlyMap<string, Shelf>, words: Words): Html {
  const named = toLargest(shelves.values(), LARGEST).map((shelf) => toNamedShelf(shelf, words));
  if (named.length === 0) return html``;
  return html`<section>
    <h2><a href="${address}">${title}</a></h2>
    ${renderCounts(named, ADDRESS, words)}
  </section>`;
}
