import { html } from 'hono/html';
import { toArticleAddress } from '../../text/addresses.ts';
import type { PageKind } from '../eleventy.ts';
import { toDateText } from '../parts/date.ts';
import { renderFrame } from '../parts/frame.ts';
import { toSummary } from '../shelves.ts';
import { toWords } from '../words.ts';

/** What stands at the address of an article that the keeper withholds: that it is, since when and why. */
export const tombstone: PageKind = {
  name: 'tombstone',
  keys: (archive) => archive.summaries.filter(({ withheld }) => withheld).map(({ id }) => id),
  permalink: (id, archive) => toArticleAddress(toSummary(id, archive)),
  render: (id, archive) => {
    const { withheld } = archive.readArticle(id);
    const words = toWords(archive.config.language);
    const address = toArticleAddress(toSummary(id, archive));
    const main = html`<header class="head">
      <h1>${words.withheldTitle}</h1>
      <p>${words.withheld(toDateText(withheld?.date ?? '', words))}</p>
      <p>${words.withheldReason} <bdi>${withheld?.reason}</bdi></p>
      <p class="own">${words.identifier} <code>${id}</code></p>
    </header>`;
    return renderFrame({ archive, address, title: words.withheldTitle, main, unlisted: true });
  },
};
