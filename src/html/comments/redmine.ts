import type { CommentShape } from '../shape.ts';

// Redmine: <div class="journal has-notes" id="change-12">
/** Notes on what Redmine tracks. */
export const REDMINE: CommentShape = {
  name: 'redmine',
  sign: /\bhas-notes\b/u,
  comment: '.journal.has-notes',
  author: ['h4 a.user', 'a.user', 'h4 .user'],
  date: ['h4 a[title]', '.update-info a[title]', 'a[href*="/activity"]'],
  body: ['.wiki'],
};
