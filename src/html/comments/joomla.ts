import type { CommentShape } from '../shape.ts';

// Joomla, by JComments, Komento and CComment: <div class="rbox">, <li class="kmt-item">, <li class="ccomment-comment-content">
/** Comments of JComments, Komento and CComment, extensions of Joomla. */
export const JOOMLA: CommentShape = {
  name: 'joomla',
  sign: /jcomments|komento|comments-list|jc_|ccomment/iu,
  comment:
    '.comments-list-item, #comments-list > div, .comments-list > .rbox, .kmt-item, #jc .comment-box:not(.rbox *), .ccomment-comment-content',
  author: ['.comment-author', '.author', '.kmt-author', '.ccomment-author'],
  date: ['.comment-date', '.date', 'time', '.kmt-time', '.ccomment-created'],
  body: ['.comment-body', '.comment-text', '.kmt-text', '.kmt-body', '.ccomment-content'],
  votes: ['.comment-vote-value', '.comment-vote'],
};
