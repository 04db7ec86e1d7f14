import { html } from 'hono/html';
import { toArticleAddress } from '../../text/addresses.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { type Original, toOriginals, toOriginalsAddress } from '../originals.ts';
import { renderFrame, toLink } from '../parts/frame.ts';
import { renderTitle } from '../parts/name.ts';
import { toWords } from '../words.ts';

interface Shown {
  readonly part: number;
  readonly parts: number;
  readonly originals: readonly Original[];
}

/** One part of the list of original addresses, which the page that finds them reads. */
export const originals: PageKind = toPageKind<Shown>({
  name: 'originals',
  keys: (archive) => toOriginals(archive).parts.map((_, part) => `${part}`),
  permalink: (part) => toOriginalsAddress(Number(part)),
  isUnlisted: () => true,
  gather: (key, archive) => {
    const { parts } = toOriginals(archive);
    return { part: Number(key), parts: parts.length, originals: parts[Number(key)] ?? [] };
  },
  render: ({ part, parts, originals: shown }, sheet) => {
    const words = toWords(sheet.imprint.language);
    const title = words.findPart(part + 1, parts);
    const main = html`<header class="head">
        <p class="kicker"><a href="${toLink(sheet.address, 'find.html')}">${words.findTitle}</a></p>
        <h1>${title}</h1>
      </header>
      <ul class="originals">
        ${shown.map(
          ({ url, mention }) =>
            html`<li>
              <bdi class="url">${url}</bdi>
              <a href="${toLink(sheet.address, toArticleAddress(mention))}">${renderTitle(mention, words)}</a>
            </li> `,
        )}
      </ul>`;
    return renderFrame({ ...sheet, title, main });
  },
});
