import type { CommentShape } from '../shape.ts';

// DataLife Engine: <div id="comment-id-12">, its text in <div id="comm-id-12">
/** Comments of DataLife Engine. */
export const DLE: CommentShape = {
  name: 'dle',
  sign: /comm(?:ent)?-id-\d|\bcomm-item\b|comments-tree/u,
  comment: '[id^="comment-id-"], .comm-item, .comments-tree-item',
  author: ['.comm-author', '.comment-author', '.comm-name', 'a[onclick*="ShowProfile"]', '.name', '.author', 'h4', 'b'],
  date: ['time', '.comm-date', '.comment-date', '.comm-num + span', '.date', 'li.first', '.comm-two'],
  body: ['[id^="comm-id-"]', '.comm-text', '.comm-body', '.comment-text', '.text'],
  votes: ['[id^="comments-ratig-layer"]', '.ratingplus', '.ratingtypeplusminus'],
};
