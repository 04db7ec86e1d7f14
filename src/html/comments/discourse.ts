import type { CommentShape } from '../shape.ts';

// Discourse, its pages for crawlers too: <div class="topic-body crawler-post">
/** Posts of Discourse. */
export const DISCOURSE: CommentShape = {
  name: 'discourse',
  sign: /discourse|crawler-post|topic-post/iu,
  comment: '.topic-post:not(.small-action), .crawler-post',
  author: ['.creator [itemprop="name"]', '.names .username', '.username', '.creator', '.names'],
  date: ['time', '.crawler-post-infos time', '.relative-date'],
  body: ['.cooked', '.post'],
  votes: ['[itemprop="userInteractionCount"]'],
  post: '*',
};
