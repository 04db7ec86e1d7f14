import { html } from 'hono/html';
import type { Summary } from '../../summary.ts';
import type { Archive } from '../archive.ts';
import type { PageKind } from '../eleventy.ts';
import { toMonthName } from '../parts/date.ts';
import { renderCounts, toLargest, toNamedShelf } from '../parts/directory.ts';
import { type Html, renderFrame, toLink } from '../parts/frame.ts';
import { renderHistogram } from '../parts/histogram.ts';
import { renderShelfPage, toPageAddresses, toShelfAddress } from '../parts/list.ts';
import { renderYears, toYearBars } from '../parts/years.ts';
import { type Shelf, toLocationShelves, toShelves, UNDATED_ADDRESS } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const START = 'dates.html';
const LARGEST = 18;

// 2022-01, XXXX-02-26
const MONTH = /^(?:\d{4}|XXXX)-(?<month>\d\d)/;

/** The calendar of the archive, its years and months, and the shelf of the articles without a year. */
export const dates: PageKind = {
  name: 'dates',
  keys: (archive) => {
    const { years, months, undated } = toShelves(archive);
    return [START, ...[...years.values(), ...months.values(), undated].flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  render: (address, archive) => {
    const { years, months, undated } = toShelves(archive);
    const start = toShelfAddress(address);
    const shelf = years.get(start) ?? months.get(start);
    if (shelf !== undefined) return renderPeriod(shelf, address, archive);
    return start === UNDATED_ADDRESS ? renderUndated(undated, address, archive) : renderStart(archive);
  },
};

function renderStart(archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const { years, months, undated } = toShelves(archive);
  const main = html`<header class="head"><h1>${words.datesTitle}</h1></header>
    ${years.size > 0 && renderHistogram(toYearBars(years, START, words), words.byYear)} ${renderYears(years, months, START, words)}
    ${undated.articles.length > 0 && html`<p class="own"><a href="${UNDATED_ADDRESS}">${words.undatedTitle}</a> ${words.articles(undated.articles.length)}</p>`}`;
  return renderFrame({ archive, address: START, title: words.datesTitle, main, section: 'dates' });
}

function renderPeriod(shelf: Shelf, address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const [year = '', month] = shelf.name.split('-');
  const name = month === undefined ? year : `${toMonthName(month, words)} ${year}`;
  const list = renderShelfPage(shelf, address, words, month === undefined ? { toHeading: ({ date }) => toMonthText(date, words) } : {});
  const main = html`<header class="head">
      <p class="kicker">${words.date}</p>
      <h1>
        ${month === undefined ? name : html`${toMonthName(month, words)} <a href="${toLink(address, `dates/${year}.html`)}">${year}</a>`}
      </h1>
      <p class="own">${words.articles(shelf.articles.length)}</p>
    </header>
    ${month === undefined && renderMonths(year, address, archive, words)} ${list}`;
  return renderFrame({ archive, address, title: name, main, section: 'dates' });
}

function renderMonths(year: string, address: string, archive: Archive, words: Words): Html {
  const { months } = toShelves(archive);
  const bars = Array.from({ length: 12 }, (_, index) => {
    const month = `${index + 1}`.padStart(2, '0');
    const shelf = months.get(`dates/${year}-${month}.html`);
    const count = shelf?.articles.length ?? 0;
    return {
      label: toMonthName(month, words).slice(0, 3),
      count,
      text: words.articles(count),
      ...(shelf === undefined ? {} : { href: toLink(address, shelf.address) }),
    };
  });
  return renderHistogram(bars, words.byMonth);
}

function renderUndated(shelf: Shelf, address: string, archive: Archive): string | Promise<string> {
  const words = toWords(archive.config.language);
  const main = html`<header class="head">
      <p class="kicker">${words.date}</p>
      <h1>${words.undatedTitle}</h1>
      <p class="own">${words.articles(shelf.articles.length)}. ${words.undatedText}</p>
    </header>
    ${address === UNDATED_ADDRESS && renderPlaces(shelf, address, words)}
    ${renderShelfPage(shelf, address, words, { toHeading: ({ date }) => toMonthText(date, words) })}`;
  return renderFrame({ archive, address, title: words.undatedTitle, main, section: 'dates' });
}

function renderPlaces(shelf: Shelf, address: string, words: Words): Html {
  const places = toLargest(toLocationShelves(shelf.articles), LARGEST).map((place) => toNamedShelf(place, words));
  if (places.length < 2) return html``;
  return html`<h2 class="shelf">${words.undatedByLocation}</h2>
    ${renderCounts(places, address, words)}
    <p class="own"><a href="${toLink(address, 'locations.html')}">${words.allLocations}</a></p>`;
}

function toMonthText(date: Summary['date'], words: Words): string {
  const month = MONTH.exec(date ?? '')?.groups?.month;
  return month === undefined ? words.noMonth : toMonthName(month, words);
}
