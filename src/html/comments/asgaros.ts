import type { CommentShape } from '../shape.ts';

// Asgaros Forum: <div class="post-element" id="postid-12">
/** Posts of Asgaros Forum, forums in WordPress. */
export const ASGAROS: CommentShape = {
  name: 'asgaros',
  sign: /\bforum-post-date\b/u,
  comment: '.post-element',
  author: ['.post-username', '.post-author-block-name'],
  date: ['.forum-post-date'],
  body: ['.post-message'],
  asides: '[id^="post-quote-container"]',
  post: '.post-element',
};
