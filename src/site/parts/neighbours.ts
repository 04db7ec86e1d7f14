import { html } from 'hono/html';
import type { ArticleRecord } from '../../record.ts';
import type { Summary } from '../../summary.ts';
import { toArticleAddress } from '../../text/addresses.ts';
import { type Shelves, toLocationShelfAddress, toNearest, toSourceShelfAddress } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toDay } from './date.ts';
import { type Html, toLink } from './frame.ts';
import { type Mention, renderTitle, toMention } from './name.ts';

const NEAREST = 3;

/** The few articles that stand nearest on the shelves of an article; each is named only once. */
export interface Neighbours {
  readonly time: readonly Mention[];
  readonly source: readonly Mention[];
  readonly location: readonly Mention[];
}

/** Finds the neighbours of an article: in time, from its source, from its location. */
export function findNeighbours(summary: Summary, shelves: Shelves): Neighbours {
  const { date } = summary;
  const shown = new Set<string>();
  const take = (articles: readonly Summary[] = []): readonly Mention[] => {
    const nearest = toNearest(articles, summary, NEAREST).filter(({ id }) => !shown.has(id));
    for (const { id } of nearest) shown.add(id);
    return nearest.map(toMention);
  };
  const source = take(summary.source === undefined ? [] : shelves.sources.get(toSourceShelfAddress(summary.source))?.articles);
  const location = take(summary.location === undefined ? [] : shelves.locations.get(toLocationShelfAddress(summary.location))?.articles);
  const time = take(toDay(date ?? '') === undefined ? [] : shelves.dated);
  return { time, source, location };
}

/** The neighbours of an article as links, under headings that lead to its shelves. */
export function renderNeighbours({ time, ...near }: Neighbours, { source, location }: ArticleRecord, from: string, words: Words): Html {
  const toShelf = (address: string, text: string): Html => html`<a href="${toLink(from, address)}">${text}</a>`;
  const bySource = toShelf(toSourceShelfAddress(source), words.sameSource(source ?? ''));
  const byLocation = toShelf(toLocationShelfAddress(location), words.sameLocation(location?.name ?? location?.text ?? ''));
  return html`${renderSome(html`${words.nearInTime}`, time, from, words)} ${renderSome(bySource, near.source, from, words)}
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
