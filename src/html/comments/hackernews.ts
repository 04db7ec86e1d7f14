import type { CommentShape } from '../shape.ts';

// Hacker News: <tr class="athing comtr">, whose depth is a number
/** Comments of Hacker News. */
export const HACKERNEWS: CommentShape = {
  name: 'hackernews',
  sign: /\bcomtr\b/u,
  comment: 'tr.comtr',
  author: ['.hnuser'],
  date: ['.age[title]', '.age'],
  body: ['.commtext', '.comment'],
  toDepth: (comment) => {
    const cell = comment.querySelector('.ind');
    const indent = cell?.getAttribute('indent') ?? Number(cell?.querySelector('img')?.getAttribute('width') ?? '0') / 40;
    return Number(indent);
  },
};
