import type { CommentShape } from '../shape.ts';

// LiveJournal: <div class="b-leaf">; its sister Dreamwidth: <div class="dwexpcomment">; before 2012 <div id="ljcmt12"> or <div class="ljcmt_full">, as far to the right as it answers another
/** Comments of LiveJournal. */
export const LIVEJOURNAL: CommentShape = {
  name: 'livejournal',
  sign: /b-leaf|comment-wrap|b-tree|\bljcmt[\d_]|\bdwexpcomment\b/u,
  comment: '.b-leaf, .b-tree-twig, .comment-wrap, [id^="ljcmt"], .ljcmt_full, .dwexpcomment',
  author: [
    '.b-leaf-username .i-ljuser-username',
    '.i-ljuser-username',
    '.ljuser',
    '.poster',
    '.comment-poster',
    '.b-leaf-username',
    '.talk-comment-head td + td',
    '.talk-comment-head td',
    '.cmtbar th + td',
    '[id^="cmtbar"] font + br + font',
    '[id^="cmtbar"] td > font:first-child',
  ],
  date: ['.b-leaf-createdtime', '.comment-time', 'time', '.datetime', '.talk-comment-head font[size="-1"]', '.cmtbar [title]'],
  body: ['.b-leaf-article', '.comment-text', '.comment-body', '.comment-content', '.talk-comment-box', '.cmtbody', '[id^="cmtbar"] + div'],
};
