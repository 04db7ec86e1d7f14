import { html } from 'hono/html';
import type { Article, ArticleRecord, Comment } from '../record.ts';
import { toPlainText } from '../site/markdown.ts';
import { toLocationName } from '../text/addresses.ts';
import { toBlockText } from '../text/blocks.ts';
import { FACTS_ANCHOR, TEXT_ANCHOR } from './bundle.ts';
import { toCommentPages } from '../thread.ts';
import { toLead, type Treatment } from './lead.ts';
import { toIndexText, toSingleLine } from './text.ts';

type Html = ReturnType<typeof html>;

/** An article as the page that Pagefind reads: all that the article itself says, its title weighing most, its source and place least. */
export function renderArticleEntry(article: Article, { lead, locale }: Treatment): Promise<string> {
  const { title, standfirst, kicker, byline, credits, tags } = article.record;
  const text = cut(toPlainText(article.markdown), lead);
  const rest = [standfirst, text, kicker, ...byline, ...credits, ...tags].filter((part) => part !== undefined);
  return renderEntry([
    title !== undefined && html`<span data-pagefind-weight="7">${toIndexText(title)}</span> `,
    html`<span id="${TEXT_ANCHOR}" data-pagefind-title="${TEXT_ANCHOR}">${toIndexText(rest.join('\n'))}</span> `,
    renderSearchedFacts(article.record, locale),
  ]);
}

/** The comments of an article as one page with an anchor each, so that a hit opens at its comment: `c1`, or `c300.2` on the second page of comments. */
export function renderCommentsEntry(article: Article, { lead }: Pick<Treatment, 'lead'> = {}): Promise<string> {
  const pages = toCommentPages(article.record.comments);
  const isSaid = ({ withheld }: Comment): boolean => withheld === undefined;
  return renderEntry(pages.map((comments, index) => comments.filter(isSaid).map((comment) => renderComment(comment, index + 1, lead))));
}

function cut(text: string, lead: number | undefined): string {
  return lead === undefined ? text : toLead(text, lead);
}

// "The Lamplighter", "HALIFAX", "Halifax, Nova Scotia, Canada": a reader looks for a place as written or as it is called in lists.
function renderSearchedFacts({ source, agency, location }: ArticleRecord, locale: string): Html | false {
  const places = location === undefined ? [] : [location.text, toLocationName(location, locale)];
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

async function renderEntry(content: readonly unknown[]): Promise<string> {
  const page = await html`<html>
    <body>
      ${content}
    </body>
  </html>`;
  // At half a sign Pagefind's backend gives up.
  return page.toWellFormed();
}

// Pagefind searches the meta of a page as well as its text. An anchor's title is only carried along, so a comment's facts travel in it.
function renderComment(comment: Comment, page: number, lead: number | undefined): Html {
  const speaker = toSpeaker(comment);
  const text = cut(comment.body.map(toBlockText).join('\n'), lead);
  return html`<span id="${page === 1 ? comment.id : `${comment.id}.${page}`}" data-pagefind-title="${comment.date ?? '-'} ${speaker}"
      >${toIndexText(speaker)}</span
    >
    <span>${toIndexText(text)}</span> `;
}
