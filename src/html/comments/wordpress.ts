import type { CommentShape } from '../shape.ts';

// WordPress and its themes: <li class="comment" id="comment-12">
/** Comments of WordPress. */
export const WORDPRESS: CommentShape = {
  name: 'wordpress',
  sign: /comment-\d|[=\s"'](?:comment|pingback|trackback)(?=[\s"'>])/u,
  comment:
    'li.comment, li.pingback, li.trackback, article.comment, div.comment:not(.thing), li[id^="comment-"], div[id^="comment-"], article[id^="comment-"], li[id^="li-comment-"]',
  author: [
    '.comment-author .fn',
    '.fn',
    '.comment-author-name',
    '.wp-block-comment-author-name',
    '.comment-author b',
    '.comment-author a',
    '.commentauthor',
    'cite',
    '.comment-author',
    '.comment_author',
    '.author',
    '.username',
    '[class*="username"]',
    '[class$="uthor"]',
    'h4',
    'strong',
  ],
  date: [
    'time[datetime]',
    'time',
    '.comment-date',
    '.comment_date',
    '.comment-time',
    '.comment-meta a',
    '.commentmetadata a',
    '.comment-metadata',
    '.commentmetadata',
    '.comment-meta',
    '.commentDate',
    '.date',
    'a[href*="#comment-"]',
    '.meta',
    '.metadata',
    'small',
  ],
  body: [
    '.comment-content',
    '.wp-block-comment-content',
    '.comment-text',
    '.comment_text',
    '.commentText',
    '.commentContent',
    '.comment_content',
    '.comment-entry',
    '.comment-story',
    '.comment-copy',
    '.comment_box',
    '.comment-body-text',
    '.text',
    '.comment-body',
    '.commenttext',
    '.entry',
  ],
  votes: ['.comment-votes', '.cr-count', '.vote-count'],
  pingback: '.pingback, .trackback',
};

// Thesis and other themes: <dt class="comment"> over <dd>
/** Comments of WordPress where each is an entry of a list of terms. */
export const WORDPRESS_TERMS: CommentShape = {
  ...WORDPRESS,
  name: 'wordpress-terms',
  sign: /<dt\b/iu,
  comment: 'dt.comment, dt[id^="comment-"]',
  follows: 'dd',
  date: ['.comment_time', ...WORDPRESS.date],
  body: ['dd'],
};
