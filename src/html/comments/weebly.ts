import type { CommentShape } from '../shape.ts';

// Weebly: <div class="blogCommentWrap">, the answers in <div class="blogCommentChildren">
/** Comments of blogs by Weebly. */
export const WEEBLY: CommentShape = {
  name: 'weebly',
  sign: /\bblogCommentWrap\b/u,
  comment: '.blogCommentWrap',
  author: ['.blogCommentAuthor .name', '.blogCommentAuthor'],
  date: ['.blogCommentDate'],
  isMonthFirst: true,
  body: ['.blogCommentText'],
};
