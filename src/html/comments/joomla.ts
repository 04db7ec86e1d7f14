import type { CommentShape } from '../shape.ts';

// Joomla, by JComments, K2 and Komento: <div class="rbox">, <ul class="itemCommentsList">
/** Comments of the extensions of Joomla. */
export const JOOMLA: CommentShape = {
  name: 'joomla',
  sign: /jcomments|itemComments|komento|comments-list|jc_/iu,
  comment: '#comments-list > div, .comments-list .rbox, .itemCommentsList > li, .kmt-item, #jc .comment-box',
  author: ['.comment-author', '.commentAuthorName', '.author', '.kmt-author'],
  date: ['.comment-date', '.commentDate', '.date', 'time', '.kmt-time'],
  body: ['.comment-body', '.comment-text', '.commentContent', '.kmt-body', 'p'],
  votes: ['.comment-vote-value', '.comment-vote'],
};
