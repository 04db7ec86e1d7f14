import type { CommentShape } from '../shape.ts';

// SMF 2: <div class="post_wrapper">; SMF 1: a table in <td class="windowbg">, its text in <div class="post">
/** Posts of Simple Machines Forum. */
export const SMF: CommentShape = {
  name: 'smf',
  sign: /simplemachines|post_wrapper|Themes\/default\/images\/post\//u,
  comment: '.post_wrapper:has(.keyinfo), td.windowbg:has(> table .post), td.windowbg2:has(> table .post)',
  author: ['.poster h4 a', '.poster h4', 'b a[href*="action=profile"]', 'b'],
  date: ['.keyinfo .smalltext', '.keyinfo .postinfo', '[id^="subject_"] + .smalltext'],
  body: ['.post .inner', '.post'],
  post: '*',
  title: ['.navigate_section .last', '[id^="subject_"]'],
};
