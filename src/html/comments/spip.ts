import type { CommentShape } from '../shape.ts';

// SPIP: <li class="comment-item">, who wrote it behind the day in one line
/** Comments of SPIP. */
export const SPIP: CommentShape = {
  name: 'spip',
  sign: /\bcomment-fil\b|\bforum-chapo\b/u,
  comment: '.comment-fil, .forum-fil > li',
  author: ['.comment-meta .fn', '.comment-meta small > span:not(.sep)', '.forum-chapo small a', '.forum-chapo .url'],
  date: ['abbr.dtreviewed', '.comment-meta small', '.forum-chapo small'],
  body: ['.comment-content', '.forum-texte'],
};
