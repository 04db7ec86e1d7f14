import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFilled } from '../thread/profile.ts';

const FEWEST = 2;
const MOST = 0.75;
const LONGEST_NAME = 60;
/** K */
const LETTER = /^\p{L}$/u;
/** Mara LindIt was so · mara77It was so · Mara@Ada: a capital, a sign or a picture right behind a small letter or a number ends a name */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=[\p{Lu}@"“«\p{Extended_Pictographic}])/u;

/** A name that a flattener set together with the words behind it, under the first letter of that name. */
interface Glued {
  readonly at: number;
  readonly author: string;
}

function findGlued(lines: readonly Line[], { first, last, author = '' }: CommentHead): Glued | undefined {
  const at = first === last && LETTER.test(author) ? findFilled(lines, last + 1, 1) : undefined;
  const text = at === undefined ? '' : (lines[at]?.text.slice(0, LONGEST_NAME) ?? '');
  if (at === undefined || !text.toLowerCase().startsWith(author.toLowerCase())) return undefined;
  const seam = text.search(SEAM);
  return seam < 1 ? undefined : { at, author: text.slice(0, seam) };
}

/** Heads that are the first letter of a name, in the place of a picture, down to the name that is glued to the words below: "M" over "Mara LindIt was so." */
export function readGluedNames(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (heads.length < FEWEST) return heads;
  const glued = heads.map((head) => findGlued(lines, head));
  if (glued.filter((name) => name !== undefined).length < MOST * heads.length) return heads;
  return heads.map((head, index) => {
    const found = glued[index];
    return found === undefined ? head : { ...head, author: found.author, last: found.at, textStart: found.author.length };
  });
}
