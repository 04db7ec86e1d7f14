import type { CommentShape } from '../shape.ts';

// Habr: <section class="tm-comment-thread">
/** Comments of Habr. */
export const HABR: CommentShape = {
  name: 'habr',
  sign: /tm-comment|js-comment-id|comment__message/u,
  comment: '.tm-comment-thread__comment, .tm-comment-thread, li.content-list__item_comment',
  author: ['.tm-user-info__username', '.user-info__nickname', '.comment__username'],
  date: ['.tm-comment-thread__comment-link time', 'time', '.comment__date-time'],
  body: ['.tm-comment__body-content', '.comment__message'],
  votes: ['.tm-votes-meter__value', '.voting-wjt__counter'],
};
