import type { CommentShape } from '../shape.ts';

// Bugzilla: <div class="bz_comment" id="c12">
/** Comments of Bugzilla; the first is what was reported. */
export const BUGZILLA: CommentShape = {
  name: 'bugzilla',
  sign: /\bbz_comment\b/u,
  comment: '.bz_comment',
  author: ['.bz_comment_user .fn', '.bz_comment_user'],
  date: ['.bz_comment_time'],
  body: ['.bz_comment_text'],
  post: '.bz_first_comment',
  title: ['#short_desc_nonedit_display'],
};
