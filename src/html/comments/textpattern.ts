import type { CommentShape } from '../shape.ts';

// Textpattern: <li class="message" id="c000012">, by whom and when in <p class="cmeta"> at its end
/** Comments of Textpattern. */
export const TEXTPATTERN: CommentShape = {
  name: 'textpattern',
  sign: /\bcmeta\b|\bcomments-wrapper\b|<ol class=["']comments["']/u,
  comment: 'ol.comments > li, ol#comments > li',
  author: [],
  date: ['.cmeta', '.comment-meta', 'p.small', 'p > small'],
  body: [],
};
