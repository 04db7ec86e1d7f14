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

// Blogger of 2004: <div class="blogComment">
/** Comments of Blogger's first templates. */
export const BLOGGER_FIRST: CommentShape = {
  name: 'blogger-first',
  sign: /\bcomment-data-link\b|\bpostedBy\b/u,
  comment: '.blogComment',
  author: ['.postedBy', '.byline a'],
  date: ['.comment-data-link', '.byline'],
  body: ['.commentBody', '.blogComment > p'],
};

// Blogger before 2012: <dt class="comment-author"> over <dd class="comment-body">
/** Comments of Blogger's older templates. */
export const BLOGGER_CLASSIC: CommentShape = {
  name: 'blogger-classic',
  sign: /\bcomment-timestamp\b/u,
  comment: 'dt.comment-author, dt[id^="c"]',
  follows: 'dd',
  author: ['dt'],
  date: ['.comment-timestamp'],
  body: ['.comment-body', 'dd'],
};
