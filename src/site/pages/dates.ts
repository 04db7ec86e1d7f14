import { html } from 'hono/html';
import type { Archive } from '../archive.ts';
import { type PageKind, type Sheet, toPageKind } from '../kind.ts';
import { type Month, renderCalendars, toDayAnchor, toMonth } from '../parts/calendar.ts';
import { toDateText } from '../parts/date.ts';
import { toMonthName } from '../parts/month.ts';
import { renderTallies, type Tally, toLargest, toTally } from '../parts/directory.ts';
import { type Html, renderFrame, toLink } from '../parts/frame.ts';
import { renderHistogram } from '../parts/histogram.ts';
import {
  type Heading,
  type Listing,
  renderShelfPage,
  type ShelfPage,
  toPageAddresses,
  toShelfAddress,
  toShelfPage,
  toShelfText,
} from '../parts/list.ts';
import { renderYears, toMonthBars, toYearBars } from '../parts/years.ts';
import { type Shelf, toLocationShelves, toShelves, UNDATED_ADDRESS } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const START = 'dates.html';
const LARGEST = 18;

// 2022-01, XXXX-02-26
const MONTH = /^(?:\d{4}|XXXX)-(?<month>\d\d)/;

type Shown =
  | { readonly kind: 'start'; readonly years: readonly Tally[]; readonly months: readonly Tally[]; readonly undated: number }
  | {
      readonly kind: 'period';
      readonly name: string;
      readonly page: ShelfPage;
      readonly months: readonly Tally[];
      readonly calendar: readonly Month[];
    }
  | { readonly kind: 'undated'; readonly page: ShelfPage; readonly places: readonly Tally[] };

/** The calendar of the archive, its years and months, and the shelf of the articles without a year. */
export const dates: PageKind = toPageKind<Shown>({
  name: 'dates',
  keys: (archive) => {
    const { years, months, undated } = toShelves(archive);
    return [START, ...[...years.values(), ...months.values(), undated].flatMap(toPageAddresses)];
  },
  permalink: (address) => address,
  gather: (address, archive) => {
    const { years, months, undated } = toShelves(archive);
    const words = toWords(archive.config.language);
    const start = toShelfAddress(address);
    const shelf = years.get(start) ?? months.get(start);
    if (shelf !== undefined) return gatherPeriod(shelf, address, archive);
    const toTallies = (shelves: ReadonlyMap<string, Shelf>): readonly Tally[] => [...shelves.values()].map((each) => toTally(each, words));
    if (start !== UNDATED_ADDRESS)
      return { kind: 'start', years: toTallies(years), months: toTallies(months), undated: undated.articles.length };
    const places = address === UNDATED_ADDRESS ? toLargest(toLocationShelves(undated.articles), LARGEST, words) : [];
    return { kind: 'undated', page: toShelfPage(undated, address), places };
  },
  render: (shown, sheet) => {
    const words = toWords(sheet.imprint.language);
    switch (shown.kind) {
      case 'start':
        return renderStart(shown, sheet, words);
      case 'period':
        return renderPeriod(shown, sheet, words);
      case 'undated':
        return renderUndated(shown, sheet, words);
    }
  },
});

// Months and days stand on the newest page alone.
function gatherPeriod(shelf: Shelf, address: string, archive: Archive): Shown {
  const words = toWords(archive.config.language);
  const { months } = toShelves(archive);
  const page = toShelfPage(shelf, address);
  const isYear = !shelf.name.includes('-');
  const own =
    page.whole === undefined ? [] : isYear ? [...months.values()].filter(({ name }) => name.startsWith(`${shelf.name}-`)) : [shelf];
  return {
    kind: 'period',
    name: shelf.name,
    page,
    months: isYear ? own.map((month) => toTally(month, words)) : [],
    calendar: own.map(toMonth),
  };
}

function renderStart({ years, months, undated }: Shown & { readonly kind: 'start' }, sheet: Sheet, words: Words): Html {
  const main = html`<header class="head"><h1>${words.datesTitle}</h1></header>
    ${years.length > 0 && renderHistogram(toYearBars(years, START, words), words.byYear)} ${renderYears(years, months, START, words)}
    ${undated > 0 && html`<p class="own"><a href="${UNDATED_ADDRESS}">${words.undatedTitle}</a> ${words.articles(undated)}</p>`}`;
  return renderFrame({ ...sheet, title: words.datesTitle, main, section: 'dates' });
}

function renderPeriod(shown: Shown & { readonly kind: 'period' }, sheet: Sheet, words: Words): Html {
  const { page, months, calendar } = shown;
  const { address } = sheet;
  const [year = '', month] = shown.name.split('-');
  const name = month === undefined ? year : `${toMonthName(month, words)} ${year}`;
  const main = html`<header class="head">
      <p class="kicker">${words.date}</p>
      <h1>
        ${month === undefined ? name : html`${toMonthName(month, words)} <a href="${toLink(address, `dates/${year}.html`)}">${year}</a>`}
      </h1>
      <p class="own">${toShelfText(page, words)}</p>
    </header>
    ${month === undefined && page.whole !== undefined && renderHistogram(toMonthBars(year, months, address, words), words.byMonth)}
    ${calendar.length > 0 && renderCalendars(calendar, address, words, month === undefined)}
    ${renderShelfPage(page, address, words, (article) => (month === undefined ? { text: toMonthText(article, words) } : toDayHeading(article, words)))}`;
  return renderFrame({ ...sheet, title: name, main, section: 'dates' });
}

function renderUndated({ page, places }: Shown & { readonly kind: 'undated' }, sheet: Sheet, words: Words): Html {
  const { address } = sheet;
  const main = html`<header class="head">
      <p class="kicker">${words.date}</p>
      <h1>${words.undatedTitle}</h1>
      <p class="own">${toShelfText(page, words)}. ${words.undatedText}</p>
    </header>
    ${places.length > 1 && renderPlaces(places, address, words)}
    ${renderShelfPage(page, address, words, (article) => ({ text: toMonthText(article, words) }))}`;
  return renderFrame({ ...sheet, title: words.undatedTitle, main, section: 'dates' });
}

function renderPlaces(places: readonly Tally[], address: string, words: Words): Html {
  return html`<h2 class="shelf">${words.undatedByLocation}</h2>
    ${renderTallies(places, address, words)}
    <p class="own"><a href="${toLink(address, 'locations.html')}">${words.allLocations}</a></p>`;
}

function toDayHeading({ date }: Listing, words: Words): Heading {
  const anchor = toDayAnchor(date);
  return anchor === undefined ? { text: words.noDay } : { text: toDateText(date?.slice(0, 10) ?? '', words), anchor };
}

function toMonthText({ date }: Listing, words: Words): string {
  const month = MONTH.exec(date ?? '')?.groups?.month;
  return month === undefined ? words.noMonth : toMonthName(month, words);
}
