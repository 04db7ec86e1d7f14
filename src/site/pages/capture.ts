import { html } from 'hono/html';
import { toArticleAddress, toCaptureAddress } from '../../text/addresses.ts';
import { toLines } from '../../text/lines.ts';
import type { PageKind } from '../eleventy.ts';
import { toAnchors } from '../parts/anchor.ts';
import { renderFrame, toLink } from '../parts/frame.ts';
import { renderLedger } from '../parts/ledger.ts';
import { renderPath, renderTitle } from '../parts/name.ts';
import { renderUrl } from '../parts/provenance.ts';
import { toSummary } from '../shelves.ts';
import { toWords } from '../words.ts';

/** The page of a raw capture: every line as scraped, with the part that it plays in the article. */
export const capture: PageKind = {
  name: 'capture',
  keys: (archive) => archive.summaries.filter(({ captured, withheld }) => captured && !withheld).map(({ id }) => id),
  permalink: toCaptureAddress,
  render: async (id, archive) => {
    const { record } = archive.readArticle(id);
    const text = await archive.readCaptureText(id);
    const summary = toSummary(id, archive);
    const words = toWords(archive.config.language);
    const address = toCaptureAddress(id);
    const page = toLink(address, toArticleAddress(summary));
    const { file, sha256, bytes, encoding, format, url } = record.capture;
    const lines = text === undefined ? [] : toLines(text);
    const toAnchor = toAnchors(record);
    const toTarget = (to: string): string | undefined => {
      const anchor = toAnchor(to);
      return anchor === undefined ? undefined : `${page}#${anchor}`;
    };
    const main = html`<header class="head">
        <p class="kicker">${words.capture}</p>
        <h1 class="file"><bdi>${file.slice(file.lastIndexOf('/') + 1)}</bdi></h1>
        <p class="own">${words.asArticle} <a href="${page}">${renderTitle(summary, words)}</a></p>
        <dl class="facts">
          <dt>${words.capture}</dt>
          <dd>${renderPath(file)}</dd>
          <dt>${words.fixity}</dt>
          <dd><code>${sha256}</code></dd>
          <dt>${words.readAs}</dt>
          <dd>${format}, ${encoding}, ${words.lines(lines.length)}, ${words.bytes(bytes)}</dd>
          ${
            url !== undefined &&
            html`<dt>${words.address}</dt>
              <dd>${renderUrl(url)}</dd>`
          }
        </dl>
      </header>
      ${
        text === undefined
          ? html`<p class="notice">${words.captureUnreadable}</p>`
          : html`<p class="own">${words.everyRole}</p>
              ${renderLedger(lines, record.ledger, { words, reasons: record.furniture.map(({ reason }) => reason), toTarget })}`
      }`;
    return renderFrame({ archive, address, title: file, main, unlisted: true });
  },
};
