import { html } from 'hono/html';
import type { PageKind } from '../eleventy.ts';
import { renderFrame, renderSearchForm } from '../parts/frame.ts';
import { toWords } from '../words.ts';

const ADDRESS = '404.html';

/** What a host shows for an address that the archive does not have. */
export const missing: PageKind = {
  name: 'missing',
  keys: () => ['404'],
  permalink: () => ADDRESS,
  render: (_key, archive) => {
    const words = toWords(archive.config.language);
    const main = html`<header class="head">
        <h1>${words.missingTitle}</h1>
        <p>${words.missingText}</p>
      </header>
      ${renderSearchForm('search.html', archive, 'large')}`;
    return renderFrame({ archive, address: ADDRESS, title: words.missingTitle, main, unlisted: true, search: false });
  },
};
