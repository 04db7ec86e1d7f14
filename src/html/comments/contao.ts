import type { CommentShape } from '../shape.ts';

// Contao: <div class="comment_default" id="c12">, the house's answer inside it as <div class="reply">
/** Comments of Contao. */
export const CONTAO: CommentShape = {
  name: 'contao',
  sign: /\bcomment_default\b/u,
  comment: '.comment_default, .comment_default > .reply',
  author: ['.info a', '.info'],
  date: ['.info time', 'time', '.info'],
  body: ['.comment'],
};
