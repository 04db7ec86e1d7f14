import type { CommentShape } from '../shape.ts';

// wpForo: <div class="post-wrap" id="post-12">
/** Posts of wpForo, forums in WordPress. */
export const WPFORO: CommentShape = {
  name: 'wpforo',
  sign: /\bwpforo-post\b/u,
  comment: '.post-wrap, .wpforo-comment',
  author: ['.author-name a', '.author-name', '.wpforo-comment-author a'],
  date: ['.wpforo-post-date', '.wpf-post-date', '.cbleft'],
  body: ['.wpforo-post-content', '.wpforo-comment-text'],
  post: '.post-wrap',
  title: ['#wpforo-title'],
};
