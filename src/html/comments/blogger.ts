import type { CommentShape } from '../shape.ts';

// Blogger: <li class="comment" id="c12">, its text in <p class="comment-content">
/** Comments of Blogger. */
export const BLOGGER: CommentShape = {
  name: 'blogger',
  sign: /comment-thread|blogger\.com|comment-block/u,
  comment: 'li.comment',
  author: ['.comment-header .user', '.user'],
  date: ['.comment-header .datetime', '.datetime'],
  body: ['.comment-content'],
};
