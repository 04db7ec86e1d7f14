import { html } from 'hono/html';
import type { ArticleRecord } from '../../record.ts';
import type { Summary } from '../../summary.ts';
import { toArticleAddress } from '../../text/addresses.ts';
import { type Shelves, toLocationShelfAddress, findAdjacent, toNearest, toSourceShelfAddress, toYear } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toDay } from './date.ts';
import { type Html, toLink } from './frame.ts';
import { type Mention, renderTitle, toMention } from './name.ts';

const NEAREST = 3;

/** The articles before and after one by date, and the few that stand nearest on its shelves; of these each is named only once. */
export interface Neighbours {
  readonly previous?: Mention;
  readonly next?: Mention;
  readonly day: readonly Mention[];
  readonly source: readonly Mention[];
  readonly location: readonly Mention[];
}

/** Finds the neighbours of an article: by date, of its day, from its source, from its location. */
export function findNeighbours(summary: Summary, shelves: Shelves): Neighbours {
  const shown = new Set<string>();
  const take = (articles: readonly Summary[] = []): readonly Mention[] => {
    const nearest = toNearest(articles, summary, NEAREST).filter(({ id }) => !shown.has(id));
    for (const { id } of nearest) shown.add(id);
    return nearest.map(toMention);
  };
  const source = take(summary.source === undefined ? [] : shelves.sources.get(toSourceShelfAddress(summary.source))?.articles);
  const location = take(summary.location === undefined ? [] : shelves.locations.get(toLocationShelfAddress(summary.location))?.articles);
  const isSameDay = isOfDay(summary.date);
  const day = take(toNearest(shelves.dated, summary, 2 * NEAREST).filter(({ date }) => isSameDay(date)));
  return { ...findAround(summary, shelves), day, source, location };
}

function findAround(summary: Summary, { dated }: Shelves): Pick<Neighbours, 'previous' | 'next'> {
  if (!summary.listed || toYear(summary.date) === undefined) return {};
  const { previous, next } = findAdjacent(dated, summary);
  return { ...(previous !== undefined && { previous: toMention(previous) }), ...(next !== undefined && { next: toMention(next) }) };
}

function isOfDay(date = ''): (other: string | undefined) => boolean {
  const day = toDay(date);
  return (other = '') => day !== undefined && toDay(other) === day;
}

/** The way to the articles before and after one by date. */
export function renderAround({ previous, next }: Neighbours, from: string, words: Words): Html {
  if (previous === undefined && next === undefined) return html``;
  const renderWay = (other: Mention, rel: 'prev' | 'next', label: string): Html =>
    html`<a rel="${rel}" href="${toLink(from, toArticleAddress(other))}"><span>${label}</span> ${renderTitle(other, words)}</a>`;
  return html`<nav class="around" aria-label="${words.byDate}">
    ${previous !== undefined && renderWay(previous, 'prev', words.previousArticle)}
    ${next !== undefined && renderWay(next, 'next', words.nextArticle)}
  </nav>`;
}

/** The neighbours of an article as links, under headings that lead to its shelves. */
export function renderNeighbours({ day, ...near }: Neighbours, { source, location }: ArticleRecord, from: string, words: Words): Html {
  const toShelf = (address: string, text: string): Html => html`<a href="${toLink(from, address)}">${text}</a>`;
  const bySource = toShelf(toSourceShelfAddress(source), words.sameSource(source ?? ''));
  const byLocation = toShelf(toLocationShelfAddress(location), words.sameLocation(location?.name ?? location?.text ?? ''));
  return html`${renderSome(html`${words.sameDay}`, day, from, words)} ${renderSome(bySource, near.source, from, words)}
  ${renderSome(byLocation, near.location, from, words)}`;
}

function renderSome(heading: Html, articles: readonly Mention[], from: string, words: Words): Html {
  if (articles.length === 0) return html``;
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${articles.map((other) => html`<li><a href="${toLink(from, toArticleAddress(other))}">${renderTitle(other, words)}</a></li>`)}
    </ul>
  </section>`;
}
