import { html, raw } from 'hono/html';
import type { ArticleSheet, CaptureSheet } from './sheet.ts';

type Html = ReturnType<typeof html>;

/** The page of an article, as the peers' templates make it. */
export function renderArticle(sheet: ArticleSheet, body: string): Html {
  const { title, language, url, capture, facts, omitted, remarks } = sheet;
  return renderFrame(
    title,
    html`<div class="layout">
      <div data-pagefind-body>
        <article>
          <header>
            <h1 id="title" lang="${language}"><bdi>${title}</bdi></h1>
            <div class="meta">
              ${facts.map(
                ({ field, value, from, text, line }) =>
                  html`<details id="${field}">
                    <summary><bdi>${value}</bdi></summary>
                    <div class="how" data-pagefind-ignore>
                      <p><span class="basis stated">Stated</span> in the ${from}.</p>
                      <p><q dir="auto">${text}</q></p>
                      <p><a href="${capture}#L${line}">Line ${line} of the capture</a></p>
                    </div>
                  </details>`,
              )}
            </div>
          </header>
          <div class="body" id="body" lang="${language}">${raw(body)}</div>
        </article>
        ${
          omitted.length > 0 &&
          html`<details class="left-out" data-pagefind-ignore>
            <summary>Left out of this page: ${omitted.length} lines</summary>
            <ul>
              ${omitted.map(
                ({ text, reason, line }) =>
                  html`<li>
                    <p class="verbatim" dir="auto">${text}</p>
                    <p class="why">${reason} · <a href="${capture}#L${line}">Line ${line} of the capture</a></p>
                  </li>`,
              )}
            </ul>
          </details>`
        }
        <details class="cite" data-pagefind-ignore>
          <summary>Cite this article</summary>
          <p>
            <q dir="auto">${title}</q> <bdi>${sheet.sources[0]}</bdi>, <bdi>${sheet.day}</bdi>,
            <a href="${url}"><code>${url}</code></a>
          </p>
        </details>
        ${
          remarks.length > 0 &&
          html`<section class="thread" id="comments">
            <header>
              <h2>Comments</h2>
              <p>${remarks.length} comments</p>
            </header>
            <ol>
              ${remarks.map(
                ({ id, author, date, depth, paragraphs }) =>
                  html`<li class="depth-${depth}">
                    <article class="comment" id="${id}">
                      <header>
                        <b><bdi>${author}</bdi></b
                        ><a class="when" href="#${id}"><time datetime="${date}">${date}</time></a>
                      </header>
                      ${paragraphs.map((text) => html`<p dir="auto">${text}</p>`)}
                    </article>
                  </li>`,
              )}
            </ol>
          </section>`
        }
      </div>
      <aside class="aside">
        <section id="provenance">
          <h2>Provenance</h2>
          <dl class="facts">
            <dt>Capture</dt>
            <dd><a href="${capture}">${sheet.file}</a></dd>
            <dt>SHA-256</dt>
            <dd><code>${sheet.sha256}</code></dd>
            <dt>Read as</dt>
            <dd>${sheet.reading}</dd>
            <dt>Language</dt>
            <dd>${language}</dd>
          </dl>
        </section>
      </aside>
    </div>`,
  );
}

/** The page of a capture. */
export function renderCapture({ title, article, name, sha256, reading, rows }: CaptureSheet): Html {
  return renderFrame(
    title,
    html`<header class="head">
        <p class="kicker">Capture</p>
        <h1 class="file"><bdi>${title}</bdi></h1>
        <p class="own">Read it as an article: <a href="${article}">${name}</a></p>
        <dl class="facts">
          <dt>SHA-256</dt>
          <dd><code>${sha256}</code></dd>
          <dt>Read as</dt>
          <dd>${reading}</dd>
        </dl>
      </header>
      <p class="own">Each line of the capture and the part that it plays:</p>
      <div class="capture">
        <ol>
          ${rows.map(
            ({ number, text, role, to }) =>
              html`<li id="L${number}" class="r-${role}">
                <a class="n" href="#L${number}">${number}</a><span class="role"><a href="${article}#${to}">${role}</a></span
                ><span class="text" dir="auto">${text}</span>
              </li>`,
          )}
        </ol>
      </div>`,
  );
}

/** A list of articles. */
export function renderList(title: string, sheets: readonly Pick<ArticleSheet, 'title' | 'url' | 'day' | 'places' | 'sources'>[]): Html {
  return renderFrame(
    title,
    html`<h1>${title}</h1>
      <ol class="hits">
        ${sheets.map(
          (sheet) =>
            html`<li>
              <p class="title"><a href="${sheet.url}">${sheet.title}</a></p>
              <p class="line">
                <time datetime="${sheet.day}">${sheet.day}</time> · <bdi>${sheet.places[0]}</bdi> ·
                <bdi>${sheet.sources[0]}</bdi>
              </p>
            </li>`,
        )}
      </ol>`,
  );
}

function renderFrame(title: string, main: Html): Html {
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title} · Invented Papers</title>
        <link rel="stylesheet" href="/assets/site.css" />
      </head>
      <body>
        <a class="skip" href="#main">To the text</a>
        <header class="mast page">
          <a class="name" href="/index.html"><bdi>Invented Papers</bdi></a>
          <nav aria-label="Archive">
            <a href="/dates.html">Dates</a> <a href="/locations.html">Locations</a> <a href="/sources.html">Sources</a>
            <a href="/search.html">Search</a> <a href="/about.html">About</a>
          </nav>
          <form class="field small" role="search" action="/search.html">
            <input type="search" name="q" aria-label="Search articles and comments" placeholder="Search" /><button type="submit">
              Search
            </button>
          </form>
        </header>
        <main id="main" class="page">${main}</main>
        <footer>
          <div class="page"><bdi>Invented Papers</bdi>. <a href="/about.html">How this archive was made</a></div>
        </footer>
      </body>
    </html> `;
}
