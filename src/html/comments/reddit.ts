import type { CommentShape } from '../shape.ts';

// Reddit: <div class="thing comment"> of the old pages
/** Comments of Reddit. */
export const REDDIT: CommentShape = {
  name: 'reddit',
  sign: /\bthing\b|shreddit-comment/u,
  comment: '.thing.comment, shreddit-comment',
  author: ['.tagline .author', '.author'],
  date: ['.tagline time', 'time'],
  body: ['.usertext-body', '.md', '[slot="comment"]'],
};
