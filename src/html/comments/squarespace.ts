import type { CommentShape } from '../shape.ts';

// Squarespace: <div class="comment" id="comment-5f0c">, its answers inside
/** Comments of Squarespace. */
export const SQUARESPACE: CommentShape = {
  name: 'squarespace',
  sign: /sqs-comment|squarespace-comments|data-controller=["']Comments/u,
  comment: '.comment',
  author: ['.author .name', '.author-name', '.comment-author', '.author'],
  date: ['.author .date', '.comment-date', 'time'],
  body: ['.comment-body'],
  votes: ['.like-count', '.like-button'],
};
