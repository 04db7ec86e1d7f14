import type { CommentShape } from '../shape.ts';

// any system: h-cite and hAtom, <li class="h-cite u-comment">
/** Comments in the classes of microformats. */
export const MICROFORMATS: CommentShape = {
  name: 'microformats',
  sign: /\b(?:u-comment|p-comment|h-cite|hcomment|hentry-comment)\b/u,
  comment: '.u-comment, .p-comment, .hcomment, .comment.h-entry, .comment.h-cite',
  author: ['.p-author .p-name', '.p-author', '.h-card', '.author .fn', '.fn'],
  date: ['.dt-published', 'time', '.published'],
  body: ['.e-content', '.p-content', '.p-name.p-content', '.entry-content'],
};
