import { html } from 'hono/html';
import type { Article, ArticleRecord, Evidence } from '../../record.ts';
import type { Words } from '../words.ts';
import { renderDate, toDateText } from './date.ts';
import { renderLineLink, type Witness } from './evidence.ts';
import type { Html } from './frame.ts';

// comments/c2/author
const COMMENT_FIELD = /^comments\/c(?<number>\d+)\/(?<field>[^/]+)$/;

/** What people corrected in an article: each field with what it says now, what the capture says, when it was corrected and why. */
export function renderCorrected({ record }: Article, witness: Witness): Html {
  const corrected = Object.entries(record.evidence).filter(([, { from }]) => from === 'correction');
  if (corrected.length === 0) return html``;
  const { words } = witness;
  return html`<section id="corrected">
    <h2>${words.corrected}</h2>
    <ul>
      ${corrected.map(([field, evidence]) => html`<li>${renderCorrection(field, evidence, record, witness)}</li>`)}
    </ul>
  </section>`;
}

function renderCorrection(field: string, evidence: Evidence, record: ArticleRecord, witness: Witness): Html {
  const { words } = witness;
  const { note, date } = evidence;
  const before = findReading(evidence);
  return html`${renderField(field, words)}:
  ${renderValue(field, record, words)}${
    before?.text !== undefined && html`; ${words.captureSays} <q dir="auto">${before.text}</q>`
  }${before?.lines !== undefined && html` (${renderLineLink(before.lines, witness)})`}${
    date !== undefined && html`; ${words.correctedOn} ${renderDate(date, toDateText(date, words))}`
  }${note !== undefined && html`<br /><bdi>${note}</bdi>`}`;
}

// What the reader had made of the capture, below all that people corrected since.
function findReading({ against }: Evidence): Evidence | undefined {
  for (let [before] = against ?? []; before !== undefined; [before] = before.against ?? []) {
    if (before.from !== 'correction') return before;
  }
  return undefined;
}

function renderField(field: string, words: Words): Html {
  const { number, field: part = field } = COMMENT_FIELD.exec(field)?.groups ?? {};
  const name = words.fieldName(part);
  return number === undefined ? html`<b>${name}</b>` : html`<b>${words.comment(number)}, ${name}</b>`;
}

function renderValue(field: string, record: ArticleRecord, words: Words): Html {
  const value = findValue(field, record);
  if (value === undefined || value === '') return html`${words.removed}`;
  return html`<bdi>${value}</bdi>`;
}

// A text is not said again.
function findValue(field: string, record: ArticleRecord): string | undefined {
  const { number, field: part = '' } = COMMENT_FIELD.exec(field)?.groups ?? {};
  if (field === 'body' || part === 'body') return '…';
  const holder = number === undefined ? record : record.comments.find(({ id }) => id === `c${number}`);
  const value: unknown = holder === undefined ? undefined : Reflect.get(holder, number === undefined ? field : part);
  if (field === 'location') return record.location?.text;
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : value === true ? 'true' : undefined;
}
