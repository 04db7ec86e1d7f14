import type { CommentShape } from '../shape.ts';

// Dotclear: <dt id="c12"> with the day and the name in one line, over <dd>
/** Comments of Dotclear. */
export const DOTCLEAR: CommentShape = {
  name: 'dotclear',
  sign: /<dt id=["']c\d/u,
  comment: '#comments dt[id^="c"]',
  follows: 'dd',
  author: [],
  date: ['dt'],
  body: ['dd'],
};
