import type { CommentShape } from '../shape.ts';

// 1C-Bitrix: <div class="blog-comment">, <table class="reviews-post-table" bx-author-name=…>
/** Comments of the blogs, reviews and news of 1C-Bitrix. */
export const BITRIX: CommentShape = {
  name: 'bitrix',
  sign: /\bblog-comment-cont\b|\breviews-post-table\b|\bfeed-com-block\b/u,
  comment: '.blog-comment, .reviews-post-table, .feed-com-block',
  author: ['.blog-comment-author', '.blog-author', '.review-author', '.feed-author-name', '.reviews-author', 'b'],
  date: ['.blog-comment-date', '.message-post-date', '.feed-com-time', '.feed-time'],
  body: ['.blog-comment-content-text', '.blog-comment-post-content', '.reviews-text', '.feed-com-text-inner', '.feed-com-text'],
  attributes: { author: 'bx-author-name', date: 'bx-date' },
  votes: ['.rating-vote-result', '.bx-rating-counter'],
};
