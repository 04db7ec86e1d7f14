import type { CommentShape } from '../shape.ts';

// LiveStreet: <div class="comment" id="comment_id_12"> or <section id="comment_id_12">
/** Comments of LiveStreet. */
export const LIVESTREET: CommentShape = {
  name: 'livestreet',
  sign: /\bcomment_id_\d/u,
  comment: '[id^="comment_id_"]',
  author: ['.comment-author a:last-child', '.comment-author', '.comment-info .author', '.username', '.info a', '.author'],
  date: ['.comment-date time', '.comment-date', 'time', '.date'],
  body: ['.comment-content .text', '[id^="comment_content_id_"]', '.comment-content', '.content', '.text'],
  votes: ['.vote-count', '.voting .total', '.total'],
};
