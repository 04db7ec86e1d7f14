import type { CommentShape } from '../shape.ts';

// Invision 4: <article class="cPost ipsComment">; 3: <div class="post_block">; 2: a table with <div class="postcolor">
/** Posts of Invision Power Board. */
export const INVISION: CommentShape = {
  name: 'invision',
  sign: /\bpost_block\b|\bipsComment\b|\bpostcolor\b/u,
  comment: '.post_block, article.ipsComment, .cPost, table.ipbtable:has(.postcolor)',
  author: ['.author [itemprop="name"]', '.author', '.cAuthorPane_author', '.ipsComment_author a', '.normalname'],
  date: ['abbr.published', '.posted_info', '.ipsComment_meta time', 'time', '.row2 .postdetails', '.subtitle .postdetails'],
  body: ['[data-role="commentContent"]', '.entry-content', '.postcolor'],
  votes: ['.rep_count', '.ipsReact_reactCount'],
  post: '.post_block, .cPost, table',
  title: ['h1.ipsType_pagetitle', 'h1.ipsType_pageTitle', '.maintitle'],
};
