import type { CommentShape } from '../shape.ts';

// giscus: <div class="gsc-comment">, answers in <div class="gsc-reply">
/** Comments by giscus, which keeps them in GitHub's discussions. */
export const GISCUS: CommentShape = {
  name: 'giscus',
  sign: /\bgsc-comment\b/u,
  comment: '.gsc-comment, .gsc-reply',
  author: ['.gsc-comment-author-avatar span', '.gsc-reply-author .link-primary', '.gsc-comment-author', '.gsc-reply-author'],
  date: ['time'],
  body: ['.gsc-comment-content', '.gsc-reply-content'],
};
