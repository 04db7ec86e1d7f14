import type { CommentShape } from '../shape.ts';

// Drupal: <article class="comment js-comment">
/** Comments of Drupal. */
export const DRUPAL: CommentShape = {
  name: 'drupal',
  sign: /drupal|comment__|comment-body/iu,
  comment: 'article.comment, div.comment, .js-comment',
  author: ['.comment__author .username', '.comment__author', '.username', '.submitted .username', '.author', '.comment__submitted a'],
  date: ['.comment__time', '.comment-time', 'time', '.comment__submitted', '.submitted', '.date'],
  body: ['.field--name-comment-body', '.field-name-comment-body', '.comment__content .content', '.comment__content', '.content'],
};
