import type { CommentShape } from '../shape.ts';

// XenForo: <article class="message message--post">
/** Posts of XenForo. */
export const XENFORO: CommentShape = {
  name: 'xenforo',
  sign: /xenforo|\bXF\b|bbWrapper|messageText/u,
  comment: '.message--post, .message--article, .message--simple, li.message, .xenforo-comment, .message--comment',
  author: ['.message-name .username', '.message-name', '.username', '.author', '.author-name'],
  date: ['time.u-dt', 'time[datetime]', '.DateTime', '.datePermalink', '.xenforo-comment-date', '.post-date'],
  body: [
    '.message-body .bbWrapper',
    '.bbWrapper',
    '.messageText',
    '.xenforo-comment-content .js-read-more',
    '.xenforo-comment-content',
    '.message-body',
  ],
  votes: ['.js-voteCount'],
  post: '.message--post, .message--article, li.message',
};
