import type { CommentShape } from '../shape.ts';

// uCoz: <div class="comEnt" id="comEnt12">, as far to the right as it answers another
/** Comments of uCoz. */
export const UCOZ: CommentShape = {
  name: 'ucoz',
  sign: /\bcomEnt(?:\b|\d)/u,
  comment: '.comEnt, [id^="comEnt"]:not(:has(.comEnt))',
  author: ['.cUser', '.cTop .username', '.cTop > b:not(.com-order-num)', '.cTop b:not(.com-order-num)', '.cTop a'],
  date: ['.cDate', '.cTop'],
  body: ['.cMessage'],
  asides: '.cAnswer',
  votes: ['[id^="numi"]'],
};
