import type { CommentShape } from '../shape.ts';

// MyBB: <div class="post classic" id="post_12">
/** Posts of MyBB. */
export const MYBB: CommentShape = {
  name: 'mybb',
  sign: /mybb|MyBB|post_body/u,
  comment: '.post[id^="post_"], table[id^="post_"]',
  author: ['.author_information .largetext', '.author_information strong', '.author_information a', '.largetext'],
  date: ['.post_date', '.post_head', 'time'],
  body: ['.post_body'],
  post: '*',
  title: ['.thead > div:not(.float_right) > strong', '.thead > strong'],
};
