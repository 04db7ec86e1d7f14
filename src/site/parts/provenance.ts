import { html } from 'hono/html';
import type { Article, Furniture, Problem } from '../../record.ts';
import { findAddress } from '../citation/reference.ts';
import { toArticleAddress, toCaptureAddress } from '../../text/addresses.ts';
import { renderCorrected } from './corrected.ts';
import { renderLineLink, type Witness } from './evidence.ts';
import type { Words } from '../words.ts';
import { type Html, toLink } from './frame.ts';
import { type Mention, renderPath, renderTitle, toLanguageText } from './name.ts';

/** Where the text comes from: the capture, its fixity, how it was read, what was corrected and what the reader was unsure of. */
export function renderProvenance(article: Article, witness: Witness): Html {
  const { record } = article;
  const { words, address } = witness;
  const { capture } = record;
  const lines = record.ledger.reduce((last, entry) => Math.max(last, entry.lines[1]), 0);
  const url = capture.url ?? record.sourceUrl;
  const original = findAddress(record);
  return html`<section id="provenance">
      <h2>${words.provenance}</h2>
      <dl class="facts">
        <dt>${words.capture}</dt>
        <dd>
          ${
            witness.captured
              ? html`<a href="${toLink(address, toCaptureAddress(record.id))}">${renderPath(capture.file)}</a>`
              : html`${renderPath(capture.file)}, ${words.captureGone}`
          }
        </dd>
        <dt>${words.fixity}</dt>
        <dd><code class="fixity">${capture.sha256}</code></dd>
        <dt>${words.readAs}</dt>
        <dd>
          ${capture.format}, ${capture.encoding}, ${words.lines(lines)}, ${words.bytes(capture.bytes)};
          ${words.parserVersion(record.parser)}
        </dd>
        ${
          url !== undefined &&
          html`<dt>${words.address}</dt>
            <dd>${renderUrl(url)}</dd>`
        }
        ${
          capture.retrieved !== undefined &&
          html`<dt>${words.retrieved}</dt>
            <dd><bdi>${capture.retrieved}</bdi></dd>`
        }
        ${
          original !== undefined &&
          html`<dt>${words.webArchives}</dt>
            <dd>
              <a href="https://web.archive.org/web/*/${original}" rel="nofollow noopener">${words.webArchive}</a>,
              <a href="https://archive.today/${original}" rel="nofollow noopener">${words.archiveToday}</a>
            </dd>`
        }
        <dt>${words.inLanguage}</dt>
        <dd>${toLanguageText(record.language, words)}</dd>
        <dt>${words.identifier}</dt>
        <dd><code>${record.id}</code></dd>
        <dt>${words.permalink}</dt>
        <dd>
          <a href="${toLink(address, address)}" rel="bookmark"><code>${address}</code></a>
        </dd>
      </dl>
    </section>
    ${renderCorrected(article, witness)} ${renderProblems(witness)}`;
}

/** What the reader noted, and what its rule means where the interface is not in the reader's own language. */
export function renderProblemText({ rule, message }: Pick<Problem, 'rule' | 'message'>, words: Words): Html {
  const meaning = words.problem(rule);
  if (meaning === undefined) return html`<bdi>${message}</bdi> <code>${rule}</code>`;
  return html`${meaning} <bdi lang="en">(${message})</bdi> <code>${rule}</code>`;
}

/** What the reader was unsure of, each with its rule and its lines. */
export function renderProblems(witness: Witness): Html {
  const { record, words } = witness;
  if (record.problems.length === 0) return html``;
  return html`<section id="problems">
    <h2>${words.problems}</h2>
    <ul>
      ${record.problems.map(
        ({ message, rule, lines }) =>
          html`<li>${renderProblemText({ rule, message }, words)}${lines !== undefined && html` ${renderLineLink(lines, witness)}`}</li>`,
      )}
    </ul>
  </section>`;
}

/** Another article that a notice leads to; only its id is known when the archive does not have it. */
export type Other = Mention | Pick<Mention, 'id'>;

/** The articles that took the place of one, and whose place it took. */
export interface Succession {
  readonly replacedBy?: Other;
  readonly replaces?: Other;
}

/** What a reader of an unusual article has to know first: replaced, replacing, edited by hand, its capture gone. */
export function renderNotices({ captured, edited }: Article, { replacedBy, replaces }: Succession, { words, address }: Witness): Html {
  const renderOther = (other: Other): Html =>
    'slug' in other
      ? html`<a href="${toLink(address, toArticleAddress(other))}">${renderTitle(other, words)}</a>`
      : html`<code>${other.id}</code>`;
  const notices = [
    replacedBy === undefined ? undefined : html`${words.replacedBy} ${renderOther(replacedBy)}.`,
    replaces === undefined ? undefined : html`${words.replaces} ${renderOther(replaces)}.`,
    captured ? undefined : html`${words.gonePage}`,
    edited ? html`${words.edited}` : undefined,
  ].filter((notice) => notice !== undefined);
  return html`${notices.map((notice) => html`<p class="notice">${notice}</p> `)}`;
}

/** The lines of the capture that are no part of the article, each with the reason. */
export function renderLeftOut(furniture: readonly Furniture[], witness: Witness): Html {
  if (furniture.length === 0) return html``;
  const { words } = witness;
  const count = furniture.reduce((sum, { lines: [first, last] }) => sum + last - first + 1, 0);
  return html`<details class="left-out" id="left-out">
    <summary>${words.leftOut(count)}</summary>
    <ul>
      ${furniture.map(
        ({ text, reason, lines }) =>
          html`<li>
            <p class="verbatim" dir="auto">${text}</p>
            <p class="why"><b>${words.reason(reason)}</b> · ${renderLineLink(lines, witness)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** An address on the web: a link when it is one that a browser opens as a page, else its text. */
export function renderUrl(url: string): Html {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (scheme !== 'http:' && scheme !== 'https:') return html`<bdi>${url}</bdi>`;
  return html`<a href="${url}" rel="nofollow noopener ugc"><bdi>${url}</bdi></a>`;
}
