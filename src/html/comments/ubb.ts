import type { CommentShape } from '../shape.ts';

// UBB.threads: a table with <td class="subjecttable"> over <td class="author-content">
/** Posts of UBB.threads. */
export const UBB: CommentShape = {
  name: 'ubb',
  sign: /subjecttable|ubbthreads/u,
  comment: 'table.t_inner:has(.subjecttable)',
  author: ['.post-author .username', '.author-content .username', '.post-author'],
  date: ['.subjecttable .small', '.subjecttable'],
  body: ['.post_inner [id^="body"]', '.post_inner', '.post-content'],
  post: '*',
  title: ['.subjecttable b'],
};
