import type { CommentShape } from '../shape.ts';

// Flarum: <article class="CommentPost">
/** Posts of Flarum. */
export const FLARUM: CommentShape = {
  name: 'flarum',
  sign: /\bCommentPost\b/u,
  comment: '.CommentPost',
  author: ['.PostUser .username', '.username'],
  date: ['.PostMeta time', 'time'],
  body: ['.Post-body'],
  post: '*',
  title: ['.DiscussionHero-title'],
};
