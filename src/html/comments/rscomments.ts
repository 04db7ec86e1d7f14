import type { CommentShape } from '../shape.ts';

const BOX = /\brsc_comment_(?:big|small)_box(?<depth>\d)/u;

// RSComments!, an extension of Joomla: <div class="rscomment rsc_comment_big_box1">
/** Comments of RSComments!. */
export const RSCOMMENTS: CommentShape = {
  name: 'rscomments',
  sign: /\brsc_comment_/u,
  comment: '.rscomment',
  author: ['[itemprop="creator"]', '.rscomm-big', '.rscomment-author'],
  date: ['time', '.rscomm-time'],
  body: ['[itemprop="commentText"]', '.rscomm-content'],
  toDepth: (comment) => {
    const depth = BOX.exec(comment.className)?.groups?.['depth'];
    return depth === undefined ? undefined : Number(depth);
  },
};
