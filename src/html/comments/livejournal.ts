import type { CommentShape } from '../shape.ts';

// LiveJournal: <div class="b-leaf">
/** Comments of LiveJournal. */
export const LIVEJOURNAL: CommentShape = {
  name: 'livejournal',
  sign: /b-leaf|comment-wrap|b-tree/u,
  comment: '.b-leaf, .b-tree-twig, .comment-wrap',
  author: ['.b-leaf-username .i-ljuser-username', '.i-ljuser-username', '.ljuser', '.b-leaf-username'],
  date: ['.b-leaf-createdtime', '.comment-time', 'time'],
  body: ['.b-leaf-article', '.comment-text', '.comment-body'],
};
