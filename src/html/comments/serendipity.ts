import { type CommentShape, toDepthBy } from '../shape.ts';

// Serendipity: <article class="serendipity_comment commentlevel-1">
/** Comments of Serendipity. */
export const SERENDIPITY: CommentShape = {
  name: 'serendipity',
  sign: /\bserendipity_comment\b/u,
  comment: '.serendipity_comment, .serendipity_trackback',
  author: ['h4 cite', 'h4 a', 'h4', '.serendipity_commentAuthor', '.comment_source_ownentry', '.comment_source_author', 'cite'],
  date: ['h4 time', 'time', '.serendipity_comment_source'],
  body: ['.serendipity_commentBody', '.serendipity_trackbackBody', '.comment_content'],
  toDepth: toDepthBy(/\bcommentlevel-(?<depth>\d{1,2})\b/u),
  pingback: '.serendipity_trackback, .serendipity_trackback_comment',
};
