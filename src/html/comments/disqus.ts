import type { CommentShape } from '../shape.ts';

// Disqus, where a page was saved with it: <li class="post" id="post-12">
/** Comments of Disqus. */
export const DISQUS: CommentShape = {
  name: 'disqus',
  sign: /post-byline|post-message|dsq-comment/u,
  comment: 'li.post, .dsq-comment',
  author: ['.post-byline .author', '.publisher-anchor-color', '.dsq-commenter-name', '.author'],
  date: ['.post-meta .time-ago', '.time-ago', '.dsq-comment-meta', 'time'],
  body: ['.post-message', '.dsq-comment-message', '.dsq-comment-text'],
  votes: ['.vote-up .count', '.count'],
};
