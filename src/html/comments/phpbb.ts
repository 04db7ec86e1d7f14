import type { CommentShape } from '../shape.ts';

// phpBB: <div id="p12" class="post">
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
};
