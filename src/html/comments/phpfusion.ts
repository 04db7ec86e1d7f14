import type { CommentShape } from '../shape.ts';

// PHP-Fusion: <div class="tbl2"> says by whom, <div class="tbl1 comment_message"> what
/** Comments of PHP-Fusion. */
export const PHPFUSION: CommentShape = {
  name: 'phpfusion',
  sign: /\bcomment_message\b/u,
  comment: '.tbl2:has(.comment-name)',
  follows: '.comment_message',
  author: ['.comment-name'],
  date: ['.small', '.tbl2'],
  body: ['.comment_message'],
};
