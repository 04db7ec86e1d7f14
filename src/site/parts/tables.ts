import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Html } from './frame.ts';

/** The tables of the archive as files to take away, those of the comments only where there are some, and its feeds. */
export function renderTables({ hasComments, hasFeeds }: { readonly hasComments: boolean; readonly hasFeeds: boolean }, words: Words): Html {
  return html`<h2 id="data">${words.data}</h2>
    <div class="body"><p>${words.dataText}</p></div>
    <dl class="facts">
      <dt>${words.articlesTitle}</dt>
      <dd>
        <a href="data/articles.csv">CSV</a>, <a href="data/articles.jsonl">JSON Lines</a>, <a href="data/articles.parquet">Parquet</a>
      </dd>
      ${
        hasComments &&
        html`<dt>${words.commentsTitle}</dt>
          <dd><a href="data/comments.jsonl">JSON Lines</a>, <a href="data/comments.parquet">Parquet</a></dd>`
      }
      <dt>${words.dataColumns}</dt>
      <dd><a href="data/datapackage.json">Frictionless Data Package</a></dd>
      ${
        hasFeeds &&
        html`<dt>${words.latest}</dt>
          <dd><a href="feed.xml">Atom</a>, <a href="feed.json">JSON Feed</a></dd>`
      }
    </dl>`;
}
