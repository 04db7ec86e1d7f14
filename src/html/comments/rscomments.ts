import { type CommentShape, toDepthBy } from '../shape.ts';

// RSComments!, an extension of Joomla: <div class="rscomment rsc_comment_big_box1">
/** Comments of RSComments!. */
export const RSCOMMENTS: CommentShape = {
  name: 'rscomments',
  sign: /\brsc_comment_/u,
  comment: '.rscomment',
  author: ['[itemprop="creator"]', '.rscomm-big', '.rscomment-author'],
  date: ['time', '.rscomm-time'],
  body: ['[itemprop="commentText"]', '.rscomm-content'],
  toDepth: toDepthBy(/\brsc_comment_(?:big|small)_box(?<depth>\d)/u),
};
