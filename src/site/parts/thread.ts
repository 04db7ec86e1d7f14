import { html } from 'hono/html';
import type { ProblemRule } from '../../catalogue.ts';
import type { Comment } from '../../record.ts';
import { toArticleAddress, toCaptureAddress, toCommentsAddress } from '../../text/addresses.ts';
import { toGroupKey } from '../../text/slug.ts';
import { toCommentPages } from '../../thread.ts';
import type { Words } from '../words.ts';
import { toFirstLines } from './anchor.ts';
import { renderComment, type Surroundings } from './comment.ts';
import { toSpanText } from './date.ts';
import { renderLineLink, type Witness } from './evidence.ts';
import { type Html, toLink } from './frame.ts';

// comments/c2/author
const TARGET = /^comments\/(?<id>[^/]+)/;

/** Answers to answers are indented so many times; deeper ones stand under the last and name whom they answer. */
const DEEPEST = 8;

/** The comments of an article as its pages show them, and which of these pages is meant. */
export interface Thread {
  readonly witness: Witness;
  readonly slug: string;
  readonly pages: readonly (readonly Comment[])[];
  /** From 1; the first page is that of the article. */
  readonly number: number;
}

/** The thread of an article as one of its pages shows it. */
export function toThread(slug: string, number: number, witness: Witness): Thread {
  return { witness, slug, pages: toCommentPages(witness.record.comments), number };
}

/** The comments that a page shows. */
export function toShownComments({ pages, number }: Thread): readonly Comment[] {
  return pages[number - 1] ?? [];
}

/** The section of an article's comments: how many, by how many, when; then the thread, and pingbacks apart. */
export function renderThread(thread: Thread): Html {
  const { witness, pages } = thread;
  const { record, words } = witness;
  if (pages.length === 0) return html``;
  const shown = toShownComments(thread);
  const said = shown.filter(({ kind }) => kind === 'comment');
  const pingbacks = shown.filter(({ kind }) => kind === 'pingback');
  const draw = toDrawing(thread);
  const all = record.comments.filter(({ kind, withheld }) => kind === 'comment' && withheld === undefined);
  return html`<section class="thread" id="comments" aria-labelledby="comments-title">
    <header>
      <h2 id="comments-title">${words.commentsTitle}</h2>
      ${all.length > 0 && html`<p>${toThreadText(all, words)}${renderMore(witness)}</p>`}
    </header>
    ${said.length > 0 && renderTree(said, draw, words)}
    ${
      pingbacks.length > 0 &&
      html`<h3 class="pingbacks">${words.pingbacks}</h3>
        <ol>
          ${pingbacks.map((pingback) => html`<li>${draw(pingback)}</li>`)}
        </ol>`
    }
    ${pages.length > 1 && renderPager(thread)}
  </section>`;
}

const INCOMPLETE: ReadonlySet<string> = new Set<ProblemRule>(['thread/count', 'thread/incomplete']);

// The page speaks of more comments than these. Line 9 of the capture
function renderMore(witness: Witness): Html {
  const { record, words } = witness;
  const more = record.problems.find(({ rule }) => INCOMPLETE.has(rule));
  if (more === undefined) return html``;
  return html`<br />${words.moreComments}.${more.lines !== undefined && html` ${renderLineLink(more.lines, witness)}`}`;
}

function renderPager({ witness, slug, pages, number }: Thread): Html {
  const { words, address, record } = witness;
  const link = (page: number): string => `${toLink(address, toCommentsAddress({ id: record.id, slug }, page))}#comments`;
  return html`<nav class="pages" aria-label="${words.commentPages}">
    ${number > 1 && html`<a rel="prev" href="${link(number - 1)}">${words.earlierComments}</a>`}
    <span>${words.page(number, pages.length)}</span>
    ${number < pages.length && html`<a rel="next" href="${link(number + 1)}">${words.laterComments}</a>`}
    ${number < pages.length - 1 && html`<a href="${link(pages.length)}">${words.lastComments}</a>`}
  </nav>`;
}

function toDrawing({ witness, slug, pages, number }: Thread): (comment: Comment) => Html {
  const { record, words, address, captured } = witness;
  const article = { id: record.id, slug };
  const byId = new Map(record.comments.map((comment) => [comment.id, comment]));
  const pageOf = new Map(pages.flatMap((page, index) => page.map(({ id }) => [id, index + 1] as const)));
  const lines = toFirstLines(record);
  const corrected = new Set(
    Object.entries(record.evidence).flatMap(([field, { from }]) => (from === 'correction' ? [TARGET.exec(field)?.groups?.['id']] : [])),
  );
  const toParent = ({ kind, parent: id }: Comment): Surroundings['parent'] => {
    const comment = kind === 'pingback' || id === undefined ? undefined : byId.get(id);
    if (comment === undefined) return undefined;
    const page = pageOf.get(comment.id) ?? number;
    return { comment, href: `${page === number ? '' : toLink(address, toCommentsAddress(article, page))}#${comment.id}` };
  };
  return (comment) => {
    const parent = toParent(comment);
    const line = captured ? lines.get(comment.id) : undefined;
    return renderComment(
      comment,
      {
        ...(parent !== undefined && { parent }),
        ...(line !== undefined && { line: { number: line, href: `${toLink(address, toCaptureAddress(record.id))}#L${line}` } }),
        ...(corrected.has(comment.id) && { corrections: `${number === 1 ? '' : toLink(address, toArticleAddress(article))}#corrected` }),
      },
      words,
    );
  };
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
  /** How many comments stand below it. */
  below: number;
}

// Answers come after what they answer, so one walk forward places them and one walk back draws them: no recursion at any depth.
function renderTree(comments: readonly Comment[], draw: (comment: Comment) => Html, words: Words): Html {
  const branches = new Map<string, Branch>();
  for (const comment of comments) {
    const parent = comment.parent === undefined ? undefined : branches.get(comment.parent);
    const above = parent !== undefined && parent.depth === DEEPEST ? parent.above : parent;
    branches.set(comment.id, { comment, depth: (above?.depth ?? -1) + 1, above, answers: [], below: 0 });
  }
  const top: Html[] = [];
  for (const { comment, above, answers, below } of [...branches.values()].reverse()) {
    const drawn = html`<li>
      ${draw(comment)}${
        answers.length > 0 &&
        html`<details open>
          <summary>${words.replies(below)}</summary>
          <ol>
            ${answers.reverse()}
          </ol>
        </details>`
      }
    </li> `;
    if (above !== undefined) above.below += below + 1;
    (above?.answers ?? top).push(drawn);
  }
  return html`<ol>
    ${top.reverse()}
  </ol>`;
}
