import type { CommentShape } from '../shape.ts';

// GitLab: <li class="note" id="note_12">, in <div class="discussion-notes"> all but the first answers
/** Comments of GitLab. */
export const GITLAB: CommentShape = {
  name: 'gitlab',
  sign: /\bnote-headline-/u,
  comment: 'li.note:not(.system-note)',
  author: ['.note-header-author-name', '.note-header-info a'],
  date: ['.note-timestamp time', 'time'],
  body: ['.note-text', '.note-body'],
  toDepth: (comment) => {
    const first = comment.closest('.discussion-notes')?.querySelector('li.note') ?? comment;
    return first === comment ? 0 : 1;
  },
};
