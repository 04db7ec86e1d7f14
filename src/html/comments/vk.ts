import type { CommentShape } from '../shape.ts';

// VK: <div class="reply" id="reply-1_12">
/** Comments of VK. */
export const VK: CommentShape = {
  name: 'vk',
  sign: /\breply_author\b|\bwall_reply_text\b/u,
  comment: '.reply',
  author: ['.reply_author .author', '.reply_author a', '.reply_author'],
  date: ['.rel_date', '.reply_date'],
  body: ['.wall_reply_text', '.reply_text'],
  votes: ['.like_button_count'],
};
