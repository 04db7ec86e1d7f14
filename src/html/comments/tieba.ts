import type { CommentShape } from '../shape.ts';

// Baidu Tieba: <div class="l_post" data-field="{…}">
/** Posts of Tieba. */
export const TIEBA: CommentShape = {
  name: 'tieba',
  sign: /\bl_post\b/u,
  comment: '.l_post',
  author: ['.p_author_name', '.d_name'],
  date: ['.p_tail li:last-child', '.post-tail-wrap .tail-info:last-child', '.p_tail'],
  body: ['.d_post_content'],
  post: '*',
  title: ['.core_title_txt'],
};
