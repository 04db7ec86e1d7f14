import type { CommentShape } from '../shape.ts';

// wpDiscuz for WordPress: <div class="wpd-comment">
/** Comments of wpDiscuz, a plugin of WordPress. */
export const WPDISCUZ: CommentShape = {
  name: 'wpdiscuz',
  sign: /\b(?:wpd|wc)-comment\b/u,
  comment: '.wpd-comment, .wc-comment',
  author: ['.wpd-comment-author', '.wc-comment-author'],
  date: ['.wpd-comment-date[title]', '.wpd-comment-date', '.wc-comment-date'],
  body: ['.wpd-comment-text', '.wc-comment-text'],
  votes: ['.wpd-vote-result', '.wc-vote-result'],
};
