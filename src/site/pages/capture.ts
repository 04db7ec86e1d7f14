import { html } from 'hono/html';
import { toArticleAddress, toCaptureAddress } from '../../text/addresses.ts';
import { toLines } from '../../text/lines.ts';
import { type PageKind, toArticleKind } from '../kind.ts';
import { toAnchors } from '../parts/anchor.ts';
import { renderFrame, toLink } from '../parts/frame.ts';
import { renderLedger } from '../parts/ledger.ts';
import { type Mention, renderPath, renderTitle, toMention } from '../parts/name.ts';
import { renderProblems, renderUrl } from '../parts/provenance.ts';
import { toWords } from '../words.ts';

/** The page of a raw capture: every line as scraped, with the part that it plays in the article. */
export const capture: PageKind = toArticleKind<Mention>({
  name: 'capture',
  has: ({ captured, withheld }) => captured && !withheld,
  permalink: ({ id }) => toCaptureAddress(id),
  isUnlisted: () => true,
  gather: toMention,
  render: async ({ record, captured }, mention, sheet, { readCaptureText }) => {
    const text = await readCaptureText(record);
    const { address, imprint } = sheet;
    const words = toWords(imprint.language);
    const page = toLink(address, toArticleAddress(mention));
    const { file, sha256, bytes, encoding, format, url } = record.capture;
    // What follows the last line end is no line.
    const lines = text === undefined ? [] : toLines(text.replace(/\r\n?$|\n$/, ''));
    const toAnchor = toAnchors(record, mention.slug);
    const toTarget = (to: string): string | undefined => {
      const target = toAnchor(to);
      return target === undefined ? undefined : toLink(address, target);
    };
    const main = html`<header class="head">
        <p class="kicker">${words.capture}</p>
        <h1 class="file"><bdi>${file.slice(file.lastIndexOf('/') + 1)}</bdi></h1>
        <p class="own">${words.asArticle} <a href="${page}">${renderTitle(mention, words)}</a></p>
        <dl class="facts">
          <dt>${words.capture}</dt>
          <dd>${renderPath(file)}</dd>
          <dt>${words.fixity}</dt>
          <dd><code>${sha256}</code></dd>
          <dt>${words.readAs}</dt>
          <dd>${format}, ${encoding}, ${words.lines(lines.length)}, ${words.bytes(bytes)}; ${words.parserVersion(record.parser)}</dd>
          ${
            url !== undefined &&
            html`<dt>${words.address}</dt>
              <dd>${renderUrl(url)}</dd>`
          }
        </dl>
        ${renderProblems({ record, captured, address, words })}
      </header>
      ${
        text === undefined
          ? html`<p class="notice">${words.captureUnreadable}</p>`
          : html`<p class="own">${words.everyRole}</p>
              ${renderLedger(lines, record.ledger, { words, reasons: record.furniture.map(({ reason }) => reason), toTarget })}`
      }`;
    return renderFrame({ ...sheet, title: file, main });
  },
});
