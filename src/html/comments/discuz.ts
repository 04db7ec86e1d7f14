import type { CommentShape } from '../shape.ts';

// Discuz!: <table id="pid12">, its text in <td class="t_f">
/** Posts of Discuz!. */
export const DISCUZ: CommentShape = {
  name: 'discuz',
  sign: /discuz|Discuz|postmessage_\d/u,
  comment: 'table[id^="pid"], div[id^="post_"]:has(.authi)',
  author: ['.pls .authi', '.pi .authi a', '.authi a', '.postauthor cite'],
  date: ['[id^="authorposton"]', '.authi em'],
  body: ['.t_f', '[id^="postmessage_"]', '.pcb'],
  asides: '.pstatus',
  post: '*',
  title: ['#thread_subject'],
};
