import { html } from 'hono/html';
import type { Article, ArticleRecord, Block, Comment, ListItem } from '../record.ts';
import { toPlainText } from '../site/markdown.ts';
import { toLocationName } from '../text/addresses.ts';
import { toDateBasis } from '../text/dates/basis.ts';
import { FACTS_ANCHOR, TEXT_ANCHOR } from './bundle.ts';
import { toIndexText, toSingleLine, toWellFormed } from './text.ts';

type Html = ReturnType<typeof html>;

// 2022, 2022-02, 2022-02-03, 2022-02-03T11:05
const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/;

const UNDATED = 'undated';

/** An article as the page that Pagefind reads: all that the article itself says, its title weighing most, its source and place least. */
export function renderArticleEntry(article: Article): Promise<string> {
  const { title, standfirst, kicker, byline, credits, tags } = article.record;
  const rest = [standfirst, toPlainText(article.markdown), kicker, ...byline, ...credits, ...tags].filter((text) => text !== undefined);
  return renderEntry(article, [
    title !== undefined && html`<span data-pagefind-weight="7">${toIndexText(title)}</span> `,
    html`<span id="${TEXT_ANCHOR}" data-pagefind-title="${TEXT_ANCHOR}">${toIndexText(rest.join('\n'))}</span> `,
    renderSearchedFacts(article.record),
  ]);
}

/** The comments of an article as one page with an anchor each, so that a hit opens at its comment. */
export function renderCommentsEntry(article: Article): Promise<string> {
  return renderEntry(article, article.record.comments.map(renderComment));
}

// "The Lamplighter", "HALIFAX", "Halifax, Nova Scotia, Canada": a reader looks for a place as written or as it is called in lists.
function renderSearchedFacts({ source, agency, location }: ArticleRecord): Html | false {
  const places = location === undefined ? [] : [location.text, toLocationName(location)];
  const facts = [...new Set([source, agency, ...places])].filter((text) => text !== undefined);
  if (facts.length === 0) return false;
  return html`<span id="${FACTS_ANCHOR}" data-pagefind-title="${FACTS_ANCHOR}" data-pagefind-weight="0.5"
    >${toIndexText(facts.join('\n'))}</span
  >`;
}

// "Siegfried (Gennady)", the login first; empty when no name is given.
function toSpeaker({ author, name }: Comment): string {
  if (author === undefined || name === undefined || author === name) return toSingleLine(author ?? name ?? '');
  return toSingleLine(`${author} (${name})`);
}

// Pagefind searches the meta of a page as well as its text. An anchor's title is only carried along, so facts travel in anchors.
async function renderEntry(article: Article, content: readonly unknown[]): Promise<string> {
  const { title, date, evidence } = article.record;
  const page = await html`<html>
    <head>
      ${renderFilters(article)}${renderSort(date)}
    </head>
    <body>
      ${renderFact('title', title)}${renderFact('date', date)}${renderFact('basis', date === undefined ? undefined : toDateBasis(evidence['date']))}
      ${content}
    </body>
  </html>`;
  return toWellFormed(page);
}

function renderFact(name: string, value: string | undefined): Html | false {
  return value !== undefined && html`<span id="${name}" data-pagefind-title="${toSingleLine(value)}"></span>`;
}

function renderComment(comment: Comment): Html {
  const speaker = toSpeaker(comment);
  const text = comment.body.map(toBlockText).join('\n');
  return html`<span id="${comment.id}" data-pagefind-title="${comment.date ?? '-'} ${speaker}">${toIndexText(speaker)}</span>
    <span>${toIndexText(text)}</span> `;
}

function renderFilters({ record }: Article): Html[] {
  const { source, location, date, comments } = record;
  const found = DATE.exec(date ?? '')?.groups;
  const filters: Readonly<Record<string, string | undefined>> = {
    source,
    location: location && toLocationName(location),
    country: location?.country,
    year: found?.['year'] ?? UNDATED,
    month: found?.['month'] && `${found['year']}-${found['month']}`,
    day: found?.['day'],
    comments: comments.length > 0 ? 'yes' : undefined,
  };
  const known = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, toSingleLine(value)]]));
  const unknown = ['source', 'location'].filter((name) => filters[name] === undefined).map((name) => ['unknown', name]);
  // Pagefind decodes the values of filters twice.
  return [...known, ...unknown].map(
    ([name, value = '']) => html`<meta data-pagefind-filter="${name}[content]" content="${value.replaceAll('&', '&amp;')}" />`,
  );
}

// A record without a value to sort by would vanish from the sorted hits: undated ones come last either way.
function renderSort(date: string | undefined): Html[] {
  const dated = date !== undefined && DATE.test(date);
  const values = { newest: dated ? date : '0000', oldest: dated ? date : '9999' };
  return Object.entries(values).map(([name, value]) => html`<meta data-pagefind-sort="${name}[content]" content="${value}" />`);
}

function toBlockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(toItemText).join('\n');
  if (block.kind === 'table') return block.rows.flat().join('\n');
  return block.text;
}

function toItemText({ text, items = [] }: ListItem): string {
  return [text, ...items.map(toItemText)].join('\n');
}
