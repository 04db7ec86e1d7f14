import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFilled } from '../thread/profile.ts';

/** M12a34r56a: a name that a system veils by figures between its letters */
const MASKED = /^\p{L}(?:\d{2}\p{L}){1,24}$/u;

/** Heads of veiled names whose first names stand on lines of their own: "M12a34r56a" over "L65i43n21d". */
export function joinMasked(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const overs = heads.map(({ first, author = '' }) => {
    const at = MASKED.test(author) ? findFilled(lines, first - 1, -1) : undefined;
    return at !== undefined && MASKED.test(lines[at]?.text ?? '') ? at : undefined;
  });
  if (heads.length < 2 || overs.includes(undefined)) return heads;
  return heads.map((head, index) => {
    const at = overs[index] ?? head.first;
    return { ...head, first: at, author: `${lines[at]?.text ?? ''} ${head.author ?? ''}` };
  });
}
