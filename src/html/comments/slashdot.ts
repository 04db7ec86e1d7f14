import type { CommentShape } from '../shape.ts';

// Slashdot: <li class="comment" id="tree_12">
/** Comments of Slashdot. */
export const SLASHDOT: CommentShape = {
  name: 'slashdot',
  sign: /\bcomment_body_\d/u,
  comment: 'li.comment[id^="tree_"]',
  author: ['.by a', '.by'],
  date: ['.otherdetails', 'time'],
  body: ['[id^="comment_body_"]'],
  votes: ['.score'],
};
