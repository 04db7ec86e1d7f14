import { html } from 'hono/html';
import { type PageKind, toPageKind } from '../kind.ts';
import { type Month, toMonth } from '../parts/calendar.ts';
import { renderTallies, type Tally, toLargest, toTally } from '../parts/directory.ts';
import { toOriginals } from '../originals.ts';
import { type Html, renderFrame, renderSearchForm } from '../parts/frame.ts';
import { renderHistogram } from '../parts/histogram.ts';
import { type Listing, renderList, toListing } from '../parts/list.ts';
import { type Dots, renderMap, toDots } from '../parts/map.ts';
import { renderLanguage } from '../parts/name.ts';
import { toDayBars, toSpanBars, toYearBars } from '../parts/years.ts';
import { type Shelf, toShelves, UNDATED_ADDRESS } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const ADDRESS = 'index.html';
const LATEST = 12;
const LARGEST = 10;
/** The histogram of so few years shows their months. */
const MOST_YEARS_BY_MONTH = 4;
/** The histogram of so few months shows their days, when all articles state one. */
const MOST_MONTHS_BY_DAY = 3;
/** The anchor below the map. */
const END = 'end';

interface Shown {
  readonly description: string;
  readonly articles: number;
  readonly comments: number;
  readonly undated: number;
  /** Newest first; undated ones when there are no others. */
  readonly latest: readonly Listing[];
  readonly years: readonly Tally[];
  /** The months of an archive of few years. */
  readonly months: readonly Tally[];
  /** The same months with their days, when the archive spans no more than a few and every article states its day. */
  readonly days: readonly Month[];
  readonly sources: readonly Tally[];
  readonly locations: readonly Tally[];
  readonly map: Dots;
  /** Whether there are pages of kickers, of doubts, and one that finds articles by their original addresses. */
  readonly ways: { readonly kickers: boolean; readonly find: boolean; readonly doubtful: boolean };
}

/** The first page: what this archive is, a search, which years, the newest articles, the largest sources and locations. */
export const home: PageKind = toPageKind<Shown>({
  name: 'home',
  keys: () => ['home'],
  permalink: () => ADDRESS,
  gather: (_key, archive) => {
    const words = toWords(archive.config.language);
    const { articles, dated, years, months, undated, sources, locations, kickers } = toShelves(archive);
    const newest = (dated.length > 0 ? dated : articles).slice(-LATEST).toReversed();
    return {
      description: archive.config.description,
      articles: articles.length,
      comments: articles.reduce((sum, summary) => sum + summary.comments, 0),
      undated: undated.articles.length,
      latest: newest.map((summary) => toListing(summary)),
      years: [...years.values()].map((shelf) => toTally(shelf, words)),
      months: years.size <= MOST_YEARS_BY_MONTH ? [...months.values()].map((shelf) => toTally(shelf, words)) : [],
      days: toDays([...months.values()], dated.length),
      sources: toLargest(sources.values(), LARGEST, words),
      locations: toLargest(locations.values(), LARGEST, words),
      map: toDots(locations.values(), words),
      ways: {
        kickers: kickers.size > 0,
        find: toOriginals(archive).parts.length > 0,
        doubtful: archive.config.doubtful === 'published',
      },
    };
  },
  render: ({ description, undated, latest, years, months, days, sources, locations, map, ways, ...counts }, sheet) => {
    const { title, language } = sheet.imprint;
    const words = toWords(language);
    const isDated = counts.articles > undated;
    const main = html`<div class="hero">
        <h1 ${renderLanguage(language)}>${title}</h1>
        ${description !== '' && html`<p ${renderLanguage(language)}>${description}</p>`}
        <p class="own">${toCounts(counts, words)}</p>
        ${renderSearchForm('search.html', 'large', words)}
      </div>
      ${years.length > 0 && renderSpan({ years, months, days }, words)}
      <div class="columns">
        <section>
          <h2>${isDated ? words.latest : words.undatedTitle}</h2>
          ${renderList(latest, ADDRESS, words)}
          <p class="own">
            <a href="dates.html">${words.datesTitle}</a
            >${undated > 0 && html` · <a href="${UNDATED_ADDRESS}">${words.undatedTitle}</a> ${words.articles(undated)}`}
          </p>
        </section>
        <div>
          ${renderLargest(words.sourcesTitle, 'sources.html', sources, words)}
          ${renderLargest(words.locationsTitle, 'locations.html', locations, words)} ${renderWays(ways, words)}
        </div>
      </div>
      ${map.dots.length > 1 && renderMap(map, ADDRESS, words, END)}
      <span id="${END}"></span>`;
    const head = sheet.imprint.baseUrl !== undefined && isDated && renderFeedLinks(title);
    return renderFrame({
      ...sheet,
      ...(description !== '' && { description }),
      ...(head !== false && { head }),
      main,
      search: false,
    });
  },
});

// By these, readers of news find the feeds.
function renderFeedLinks(title: string): Html {
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="feed.xml" />
    <link rel="alternate" type="application/feed+json" title="${title}" href="feed.json" />`;
}

function toDays(months: readonly Shelf[], dated: number): readonly Month[] {
  const days = months.length <= MOST_MONTHS_BY_DAY ? months.map(toMonth) : [];
  const counted = days.flatMap((month) => month.days).reduce((sum, { count }) => sum + count, 0);
  return counted === dated ? days : [];
}

// A span of few years shows its months and one of few months its days, so that it shows something.
function renderSpan({ years, months, days }: Pick<Shown, 'years' | 'months' | 'days'>, words: Words): Html {
  const bars = toDayBars(days, ADDRESS, words);
  if (bars.length > 1 && bars.length <= MOST_MONTHS_BY_DAY * 31) return renderHistogram(bars, words.byDay);
  if (months.length <= years.length) return renderHistogram(toYearBars(years, ADDRESS, words), words.byYear);
  return renderHistogram(toSpanBars(months, ADDRESS, words), words.byMonth);
}

function renderWays({ kickers, find, doubtful }: Shown['ways'], words: Words): Html {
  const ways: readonly (readonly [address: string, name: string])[] = [
    ...(kickers ? [['kickers.html', words.kickersTitle] as const] : []),
    ['coverage.html', words.coverageTitle],
    ...(find ? [['find.html', words.findTitle] as const] : []),
    ...(doubtful ? [['doubtful.html', words.doubtfulTitle] as const] : []),
  ];
  return html`<section>
    <h2>${words.moreWays}</h2>
    <ul class="counts">
      ${ways.map(([address, name]) => html`<li><a href="${address}">${name}</a></li> `)}
    </ul>
  </section>`;
}

function toCounts({ articles, comments }: Pick<Shown, 'articles' | 'comments'>, words: Words): string {
  return words.homeCounts([words.articles(articles), ...(comments > 0 ? [words.comments(comments)] : [])]);
}

function renderLargest(title: string, address: string, largest: readonly Tally[], words: Words): Html {
  if (largest.length === 0) return html``;
  return html`<section>
    <h2><a href="${address}">${title}</a></h2>
    ${renderTallies(largest, ADDRESS, words)}
  </section>`;
}
