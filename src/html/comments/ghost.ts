import type { CommentShape } from '../shape.ts';

// Ghost: its classes are those of a style sheet, and only its marks for tests say what is what
/** Comments of Ghost. */
export const GHOST: CommentShape = {
  name: 'ghost',
  sign: /data-testid=["']comment-component["']/u,
  comment: '[data-testid="comment-component"]',
  author: ['[data-testid="member-name"]', 'h4'],
  date: ['[data-testid="comment-date"]'],
  body: ['[data-testid="comment-content"]'],
};
