import { html } from 'hono/html';
import type { ArticleRecord, Evidence, LineRange } from '../../record.ts';
import { toCaptureAddress } from '../../text/addresses.ts';
import type { Words } from '../words.ts';
import { type Html, toLink } from './frame.ts';

/** The page that evidence is shown on, and whether the capture behind it has a page to point to. */
export interface Witness {
  readonly record: ArticleRecord;
  readonly captured: boolean;
  readonly address: string;
  readonly words: Words;
}

/** A value that opens in place and says how it is known; the bare value when nothing says so. */
export function renderKnown(field: string, value: Html, witness: Witness, more?: Html): Html {
  const evidence = Object.hasOwn(witness.record.evidence, field) ? witness.record.evidence[field] : undefined;
  if (evidence === undefined && more === undefined) return html`<span id="${field}">${value}</span>`;
  return html`<details id="${field}">
    <summary>${value}</summary>
    <div class="how">${evidence !== undefined && renderEvidence(evidence, witness, field)}${more}</div>
  </details>`;
}

function renderEvidence(evidence: Evidence, witness: Witness, field: string): Html {
  const { words } = witness;
  const silent = field === 'date' && evidence.from === 'comments';
  return html`<p>${renderBasis(evidence, words)}${silent && ` ${words.noOwnDate}`}</p>
    ${evidence.note !== undefined && html`<p dir="auto">${evidence.note}</p>`}${
      evidence.text !== undefined && html`<p><q dir="auto">${evidence.text}</q></p>`
    }${evidence.lines !== undefined && html`<p>${renderLineLink(evidence.lines, witness)}</p>`}${
      evidence.against !== undefined &&
      evidence.against.length > 0 &&
      html`<p>${words.otherwise}</p>
        <ul>
          ${evidence.against.map(
            (other) =>
              html`<li>
                ${renderBasis(other, words)}${other.text !== undefined && html` <q dir="auto">${other.text}</q>`}${
                  other.lines !== undefined && html` ${renderLineLink(other.lines, witness)}`
                }
              </li>`,
          )}
        </ul>`
    }`;
}

/** Lines of the capture in words; a link to them when the capture has a page. */
export function renderLineLink([first, last]: LineRange, { record, captured, address, words }: Witness): Html {
  const text = words.captureLines(first, last);
  if (!captured) return html`${text}`;
  return html`<a href="${toLink(address, toCaptureAddress(record.id))}#L${first}">${text}</a>`;
}

function renderBasis({ basis, from }: Evidence, words: Words): Html {
  if (from === 'correction') return html`<span class="basis corrected">${words.corrected}</span> ${words.correctedBy}`;
  if (basis === 'stated') return html`<span class="basis stated">${words.stated}</span> ${words.statedIn(from)}`;
  return html`<span class="basis inferred">${words.inferred}</span> ${words.inferredFrom(from)}`;
}
