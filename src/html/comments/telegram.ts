import type { CommentShape } from '../shape.ts';

// Telegram's web pages: <div class="tgme_widget_message">
/** Messages of Telegram under the one that opens the page. */
export const TELEGRAM: CommentShape = {
  name: 'telegram',
  sign: /\btgme_widget_message\b/u,
  comment: '.tgme_widget_message',
  author: ['.tgme_widget_message_author_name', '.tgme_widget_message_owner_name', '.tgme_widget_message_from_author'],
  date: ['.tgme_widget_message_date time', 'time[datetime]'],
  body: ['.js-message_text', '.tgme_widget_message_text'],
  post: '*',
};
