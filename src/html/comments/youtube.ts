import type { CommentShape } from '../shape.ts';

// YouTube: <ytd-comment-thread-renderer>, the answers in <ytd-comment-replies-renderer>
/** Comments of YouTube, as a browser saves its pages. */
export const YOUTUBE: CommentShape = {
  name: 'youtube',
  sign: /<ytd-comment-/u,
  comment: 'ytd-comment-renderer, ytd-comment-view-model',
  author: ['#author-text', '#author-comment-badge'],
  date: ['.published-time-text', '#published-time-text'],
  body: ['#content-text'],
  votes: ['#vote-count-middle'],
  toDepth: (comment) => (comment.closest('ytd-comment-replies-renderer') === null ? 0 : 1),
};
