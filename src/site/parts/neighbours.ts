import { html } from 'hono/html';
import type { Summary } from '../../summary.ts';
import { toArticleAddress } from '../../text/addresses.ts';
import { type Shelves, toLocationShelfAddress, toNearest, toSourceShelfAddress } from '../shelves.ts';
import type { Words } from '../words.ts';
import { toDay } from './date.ts';
import { type Html, toLink } from './frame.ts';
import { renderTitle } from './name.ts';

const NEAREST = 3;

/** The few articles that stand nearest on the shelves of an article: in time, from its source, from its location. */
export function renderNeighbours(summary: Summary, shelves: Shelves, from: string, words: Words): Html {
  const { date, source, location } = summary;
  const shown = new Set<string>();
  const take = (articles: readonly Summary[] = []): readonly Summary[] => {
    const nearest = toNearest(articles, summary, NEAREST).filter(({ id }) => !shown.has(id));
    for (const { id } of nearest) shown.add(id);
    return nearest;
  };
  const sourceAddress = toSourceShelfAddress(source);
  const locationAddress = toLocationShelfAddress(location);
  const bySource = source === undefined ? [] : take(shelves.sources.get(sourceAddress)?.articles);
  const byLocation = location === undefined ? [] : take(shelves.locations.get(locationAddress)?.articles);
  const byTime = take(toDay(date ?? '') === undefined ? [] : shelves.dated);
  return html`${renderSome(html`${words.nearInTime}`, byTime, from, words)}
  ${renderSome(html`<a href="${toLink(from, sourceAddress)}">${words.sameSource(source ?? '')}</a>`, bySource, from, words)}
  ${renderSome(html`<a href="${toLink(from, locationAddress)}">${words.sameLocation(location?.name ?? location?.text ?? '')}</a>`, byLocation, from, words)}`;
}

function renderSome(heading: Html, articles: readonly Summary[], from: string, words: Words): Html {
  if (articles.length === 0) return html``;
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${articles.map((other) => html`<li><a href="${toLink(from, toArticleAddress(other))}">${renderTitle(other, words)}</a></li>`)}
    </ul>
  </section>`;
}
