import type { CommentShape } from '../shape.ts';

// 4chan, vichan and other imageboards: <div class="post reply" id="p12">, its text in <blockquote class="postMessage">
/** Posts of imageboards. */
export const IMAGEBOARD: CommentShape = {
  name: 'imageboard',
  sign: /\bpostMessage\b|\bpost_no\b/u,
  comment: '.post.op, .post.reply',
  author: ['.nameBlock .name', '.name'],
  date: ['.postInfo .dateTime', '.dateTime', 'time'],
  body: ['.postMessage', '.body'],
  post: '.post.op',
  title: ['.op .subject'],
};
