import type { CommentShape } from '../shape.ts';

// Mastodon: <div class="status"> below <div class="detailed-status">
/** Posts of Mastodon under the one that opens the page. */
export const MASTODON: CommentShape = {
  name: 'mastodon',
  sign: /\bstatus__content\b/u,
  comment: '.detailed-status, .status',
  author: ['.display-name__html', '.p-name', '.p-author .display-name strong', '.display-name'],
  date: ['time[datetime]', '.dt-published'],
  body: ['.status__content', '.e-content'],
  post: '*',
};
