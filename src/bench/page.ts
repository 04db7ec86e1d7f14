import { html } from 'hono/html';
import { inventArticle } from './article.ts';

/** A page as a site served it, and the text of its article. */
export interface TruePage {
  readonly bytes: Buffer;
  readonly body: string;
}

const NEIGHBOURS = 12;

/** Invented articles as pages of a site: menus, a list of other articles, the comments and a foot stand around them. */
export function inventPages(count: number): Promise<readonly TruePage[]> {
  const plan = { articles: count, languages: ['en'], seed: 1 };
  const pages = Array.from({ length: count }, async (_, index): Promise<TruePage> => {
    const { title, source, published, paragraphs, comments } = inventArticle(plan, index);
    const day = `${published.year}-${`${published.month}`.padStart(2, '0')}-${`${published.day}`.padStart(2, '0')}`;
    const others = Array.from({ length: NEIGHBOURS }, (__, at) => inventArticle(plan, (index + at + 1) % count).title);
    const page = html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>${title} | ${source}</title>
        </head>
        <body>
          <div class="top">
            <ul>
              ${others.slice(0, 6).map((other) => html`<li><a href="/">${other.split(' ')[0]}</a></li>`)}
            </ul>
          </div>
          <div class="page">
            <div class="story">
              <h1>${title}</h1>
              <div class="meta">${source} <time datetime="${day}">${day}</time></div>
              ${paragraphs.map((text) => html`<p>${text}</p>`)}
              <div class="share"><a href="/">Share</a> <a href="/">Print</a></div>
            </div>
            <div class="side">
              <h3>More</h3>
              ${others.map((other) => html`<p><a href="/">${other}</a></p>`)}
            </div>
            <ol class="comment-list">
              ${comments.map(
                ({ author, paragraphs: said }, at) =>
                  html`<li class="comment" id="comment-${at}">
                    <cite class="fn">${author}</cite>
                    <div class="comment-content">${said.map((text) => html`<p>${text}</p>`)}</div>
                  </li>`,
              )}
            </ol>
          </div>
          <div class="foot">${source}. All rights reserved.</div>
        </body>
      </html>`;
    return { bytes: Buffer.from(await page), body: paragraphs.join('\n') };
  });
  return Promise.all(pages);
}
