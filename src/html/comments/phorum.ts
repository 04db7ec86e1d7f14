import type { CommentShape } from '../shape.ts';

// Phorum: <div class="message">, as far to the right as it answers another
/** Posts of Phorum. */
export const PHORUM: CommentShape = {
  name: 'phorum',
  sign: /phorum|Phorum|message-author/u,
  comment: '.message',
  author: ['.message-author > a', '.message-author'],
  date: ['.message-date', '.generic small', 'small'],
  body: ['.message-body'],
  asides: '.message-options',
  post: '*',
  title: ['.message small strong', '.message h4'],
};
