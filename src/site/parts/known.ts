import { html } from 'hono/html';
import type { KnownField } from '../../known.ts';
import type { SummaryField } from '../../summary.ts';
import type { Words } from '../words.ts';
import type { Html } from './frame.ts';

const FIELDS: readonly SummaryField[] = ['title', 'date', 'location', 'source', 'language', 'comments'];

/** Articles that stand together and what is known of them. */
interface Row {
  /** Empty for those that name none. */
  readonly name: string;
  readonly address?: string;
  readonly articles: number;
  readonly fields: readonly KnownField[];
}

/** A table of what is known of articles, a row for those that stand together; `heads` are the columns that come first. */
export function renderKnownTable(caption: string, heads: readonly string[], rows: readonly Html[], words: Words): Html {
  return html`<section class="wide" tabindex="0" aria-label="${caption}">
    <table class="known">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heads[0]}</th>
          <th scope="col">${words.articlesTitle}</th>
          ${FIELDS.map((field) => html`<th scope="col">${words.field[field]}</th>`)}
          ${heads.slice(1).map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** A row of that table: which share of the articles has each field; after it what else there is to say. */
export function renderKnownRow({ name, address, articles, fields }: Row, words: Words, more: readonly (Html | string)[] = []): Html {
  const text = name === '' ? html`<span class="own">${words.notStated}</span>` : html`<bdi>${name}</bdi>`;
  const share = new Intl.NumberFormat(words.locale, { style: 'percent' });
  return html`<tr>
    <th scope="row">${address === undefined ? text : html`<a href="${address}">${text}</a>`}</th>
    <td>${articles.toLocaleString(words.locale)}</td>
    ${FIELDS.map((field) => {
      const known = fields.find((one) => one.field === field)?.known ?? 0;
      return html`<td>${articles === 0 ? '' : share.format(known / articles)}</td>`;
    })}
    ${more.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

/** What is known of all articles, field by field, and how. */
export function renderKnownFields(fields: readonly KnownField[], articles: number, words: Words): Html {
  const count = (number: number): string => number.toLocaleString(words.locale);
  const share = new Intl.NumberFormat(words.locale, { style: 'percent' });
  return html`<section class="wide" tabindex="0" aria-label="${words.aboutCounts}">
    <table class="known">
      <caption>
        ${words.aboutCounts}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.known}</th>
          <th scope="col">${words.share}</th>
          <th scope="col">${words.stated}</th>
          <th scope="col">${words.inferred}</th>
          <th scope="col">${words.corrected}</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          ({ field, known, stated, inferred, corrected }) =>
            html`<tr>
              <th scope="row">${words.field[field]}</th>
              <td>${count(known)}</td>
              <td>${articles === 0 ? '' : share.format(known / articles)}</td>
              <td>${count(stated)}</td>
              <td>${count(inferred)}</td>
              <td>${count(corrected)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
