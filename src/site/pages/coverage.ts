import { html } from 'hono/html';
import { type KnownField, toKnownFields } from '../../known.ts';
import type { Archive } from '../archive.ts';
import { type Grid, renderGrid, toGrid } from '../parts/coverage.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { toDateText, toDay } from '../parts/date.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { renderKnownRow, renderKnownTable } from '../parts/known.ts';
import { type Shelf, toShelves, toYear } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

const ADDRESS = 'coverage.html';
/** So many sources are in the table, the largest. */
const SOURCES = 50;
/** So many years are in the table, the newest: beyond, each says little. */
const YEARS = 150;

/** How much is known of the articles that stand together. */
interface Row {
  readonly name: string;
  readonly address: string;
  readonly articles: number;
  readonly fields: readonly KnownField[];
}

/** The same of a source, with the first and last day of its articles and the longest stretch of days without any. */
interface SourceRow extends Row {
  readonly first?: string;
  readonly last?: string;
  readonly gap?: number;
}

interface Shown {
  readonly articles: number;
  readonly fields: readonly KnownField[];
  readonly grid: Grid;
  readonly years: readonly Row[];
  readonly sources: readonly SourceRow[];
  readonly sourceCount: number;
}

/** What the archive holds and where it is thin: months without articles, years and sources of which little is known. */
export const coverage: PageKind = toPageKind<Shown>({
  name: 'coverage',
  keys: () => ['coverage'],
  permalink: () => ADDRESS,
  gather: (_key, archive) => gather(archive),
  render: ({ articles, fields, grid, years, sources, sourceCount }, sheet) => {
    const words = toWords(sheet.imprint.language);
    const main = html`<header class="head">
        <h1>${words.coverageTitle}</h1>
        <p class="own">${words.coverageText}</p>
      </header>
      ${grid.years.length > 0 && renderGrid(grid, ADDRESS, words)}
      ${renderKnownTable(
        words.coverageYears,
        [words.year],
        [renderKnownRow({ name: words.whole, articles, fields }, words), ...years.map((row) => renderKnownRow(row, words))],
        words,
      )}
      ${
        sources.length > 0 &&
        html`${renderKnownTable(
          words.coverageSources,
          [words.source, words.first, words.last, words.coverageGap],
          sources.map((row) => renderKnownRow(row, words, toSpanCells(row, words))),
          words,
        )}
        ${sourceCount > sources.length && html`<p class="own">${words.coverageShown(sources.length, sourceCount)}</p>`}`
      }`;
    return renderFrame({ ...sheet, title: words.coverageTitle, main });
  },
});

function gather(archive: Archive): Shown {
  const { articles, years, months, sources } = toShelves(archive);
  const largest = [...sources.values()].toSorted((one, other) => other.articles.length - one.articles.length).slice(0, SOURCES);
  const newest = [...years.values()].toSorted((one, other) => (one.name < other.name ? 1 : -1)).slice(0, YEARS);
  return {
    articles: articles.length,
    fields: toKnownFields(articles),
    grid: toGrid(years, months, YEARS),
    years: newest.map(toRow),
    sources: largest.map((shelf) => ({ ...toRow(shelf), ...toSpan(shelf) })),
    sourceCount: sources.size,
  };
}

function toRow({ name, address, articles }: Shelf): Row {
  return { name, address, articles: articles.length, fields: toKnownFields(articles) };
}

// The articles of a shelf stand oldest first, so the days do too.
function toSpan({ articles }: Shelf): Pick<SourceRow, 'first' | 'last' | 'gap'> {
  const dates = articles.flatMap(({ date }) => (date !== undefined && toYear(date) !== undefined ? [date.slice(0, 10)] : []));
  const days = dates.flatMap((date) => toDay(date) ?? []);
  let gap = 0;
  for (const [index, day] of days.entries()) gap = Math.max(gap, day - (days[index - 1] ?? day) - 1);
  const [first, last] = [dates[0], dates.at(-1)];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }), ...(days.length > 1 && { gap }) };
}

function toSpanCells({ first, last, gap }: SourceRow, words: Words): readonly (Html | string)[] {
  return [
    first === undefined ? '' : toDateText(first, words),
    last === undefined ? '' : toDateText(last, words),
    gap === undefined || gap === 0 ? '' : words.days(gap),
  ];
}
