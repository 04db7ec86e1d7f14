import type { CommentShape } from '../shape.ts';

// MetaFilter: <div class="comments" id="c12">, by whom and when at its end in small
/** Comments of MetaFilter. */
export const METAFILTER: CommentShape = {
  name: 'metafilter',
  sign: /class=["']smallcopy["']/u,
  comment: '.comments[id^="c"]:has(.smallcopy)',
  author: ['.smallcopy a[href*="/user/"]', '.smallcopy a'],
  date: ['.smallcopy'],
  body: [],
};
