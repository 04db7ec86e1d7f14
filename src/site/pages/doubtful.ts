import { html } from 'hono/html';
import { sortByDoubt } from '../../known.ts';
import type { Summary } from '../../summary.ts';
import { toArticleAddress, toCaptureAddress } from '../../text/addresses.ts';
import type { Archive } from '../archive.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { once } from '../once.ts';
import { renderFrame, toLink } from '../parts/frame.ts';
import { type Mention, renderTitle, toMention } from '../parts/name.ts';
import { renderProblemText } from '../parts/provenance.ts';
import { toShelves } from '../shelves.ts';
import { toWords } from '../words.ts';

const START = 'doubtful.html';
const PAGE = 50;

type Doubt = NonNullable<Summary['doubt']>;

interface Shown {
  readonly number: number;
  readonly pages: number;
  readonly doubts: readonly (Omit<Doubt, 'weight'> & { readonly mention: Mention; readonly captured: boolean })[];
}

const toDoubtful = once((archive: Archive) => sortByDoubt(toShelves(archive).articles));

/** What the reader was unsure of, worst first; only where the keeper publishes it. */
export const doubtful: PageKind = toPageKind<Shown>({
  name: 'doubtful',
  keys: (archive) =>
    archive.config.doubtful === 'published' ? Array.from({ length: toPages(archive) }, (_, index) => `${index + 1}`) : [],
  permalink: (number) => toAddress(Number(number)),
  isUnlisted: () => true,
  gather: (key, archive) => {
    const number = Number(key);
    const doubts = toDoubtful(archive).slice((number - 1) * PAGE, number * PAGE);
    return {
      number,
      pages: toPages(archive),
      doubts: doubts.flatMap((summary) => {
        if (summary.doubt === undefined) return [];
        const { weight: _, ...doubt } = summary.doubt;
        return [{ ...doubt, mention: toMention(summary), captured: summary.captured }];
      }),
    };
  },
  render: ({ number, pages, doubts }, sheet) => {
    const words = toWords(sheet.imprint.language);
    const link = (to: string): string => toLink(sheet.address, to);
    const main = html`<header class="head">
        <h1>${words.doubtfulTitle}</h1>
        <p class="own">${doubts.length === 0 ? words.doubtfulNone : words.doubtfulText}</p>
      </header>
      <ol class="hits" start="${(number - 1) * PAGE + 1}">
        ${doubts.map(
          ({ mention, rule, message, line, others, captured }) =>
            html`<li>
              <p class="title"><a href="${link(toArticleAddress(mention))}">${renderTitle(mention, words)}</a></p>
              <p class="line">
                ${renderProblemText({ rule, message }, words)}${others > 0 && html`, ${words.andMore(others)}`}${
                  captured &&
                  html` ·
                    <a href="${link(toCaptureAddress(mention.id))}${line === undefined ? '' : `#L${line}`}"
                      >${line === undefined ? words.capture : words.captureLines(line, line)}</a
                    >`
                }
              </p>
            </li> `,
        )}
      </ol>
      ${
        pages > 1 &&
        html`<nav class="pages" aria-label="${words.page(number, pages)}">
          ${number > 1 && html`<a rel="prev" href="${link(toAddress(number - 1))}">${words.page(number - 1)}</a>`}
          <span>${words.page(number, pages)}</span>
          ${number < pages && html`<a rel="next" href="${link(toAddress(number + 1))}">${words.page(number + 1)}</a>`}
        </nav>`
      }`;
    return renderFrame({ ...sheet, title: words.doubtfulTitle, main });
  },
});

function toPages(archive: Archive): number {
  return Math.max(1, Math.ceil(toDoubtful(archive).length / PAGE));
}

function toAddress(number: number): string {
  return number === 1 ? START : START.replace(/\.html$/, `.${number}.html`);
}
