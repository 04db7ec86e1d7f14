import type { Comment } from './record.ts';

/** How many comments stand on one page. */
const PAGE = 200;

/**
 * The comments of an article, cut into the pages that show them: comments with their answers in the order of the capture, pingbacks last.
 * Answers stay on the page of what they answer; only a thread that is itself longer than a page goes on from one to the next.
 */
export function toCommentPages(comments: readonly Comment[]): readonly (readonly Comment[])[] {
  const pages: Comment[][] = [];
  let page: Comment[] = [];
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  for (const thread of toThreads(comments)) {
    if (page.length + thread.length > PAGE) turn();
    for (const comment of thread) {
      if (page.length === PAGE) turn();
      page.push(comment);
    }
  }
  turn();
  return pages;
}

// Each thread is a comment that answers none before it, and then all that comes below it, depth first.
function toThreads(comments: readonly Comment[]): readonly (readonly Comment[])[] {
  const answers = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments.filter(({ kind }) => kind === 'comment')) {
    const siblings = comment.parent === undefined ? undefined : answers.get(comment.parent);
    (siblings ?? roots).push(comment);
    answers.set(comment.id, []);
  }
  const threads = roots.map((root) => {
    const thread: Comment[] = [];
    const rest = [root];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      thread.push(next);
      for (const answer of (answers.get(next.id) ?? []).toReversed()) rest.push(answer);
    }
    return thread;
  });
  return [...threads, ...comments.filter(({ kind }) => kind === 'pingback').map((pingback) => [pingback])];
}
