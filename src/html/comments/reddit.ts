import type { CommentShape } from '../shape.ts';

// Reddit: <div class="thing comment"> of the old pages, <div class="Comment t1_c95cjs5"> since 2018, <shreddit-comment author=…> of the new ones
/** Comments of Reddit, and the post that they are of where it has a text. */
export const REDDIT: CommentShape = {
  name: 'reddit',
  sign: /\bthing\b|\bComment t1_|shreddit-comment/u,
  comment: '.thing.self:has(.usertext-body), .thing.comment, .Comment[class*="t1_"], shreddit-comment',
  author: ['.tagline .author', '.author', 'a[href^="/user/"]', 'a[href*="/user/"]'],
  date: ['.tagline time', '[id^="CommentTopMeta--Created"]', 'time'],
  body: ['.usertext-body', '.md', '[data-test-id="comment"]', '[slot="comment"]'],
  post: '.thing.self',
  title: ['.thing.self a.title'],
  attributes: { author: 'author', date: 'created' },
};
