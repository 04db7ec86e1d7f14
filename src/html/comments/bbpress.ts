import type { CommentShape } from '../shape.ts';

// bbPress: <div class="bbp-reply-header"> over <div class="type-reply">
/** Posts of bbPress. */
export const BBPRESS: CommentShape = {
  name: 'bbpress',
  sign: /\bbbp-reply-content\b/u,
  comment: '.bbp-reply-header, .bbp-topic-header',
  follows: '.type-reply, .type-topic',
  author: ['.bbp-author-name', '.bbp-reply-author .bbp-author-link:last-of-type', '.bbp-reply-author'],
  date: ['.bbp-reply-post-date', '.bbp-topic-post-date'],
  body: ['.bbp-reply-content', '.bbp-topic-content'],
  post: '*',
};
