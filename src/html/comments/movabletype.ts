import type { CommentShape } from '../shape.ts';

// Movable Type and TypePad: <div class="comment" id="comment-12"> with a foot
/** Comments of Movable Type and TypePad. */
export const MOVABLETYPE: CommentShape = {
  name: 'movabletype',
  sign: /comment-footer|comment-header|comment-inner|movable ?type|typepad/iu,
  comment: '.comment',
  author: ['.vcard .fn', '.comment-header .author', '.comment-author', '.comment-footer a', '.byline a', '.comment-header a', '.vcard'],
  date: ['.published', 'abbr[title]', '.comment-footer', '.comment-header .byline', '.comment-date', '.byline'],
  body: ['.comment-content', '.comment-body'],
};
