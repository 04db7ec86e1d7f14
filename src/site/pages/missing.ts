import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { type PageKind, toPageKind } from '../kind.ts';
import { toWords } from '../words.ts';

// The page is shown at addresses of every depth, so nothing in it may be relative: no stylesheet, no menu, no search.
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{max-width:36rem;margin:18vh auto;padding:0 1.2rem;font:1.0625rem/1.6 Charter,Cambria,Georgia,serif;' +
  'background:light-dark(#fcfbf8,#16171a);color:light-dark(#1c1b19,#e8e6e1);overflow-wrap:anywhere}' +
  'h1{font-size:1.8rem;line-height:1.2}a{color:inherit}' +
  '.own{font:.9375rem/1.5 system-ui,sans-serif;color:light-dark(#5f5b54,#a5a199)}';

/** What allows the page's own style in a content security policy. */
export const MISSING_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const POLICY = `default-src 'none'; style-src ${MISSING_STYLE}; base-uri 'none'; form-action 'none'`;

/** What a host shows for an address that the archive does not have; it stands alone, since it cannot know where it is shown. */
export const missing: PageKind = toPageKind({
  name: 'missing',
  keys: () => ['404'],
  permalink: () => '404.html',
  isUnlisted: () => true,
  gather: () => ({}),
  render: (_shown, { imprint }) => {
    const words = toWords(imprint.language);
    return html`<!doctype html>
      <html lang="${words.language}" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="robots" content="noindex" />
          <title>${words.missingTitle} · ${imprint.title}</title>
          ${raw(`<style>${STYLE}</style>`)}
        </head>
        <body>
          <main>
            <p class="own"><bdi>${imprint.title}</bdi></p>
            <h1>${words.missingTitle}</h1>
            <p>${words.missingText}</p>
            <p><a href="${imprint.baseUrl ?? '/'}">${words.missingHome}</a></p>
            ${imprint.baseUrl === undefined && html`<p class="own">${words.missingFolder}</p>`}
          </main>
        </body>
      </html> `;
  },
});
