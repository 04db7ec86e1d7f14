import type { CommentShape } from '../shape.ts';

// Substack: <div class="comment"> with a table, its answers beside that
/** Comments of Substack. */
export const SUBSTACK: CommentShape = {
  name: 'substack',
  sign: /\bcommenter-name\b|\bcomment-rest\b/u,
  comment: 'div.comment:has(.comment-rest), div.comment:has(.commenter-name)',
  author: ['.commenter-name .account-hover-target', '.commenter-name'],
  date: ['.comment-timestamp', '.comment-meta > a[title]', '.comment-meta > a', '.comment-meta time'],
  body: ['.comment-body'],
};
