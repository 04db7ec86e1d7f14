import type { CommentShape } from '../shape.ts';

// vBulletin: <li class="postcontainer">, a table "post12", in its archive <div class="post"><div class="posttop">
/** Posts of vBulletin. */
export const VBULLETIN: CommentShape = {
  name: 'vbulletin',
  sign: /vbulletin|vBulletin|postbit|post_message_\d|b-post__/u,
  comment: 'li.postcontainer, li.postbitlegacy, li.postbit, table[id^="post"], .b-post, .post:has(> .posttop)',
  author: ['.username', '.bigusername', '.postername', '.author a', '.author', '[id^="postmenu_"]'],
  date: ['.postdate .date', '.postdate', '.b-post__timestamp', '.date', 'time', 'td.thead'],
  body: ['.postcontent', '.posttext', '[id^="post_message_"]', '.js-post__content-text', '.postbody .content'],
  quote: '[id^="post_message_"] div:has(> table)',
  post: '*',
  title: ['.threadtitle', '.js-main-title', 'h1.main-title', 'td.navbar strong'],
};
