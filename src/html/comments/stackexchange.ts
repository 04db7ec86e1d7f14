import type { CommentShape } from '../shape.ts';

// Stack Exchange: <div class="answer">, remarks on it inside as <li class="comment">
/** Answers and remarks of Stack Exchange; the question is the article. */
export const STACKEXCHANGE: CommentShape = {
  name: 'stackexchange',
  sign: /\bjs-post-body\b|\bpost-text\b|\bcomment-copy\b/u,
  comment: '#question, .answer, li.comment[id^="comment-"]:has(.comment-copy), tr.comment:has(.comment-copy)',
  author: ['.post-signature + .post-signature .user-details a', '.post-signature .user-details a', '.user-details a', '.comment-user'],
  date: [
    'time[itemprop="dateCreated"]',
    '.post-signature + .post-signature .relativetime',
    '.user-action-time .relativetime',
    '.comment-date',
  ],
  body: ['.js-post-body', '.post-text', '.comment-copy'],
  votes: ['.js-vote-count', '.vote-count-post', '.comment-score'],
  post: '#question',
};
