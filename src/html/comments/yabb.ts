import type { CommentShape } from '../shape.ts';

// YaBB: a table in <td class="windowbg">, nothing in it named but the link to who wrote it
/** Posts of YaBB. */
export const YABB: CommentShape = {
  name: 'yabb',
  sign: /YaBB\.(?:pl|cgi)/iu,
  comment: 'td.windowbg:has(> table a[href*="action=viewprofile"]), td.windowbg2:has(> table a[href*="action=viewprofile"])',
  author: ['a[href*="action=viewprofile"] b', 'a[href*="action=viewprofile"]'],
  date: ['font + br + font'],
  body: ['hr + font', 'hr + div', '.message'],
  post: '*',
  title: ['td[width="100%"] > font > b'],
};
