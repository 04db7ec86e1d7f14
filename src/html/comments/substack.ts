import type { CommentShape } from '../shape.ts';

// Substack: <div class="comment"> with a table, or with anchors and an article in it, its answers beside that
/** Comments of Substack. */
export const SUBSTACK: CommentShape = {
  name: 'substack',
  sign: /\bcommenter-name\b|\bcomment-rest\b|\bcomment-anchor\b/u,
  comment: 'div.comment:has(.comment-rest), div.comment:has(.commenter-name), div.comment:has(> .comment-anchor)',
  author: ['.commenter-name .account-hover-target', '.commenter-name', '.comment-meta > span:first-child a'],
  date: ['.comment-timestamp', '.comment-meta > a[title]', '.comment-meta > a', '.comment-meta time'],
  body: ['.comment-body'],
};
