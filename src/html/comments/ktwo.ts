import type { CommentShape } from '../shape.ts';

// K2, an extension of Joomla: <ul class="itemCommentsList">, the text without an element of its own
/** Comments of K2. */
export const KTWO: CommentShape = {
  name: 'ktwo',
  sign: /itemCommentsList/u,
  comment: '.itemCommentsList > li',
  author: ['.commentAuthorName'],
  date: ['.commentDate'],
  body: ['.commentText', '.commentContent'],
};
