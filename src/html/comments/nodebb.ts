import type { CommentShape } from '../shape.ts';

// NodeBB: <li component="post" data-pid="12">
/** Posts of NodeBB. */
export const NODEBB: CommentShape = {
  name: 'nodebb',
  sign: /component=["']post["']/u,
  comment: '[component="post"]',
  author: ['[itemprop="author"]', '[data-username]'],
  date: ['[itemprop="datePublished"]', '.timeago'],
  body: ['[component="post/content"]'],
  votes: ['[component="post/vote-count"]'],
  post: '*',
  title: ['[component="topic/title"]'],
};
