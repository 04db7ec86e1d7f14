import type { CommentShape } from '../shape.ts';

const LEVEL = /^\d{1,2}$/u;

// OpenWeb: <li aria-level="2"><div data-spot-im-class="message-view">
/** Comments by OpenWeb, formerly Spot.IM. */
export const OPENWEB: CommentShape = {
  name: 'openweb',
  sign: /data-spot-im-class/u,
  comment: '[data-spot-im-class="message-view"]',
  author: ['[data-spot-im-class="message-username"]'],
  date: ['[data-spot-im-class="message-timestamp"]'],
  body: ['[data-spot-im-class="message-text"]'],
  toDepth: (comment) => {
    const level = comment.closest('[aria-level]')?.getAttribute('aria-level') ?? '';
    return LEVEL.test(level) ? Number(level) : undefined;
  },
};
