import type { CommentShape } from '../shape.ts';

// GitHub: <div class="js-comment-container">
/** Comments of GitHub's issues; the first is what was reported. */
export const GITHUB: CommentShape = {
  name: 'github',
  sign: /\btimeline-comment\b/u,
  comment: '.js-comment-container:has(.timeline-comment)',
  author: ['.timeline-comment-header .author', '.author'],
  date: ['relative-time', 'time-ago', 'time'],
  body: ['.js-comment-body', '.comment-body'],
  post: '*',
  title: ['.js-issue-title'],
};
