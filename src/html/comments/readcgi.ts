import type { CommentShape } from '../shape.ts';

// 2channel and other boards by read.cgi: <dt>2 ：<b>Marlo</b>：2012/02/04(土) 11:05:00 ID:x over <dd>
/** Posts of 2channel and of other boards by read.cgi. */
export const READCGI: CommentShape = {
  name: 'readcgi',
  sign: /read\.cgi|\b5ch\.net\b|<dl class=["']?thread/u,
  comment: 'dl.thread > dt, dl > dt:has(> b), dl > dt:has(> font > b), dl > dt:has(> a > b), div.post[data-id]:has(.meta)',
  follows: 'dd',
  author: ['.name', 'dt b'],
  date: ['.date', 'dt'],
  body: ['.message', 'dd'],
  post: '*',
  title: ['h1'],
};
