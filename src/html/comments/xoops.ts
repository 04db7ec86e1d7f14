import type { CommentShape } from '../shape.ts';

// XOOPS: <table class="outer">, its text in <div class="comText">
/** Comments of XOOPS. */
export const XOOPS: CommentShape = {
  name: 'xoops',
  sign: /\bcomText\b/u,
  comment: 'table.outer:has(.comText)',
  author: ['.comUserName', 'td.head:has(a[id])', 'td.head'],
  date: ['.comDate'],
  body: ['.comText'],
};
