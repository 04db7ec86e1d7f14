import type { CommentShape } from '../shape.ts';

// Reddit: <div class="thing comment"> of the old pages, <shreddit-comment author=…> of the new ones
/** Comments of Reddit. */
export const REDDIT: CommentShape = {
  name: 'reddit',
  sign: /\bthing\b|shreddit-comment/u,
  comment: '.thing.comment, shreddit-comment',
  author: ['.tagline .author', '.author'],
  date: ['.tagline time', 'time'],
  body: ['.usertext-body', '.md', '[slot="comment"]'],
  attributes: { author: 'author', date: 'created' },
};
