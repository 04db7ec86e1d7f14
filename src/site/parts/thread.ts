import { html } from 'hono/html';
import type { ArticleRecord, Comment } from '../../record.ts';
import { toGroupKey } from '../../text/slug.ts';
import type { Words } from '../words.ts';
import { renderBlocks } from './blocks.ts';
import { renderDate, toDateText, toSpanText } from './date.ts';
import type { Html } from './frame.ts';

// comments/c2/author
const CORRECTED = /^comments\/(?<id>[^/]+)\//;

/** Answers to answers are indented so many times; deeper ones stand under the last and name whom they answer. */
const DEEPEST = 8;

/** The section of an article's comments: how many, by how many, when; then the thread, and pingbacks apart. */
export function renderThread({ comments, evidence }: ArticleRecord, words: Words): Html {
  if (comments.length === 0) return html``;
  const said = comments.filter(({ kind }) => kind === 'comment');
  const pingbacks = comments.filter(({ kind }) => kind === 'pingback');
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const corrected = new Set(
    Object.entries(evidence).flatMap(([field, { from }]) => (from === 'correction' ? [CORRECTED.exec(field)?.groups?.id] : [])),
  );
  const draw = (comment: Comment): Html => {
    const parent = comment.kind === 'pingback' || comment.parent === undefined ? undefined : byId.get(comment.parent);
    return renderComment(comment, parent, corrected.has(comment.id), words);
  };
  return html`<section class="thread" id="comments" aria-labelledby="comments-title">
    <header>
      <h2 id="comments-title">${words.commentsTitle}</h2>
      ${said.length > 0 && html`<p>${toThreadText(said, words)}</p>`}
    </header>
    ${said.length > 0 && renderTree(said, draw)}
    ${
      pingbacks.length > 0 &&
      html`<h3 class="pingbacks">${words.pingbacks}</h3>
        <ol>
          ${pingbacks.map((pingback) => html`<li>${draw(pingback)}</li>`)}
        </ol>`
    }
  </section>`;
}

// 4 comments by 3 people, 11–12 January 2022
function toThreadText(comments: readonly Comment[], words: Words): string {
  const people = new Set(
    comments
      .map(({ author, name }) => author ?? name)
      .filter((author) => author !== undefined)
      .map(toGroupKey),
  );
  const counts =
    people.size === 0 ? words.comments(comments.length) : words.commentsBy(words.comments(comments.length), words.people(people.size));
  const span = toSpanText(
    comments.map(({ date }) => date ?? ''),
    words,
  );
  return span === undefined ? counts : counts + words.at + span;
}

interface Branch {
  readonly comment: Comment;
  readonly depth: number;
  /** The branch that it is drawn under, and the one that stands nearest above it for what comes deeper. */
  readonly above: Branch | undefined;
  readonly answers: Html[];
}

// Answers come after what they answer, so one walk forward places them and one walk back draws them: no recursion at any depth.
function renderTree(comments: readonly Comment[], draw: (comment: Comment) => Html): Html {
  const branches = new Map<string, Branch>();
  for (const comment of comments) {
    const parent = comment.parent === undefined ? undefined : branches.get(comment.parent);
    const above = parent !== undefined && parent.depth === DEEPEST ? parent.above : parent;
    branches.set(comment.id, { comment, depth: (above?.depth ?? -1) + 1, above, answers: [] });
  }
  const top: Html[] = [];
  for (const { comment, above, answers } of [...branches.values()].reverse()) {
    const drawn = html`<li>
      ${draw(comment)}${
        answers.length > 0 &&
        html`<ol>
          ${answers.reverse()}
        </ol>`
      }
    </li> `;
    (above?.answers ?? top).push(drawn);
  }
  return html`<ol>
    ${top.reverse()}
  </ol>`;
}

function renderComment(comment: Comment, parent: Comment | undefined, corrected: boolean, words: Words): Html {
  const { id, author, name, date, dateText, zone, votes, status, body } = comment;
  const shown = author ?? name;
  const time = date === undefined ? dateText : toDateText(date, words) + (zone === undefined ? '' : ` ${zone}`);
  return html`<article class="comment${comment.removed === true && ' gone'}" id="${id}">
    <header>
      ${
        shown === undefined ? html`<span>${words.anonymous}</span>` : html`<b><bdi>${shown}</bdi></b>`
      }${name !== undefined && name !== shown && html`<bdi>${name}</bdi>`}<a class="when" href="#${id}"
        >${time === undefined ? `#${id}` : date === undefined ? html`<bdi>${time}</bdi>` : renderDate(date, time)}</a
      >${votes !== undefined && html`<span class="votes">${votes > 0 ? `+${votes}` : `${votes}`}</span>`}${
        status !== undefined && html`<span>${words.status} <bdi>${status}</bdi></span>`
      }${corrected && html`<a class="basis corrected" href="#corrected">${words.corrected}</a>`}${
        parent !== undefined &&
        html`<span
          >${words.replyingTo} <a href="#${parent.id}"><bdi>${parent.author ?? parent.name ?? `#${parent.id}`}</bdi></a></span
        >`
      }
    </header>
    ${
      comment.removed === true && html`<p class="own">${words.gone}</p>`
    }${body.length > 0 ? renderBlocks(body) : comment.removed !== true && html`<p class="own">${words.empty}</p>`}
  </article>`;
}
