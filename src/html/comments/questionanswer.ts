import type { CommentShape } from '../shape.ts';

// Question2Answer: <div class="qa-a-list-item">, remarks on it inside as <div class="qa-c-list-item">
/** Answers and remarks of Question2Answer; the question is the article. */
export const QUESTIONANSWER: CommentShape = {
  name: 'question2answer',
  sign: /\bqa-(?:[ac]-list-item|q-view)\b/u,
  comment: '.qa-q-view, .qa-a-list-item, .qa-c-list-item',
  author: ['[class*="-who-data"] .nickname', '.vcard.author', '[class*="-who-data"]', '.qa-user-link'],
  date: ['.published', 'time', '[class*="-when-data"]'],
  body: ['.entry-content', '[class*="-content"] [itemprop="text"]', '.qa-q-view-content', '.qa-a-item-content', '.qa-c-item-content'],
  votes: ['.qa-netvote-count-data'],
  post: '.qa-q-view',
  title: ['.qa-main h1', '.entry-title'],
};
