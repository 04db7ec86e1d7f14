import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFilled } from '../thread/profile.ts';
import { toSignatureName } from './name.ts';

/** M: in the place of Mara's picture */
const INITIAL = /^\p{L}$/u;
const FEWEST = 2;
const MOST = 0.5;

/** Whether a letter stands right over a name that begins with it. */
export function isInitial(text: string, name: string): boolean {
  return INITIAL.test(text) && name.toLowerCase().startsWith(text.toLowerCase());
}

/** Whether a head's name has its first letter over it. */
function hasInitial(lines: readonly Line[], { first, author }: CommentHead): boolean {
  const over = findFilled(lines, first - 1, -1);
  return over !== undefined && author !== undefined && isInitial(lines[over]?.text ?? '', author);
}

/**
 * Heads in which somebody of the thread stands under who speaks: "M", "Mara", "Ada", "3 March 2019". Where letters stand in the place of
 * pictures, the name under the letter is the one who speaks, and the next is whom she answers.
 */
export function readAnswered(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const marked = heads.filter((head) => hasInitial(lines, head)).length;
  if (marked < FEWEST || marked < MOST * heads.length) return heads;
  const known = new Set<string>();
  return heads.map((head) => {
    const over = findFilled(lines, head.first - 1, -1);
    const name = over === undefined ? undefined : toSignatureName(lines[over]?.text ?? '');
    const { author } = head;
    const isAnswer =
      over !== undefined &&
      name !== undefined &&
      author !== undefined &&
      known.has(author) &&
      !hasInitial(lines, head) &&
      hasInitial(lines, { ...head, first: over, author: name });
    const read = isAnswer ? { ...head, first: over, author: name, parentName: author } : head;
    if (read.author !== undefined) known.add(read.author);
    return read;
  });
}
