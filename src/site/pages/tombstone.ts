import { html } from 'hono/html';
import { toArticleAddress } from '../../text/addresses.ts';
import { type PageKind, toArticleKind } from '../kind.ts';
import { toDateText } from '../parts/date.ts';
import { renderFrame } from '../parts/frame.ts';
import { toWords } from '../words.ts';

/** What stands at the address of an article that the keeper withholds: that it is, since when and why. */
export const tombstone: PageKind = toArticleKind({
  name: 'tombstone',
  has: ({ withheld }) => withheld,
  permalink: toArticleAddress,
  isUnlisted: () => true,
  gather: () => ({}),
  render: ({ record, withheld }, _shown, sheet) => {
    const words = toWords(sheet.imprint.language);
    const main = html`<header class="head">
      <h1>${words.withheldTitle}</h1>
      <p>${words.withheld(toDateText(withheld?.date ?? '', words))}</p>
      <p>${words.withheldReason} <bdi>${withheld?.reason}</bdi></p>
      <p class="own">${words.identifier} <code>${record.id}</code></p>
    </header>`;
    return renderFrame({ ...sheet, title: words.withheldTitle, main });
  },
});
