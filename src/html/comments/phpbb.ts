import type { CommentShape } from '../shape.ts';

// phpBB 3: <div id="p12" class="post">
/** Posts of phpBB. */
export const PHPBB: CommentShape = {
  name: 'phpbb',
  sign: /phpbb|class=["']postbody/iu,
  comment: '.post[id^="p"]',
  author: [
    '.author .username',
    '.author .username-coloured',
    '.postprofile .username',
    '.postprofile .username-coloured',
    '.postprofile dt a',
    '.author strong',
    '.postauthor',
  ],
  date: ['.author time', '.postbody .author', 'p.author', '.postdetails'],
  body: ['.postbody .content', '.content', '.postbody'],
  post: '.post',
  title: ['.topic-title', '#page-body h2 a'],
};

// phpBB 2: <span class="name"> in a row of one table; the later subsilver2: a table with <b class="postauthor">
/** Posts of phpBB where it is set in tables. */
export const PHPBB_TABLES: CommentShape = {
  name: 'phpbb-tables',
  sign: /class=["']postbody/iu,
  comment: 'tr:has(> td > .name), table:has(> tr > td > .postauthor), table:has(> tbody > tr > td > .postauthor)',
  author: ['.name b', '.name', '.postauthor'],
  date: ['td + td .postdetails', 'td.gensmall td + td', 'td[align="right"]'],
  body: ['td:has(> .postbody)'],
  asides: '.gensmall',
  quote: 'table:has(.quote)',
  post: '*',
  title: ['a.maintitle', 'a.titles', '.maintitle'],
};
