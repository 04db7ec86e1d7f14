import type { CommentShape } from '../shape.ts';

// b2evolution: <div class="bComment">, who wrote it in <div class="bCommentTitle">
/** Comments of b2evolution. */
export const B2EVOLUTION: CommentShape = {
  name: 'b2evolution',
  sign: /\bbComment\b/u,
  comment: '.bComment',
  author: ['.bCommentTitle .user', '.bCommentTitle .nickname', '.bCommentTitle', 'h5', 'h3'],
  date: ['.bCommentSmallPrint', 'small', '.bCommentTitle'],
  body: ['.bCommentText', 'blockquote > div'],
};
