import type { Line } from '../../text/lines.ts';
import type { CommentHead } from './dialect.ts';

const PROSE_LINE = 80;
const ARTICLE_TEXT = 400;

/** Heads without a first one that is the article's own byline: no article stands above it and much text below. */
export function dropOpening(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const [first, second] = heads;
  if (first === undefined) return heads;
  if (lines.slice(0, first.first).some(({ text }) => text.length >= PROSE_LINE)) return heads;
  const below = lines.slice(first.last + 1, second?.first).reduce((size, { text }) => size + text.length, 0);
  return below >= ARTICLE_TEXT ? heads.slice(1) : heads;
}
