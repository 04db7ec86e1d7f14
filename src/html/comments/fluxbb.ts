import type { CommentShape } from '../shape.ts';

// FluxBB, punBB: <div class="blockpost" id="p12">
/** Posts of FluxBB and punBB. */
export const FLUXBB: CommentShape = {
  name: 'fluxbb',
  sign: /\bblockpost\b/u,
  comment: '.blockpost',
  author: ['.postleft dt strong', '.postleft dt', '.postleft strong'],
  date: ['h2 a', 'h2'],
  body: ['.postmsg'],
  post: '*',
  title: ['.postright h3', '.crumbs strong'],
};
