import { html } from 'hono/html';
import type { Comment, Withholding } from '../../record.ts';
import type { Words } from '../words.ts';
import { renderBlocks } from './blocks.ts';
import { renderDate, toDateText } from './date.ts';
import type { Html } from './frame.ts';

/** Where the things stand that a comment leads to, from the page that shows it. */
export interface Surroundings {
  /** The comment that this one answers, and the way to it. */
  readonly parent?: { readonly comment: Comment; readonly href: string };
  /** Its first line in the capture, and the way there. */
  readonly line?: { readonly number: number; readonly href: string };
  /** Where the archive says what people corrected in it; absent when nothing was. */
  readonly corrections?: string;
}

/** One comment: who, when, in answer to whom; then its text as written, or a gap where it was removed. */
export function renderComment(comment: Comment, { parent, line, corrections }: Surroundings, words: Words): Html {
  const { id, author, name, date, dateText, zone, votes, status, body } = comment;
  const shown = author ?? name;
  const time = date === undefined ? dateText : toDateText(date, words) + (zone === undefined ? '' : ` ${zone}`);
  return html`<article class="comment${comment.removed === true && ' gone'}" id="${id}">
    <header>
      ${
        shown === undefined ? comment.withheld === undefined && html`<span>${words.anonymous}</span>` : html`<b><bdi>${shown}</bdi></b>`
      }${name !== undefined && name !== shown && html`<bdi>${name}</bdi>`}<a class="when" href="#${id}"
        >${time === undefined ? `#${id}` : date === undefined ? html`<bdi>${time}</bdi>` : renderDate(date, time)}</a
      >${votes !== undefined && html`<span class="votes">${toVotes(votes, words)}</span>`}${
        status !== undefined && html`<span>${words.status} <bdi>${status}</bdi></span>`
      }${corrections !== undefined && html`<a class="basis corrected" href="${corrections}">${words.corrected}</a>`}${
        parent !== undefined &&
        html`<span
          >${words.replyingTo} <a href="${parent.href}"><bdi>${toSpeaker(parent.comment)}</bdi></a></span
        >`
      }${line !== undefined && html`<a class="source-line" href="${line.href}">${words.line(line.number)}</a>`}
    </header>
    ${
      comment.removed === true && html`<p class="own">${words.gone}</p>`
    }${body.length > 0 ? renderBlocks(body) : comment.removed !== true && html`<p class="own">${comment.withheld === undefined ? words.empty : renderWithheld(comment.withheld, words)}</p>`}
  </article>`;
}

function renderWithheld({ reason, date }: Withholding, words: Words): Html {
  return html`${words.withheldComment(toDateText(date, words))} ${words.withheldReason} <bdi>${reason}</bdi>`;
}

function toSpeaker({ author, name, id }: Comment): string {
  return author ?? name ?? `#${id}`;
}

// A minus sign, not a hyphen: −3
function toVotes(votes: number, words: Words): string {
  const count = Math.abs(votes).toLocaleString(words.locale);
  return votes > 0 ? `+${count}` : votes < 0 ? `−${count}` : count;
}
