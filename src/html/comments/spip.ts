import type { CommentShape } from '../shape.ts';

// SPIP: <li class="comment-item">, who wrote it behind the day in one line; before 2010 <div class="forum-message">
/** Comments of SPIP. */
export const SPIP: CommentShape = {
  name: 'spip',
  sign: /\bcomment-fil\b|\bforum-message\b/u,
  comment: '.comment-fil, li:has(> .forum-message)',
  author: [
    '.comment-meta .fn',
    '.comment-meta small > span:not(.sep)',
    '.forum-chapo .fn',
    '.forum-chapo small > a',
    '.forum-chapo small > span',
    '.forum-chapo small',
  ],
  date: ['abbr.dtreviewed', '.comment-meta small', '.forum-chapo small'],
  body: ['.comment-content', '.forum-texte'],
};
