import type { CommentShape } from '../shape.ts';

// Movable Type and TypePad: <div class="comment" id="comment-12"> with a foot
/** Comments of Movable Type and TypePad. */
export const MOVABLETYPE: CommentShape = {
  name: 'movabletype',
  sign: /comment-footer|comment-header|comment-inner|movable ?type|typepad/iu,
  comment: '.comment',
  author: [
    '.vcard .fn',
    '.comment-header .author',
    '.comment-author',
    '.comment-footer a',
    '.byline a',
    '.comment-header a',
    '.vcard',
    '.comment-footer',
  ],
  date: ['.published', 'abbr[title]', '.comment-footer', '.comment-header .byline', '.comment-date', '.byline'],
  body: ['.comment-content', '.comment-body'],
};

// Movable Type of 2004: <div class="comments-body">, signed below in <span class="comments-post">
/** Comments of Movable Type's first templates. */
export const MOVABLETYPE_FIRST: CommentShape = {
  name: 'movabletype-first',
  sign: /\bcomments-post\b/u,
  comment: '.comments-body:has(.comments-post)',
  author: ['.comments-post'],
  date: ['.comments-post'],
  body: [],
};
