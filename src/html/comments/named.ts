import type { CommentShape } from '../shape.ts';

// any system whose elements are called comments: <div class="article-comment">, <div class="kommentar-box">
/** Comments of any system that calls them so. */
export const NAMED: CommentShape = {
  name: 'named',
  isGuess: true,
  sign: /comment|kommentar|commentaire|comentari/iu,
  comment: '[class*="omment"], [class*="ommentar"], [class*="omentari"], [id^="comment"]',
  author: [
    '[class*="author"]',
    '[class*="Author"]',
    '[class*="poster"]',
    '[class*="user"]',
    '[class*="User"]',
    '[class*="name"]',
    '[class*="Name"]',
    'cite',
    'strong',
    'b',
    'h4',
    'h3',
    'h5',
    'a',
  ],
  date: [
    'time',
    '[class*="date"]',
    '[class*="Date"]',
    '[class*="time"]',
    '[class*="Time"]',
    '[class*="meta"]',
    '[class*="info"]',
    'small',
    'span',
    'p',
  ],
  body: [
    '[class*="text"]',
    '[class*="Text"]',
    '[class*="body"]',
    '[class*="content"]',
    '[class*="Content"]',
    '[class*="message"]',
    'blockquote',
    'p',
  ],
};
