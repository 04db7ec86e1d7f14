import type { CommentShape } from '../shape.ts';

// IntenseDebate: <div class="idc-c">, its answers beside it in <div class="idc-thread">
/** Comments of IntenseDebate. */
export const INTENSEDEBATE: CommentShape = {
  name: 'intensedebate',
  sign: /\bidc-c\b/u,
  comment: '.idc-c',
  author: ['.idc-i > a', '.idc-i'],
  date: ['.idc-time', '.idc-i'],
  body: ['.idc-c-t-inner', '.idc-c-t'],
  votes: ['.idc-v-total'],
  toDepth: (comment) => {
    let depth = 0;
    for (let node = comment.parentElement; node !== null; node = node.parentElement) if (node.matches('.idc-thread')) depth += 1;
    return depth;
  },
};
