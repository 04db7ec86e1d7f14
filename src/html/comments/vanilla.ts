import type { CommentShape } from '../shape.ts';

// Vanilla: <li class="Item ItemComment">, the opening one in <div class="ItemDiscussion">
/** Posts of Vanilla. */
export const VANILLA: CommentShape = {
  name: 'vanilla',
  sign: /\bItemComment\b|\bItemDiscussion\b/u,
  comment: '.ItemDiscussion, .ItemComment',
  author: ['.Author .Username', '.Author a:not(.PhotoWrap)', '.Author'],
  date: ['.DateCreated time', 'time'],
  body: ['.Message'],
  post: '.ItemDiscussion',
};
