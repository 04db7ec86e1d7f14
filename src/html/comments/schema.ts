import type { CommentShape } from '../shape.ts';

// any system: schema.org Comment and UserComments, as microdata
/** Comments in the words of schema.org. */
export const SCHEMA: CommentShape = {
  name: 'schema',
  sign: /schema\.org\/(?:Comment|UserComments|Answer)|itemprop=["']?comment\b/iu,
  comment: '[itemtype*="schema.org/Comment"], [itemtype*="schema.org/UserComments"], [itemtype*="schema.org/Answer"], [itemprop="comment"]',
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="creator"] [itemprop="name"]',
    '[itemprop="author"]',
    '[itemprop="creator"]',
  ],
  date: ['[itemprop="dateCreated"]', '[itemprop="datePublished"]', '[itemprop="commentTime"]', 'time'],
  body: ['[itemprop="text"]', '[itemprop="commentText"]', '[itemprop="description"]'],
  votes: ['[itemprop="upvoteCount"]'],
};
