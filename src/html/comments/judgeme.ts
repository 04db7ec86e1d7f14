import type { CommentShape } from '../shape.ts';

// Judge.me, in shops: <div class="jdgm-rev">, its moment in an attribute that a program shows
/** Reviews of Judge.me. */
export const JUDGEME: CommentShape = {
  name: 'judgeme',
  sign: /\bjdgm-rev\b/u,
  comment: '.jdgm-rev',
  author: ['.jdgm-rev__author'],
  date: ['.jdgm-rev__timestamp'],
  body: ['.jdgm-rev__body'],
};
