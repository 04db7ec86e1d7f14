import type { CommentShape } from '../shape.ts';

// Discuz!: <table id="pid12">, its text in <td class="t_f">; remarks on it in <div class="pstl">
/** Posts of Discuz!. */
export const DISCUZ: CommentShape = {
  name: 'discuz',
  sign: /discuz|Discuz|postmessage_\d/u,
  comment: 'table[id^="pid"], div[id^="post_"]:has(.authi), .pstl:has(.psti)',
  author: ['.pls .authi', '.pi .authi a', '.authi a', '.postauthor cite', '.psta a.xi2', '.psta a:last-child'],
  date: ['[id^="authorposton"]', '.authi em', '.psti .xg1'],
  body: ['.t_f', '[id^="postmessage_"]', '.psti', '.pcb'],
  asides: '.pstatus, .psti .xg1',
  post: '*',
  title: ['#thread_subject'],
};
