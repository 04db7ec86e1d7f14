import type { CommentShape } from '../shape.ts';

// Joomla, by JComments and Komento: <div class="rbox">, <li class="kmt-item">
/** Comments of JComments and Komento, extensions of Joomla. */
export const JOOMLA: CommentShape = {
  name: 'joomla',
  sign: /jcomments|komento|comments-list|jc_/iu,
  comment: '#comments-list > div, .comments-list .rbox, .kmt-item, #jc .comment-box',
  author: ['.comment-author', '.author', '.kmt-author'],
  date: ['.comment-date', '.date', 'time', '.kmt-time'],
  body: ['.comment-body', '.comment-text', '.kmt-text', '.kmt-body'],
  votes: ['.comment-vote-value', '.comment-vote'],
};
