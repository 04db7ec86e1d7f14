import type { CommentShape } from '../shape.ts';

// BuddyPress: <li id="acomment-12">
/** Comments of BuddyPress on what its members do. */
export const BUDDYPRESS: CommentShape = {
  name: 'buddypress',
  sign: /\bacomment-\d/u,
  comment: 'li[id^="acomment-"]',
  author: ['.acomment-meta .author-name', '.acomment-meta a'],
  date: ['.time-since', '.activity-time-since'],
  body: ['.acomment-content'],
};
