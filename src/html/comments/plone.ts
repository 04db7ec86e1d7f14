import type { CommentShape } from '../shape.ts';

// Plone: <div class="comment replyTreeLevel1">
/** Comments of Plone. */
export const PLONE: CommentShape = {
  name: 'plone',
  sign: /\breplyTreeLevel\d/u,
  comment: '.comment[class*="replyTreeLevel"]',
  author: ['.documentByLine a', '.documentByLine'],
  date: ['.commentDate'],
  body: ['.commentBody'],
};
