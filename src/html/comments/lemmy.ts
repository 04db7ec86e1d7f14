import type { CommentShape } from '../shape.ts';

// Lemmy: <article class="comment-node">
/** Comments of Lemmy. */
export const LEMMY: CommentShape = {
  name: 'lemmy',
  sign: /\bcomment-node\b/u,
  comment: '.comment-node',
  author: ['.person-listing'],
  date: ['.moment-time'],
  body: ['.comment-content .md-div', '.comment-content'],
  votes: ['button[aria-label] .fw-bold', '.fw-bold'],
};
