import type { CommentShape } from '../shape.ts';

// Wykop: <div data-type="comment">, its answers in <ul class="sub"> behind it
/** Comments of Wykop. */
export const WYKOP: CommentShape = {
  name: 'wykop',
  sign: /data-type=["']comment["']/u,
  comment: '[data-type="comment"], [data-type="subcomment"]',
  author: ['.showProfileSummary', '.author a'],
  date: ['time'],
  body: ['.text'],
  votes: ['.vC'],
  asides: '.responsive-menu',
};
