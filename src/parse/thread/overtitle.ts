import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import { isLongLine } from '../furniture/prose.ts';
import type { CommentHead } from './dialect.ts';
import { findHeading, isHeading, readCount } from './heading.ts';
import { getMeasures } from './measure.ts';
import { isPerson } from './people.ts';
import { findFilled } from './profile.ts';

const MOST_OVER_TITLE = 12;
/** Letters of an article's text. */
const SHORTEST_ARTICLE = 80;
/** 2 replies · 3 Antworten: over the answers to a comment as well */
const REPLIES = /repl(?:y|ies)|antwort|répons|respuest|respost|rispost|antwoord|odpowiedz|ответ|відповід/iu;

/** Whether the heading of the thread stands right under a head, and no other above it: who signs there wrote the article. */
function isOverHeading({ first, last, textStart, textEnd }: CommentHead, lines: readonly Line[]): boolean {
  const below = textStart === undefined && textEnd === undefined ? findFilled(lines, last + 1, 1) : undefined;
  const text = below === undefined ? '' : (lines[below]?.text ?? '');
  // "Comments: It was so." is a form that somebody filled in
  return isHeading(text) && !endsSentence(text) && !REPLIES.test(text) && findHeading(lines, first) === undefined;
}

/** A first "comment" over the heading of the thread, with no text above: the title and the day of the article, and the article under them. */
export function dropTitle(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const [first, second] = heads;
  if (first === undefined || second === undefined) return heads;
  if (isOverHeading(first, lines)) return heads.slice(1);
  const heading = findHeading(lines, second.first);
  if (heading === undefined || heading < first.last || isHeaded(lines, first.first, heading)) return heads;
  const { filled, size } = getMeasures(lines);
  const isCounted = readCount(lines[heading]) === heads.length - 1 && findHeading(lines, first.first) === undefined;
  if (!isCounted && ((filled[first.first] ?? 0) > MOST_OVER_TITLE || lines.slice(0, first.first).some(isLongLine))) return heads;
  // Right under a byline at the article's end the heading counts all others
  if (!isCounted && (size[heading] ?? 0) - (size[first.last + 1] ?? 0) < SHORTEST_ARTICLE) return heads;
  if (REPLIES.test(lines[heading]?.text ?? '') && (first.certainty === 3 || isPerson(first.author ?? ''))) return heads;
  return heads.slice(1);
}

/** ### The lamp that went out: a title in Markdown */
const MARKED_TITLE = /^#{2,4}\s\S/u;
const MOST = 0.75;

/** Whether a title in Markdown stands right over most heads: then these sign articles, of which the first lines stand below. */
export function areTitled(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  const titled = heads.filter(({ first }) => MARKED_TITLE.test(lines[findFilled(lines, first - 1, -1) ?? -1]?.text ?? ''));
  return heads.length > 1 && titled.length >= MOST * heads.length;
}

/** Whether a heading stands above the first head: "Opinion" over an article is none where a heading counts comments below it. */
function isHeaded(lines: readonly Line[], first: number, below: number): boolean {
  const above = findHeading(lines, first);
  return above !== undefined && (readCount(lines[above]) !== undefined || readCount(lines[below]) === undefined);
}
