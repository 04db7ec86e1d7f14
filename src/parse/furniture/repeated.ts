import type { Line } from '../../text/lines.ts';
import { endsClause, endsSentence } from '../../text/sentences.ts';
import type { Layout } from '../layouts/layout.ts';
import { toLineKey } from '../layouts/layout.ts';
import { isLongLine } from './prose.ts';

/** Back to the front page of the Lamplighter: too long for the name of a person, a paper or a column */
const FEWEST_WORDS = 5;
/** 返回北码头晚报网站首页 */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]{10,}$/u;
/** lamplighter.example/letters · Write to us: */
const LABEL_OR_ADDRESS = /:["”»)]?$|\S@\S|\w\.\w{2,}/u;
/** So many repeated lines on end are a menu, whatever they say. */
const FEWEST_OF_MENU = 3;
const LONGEST_SUBHEAD = 70;
const LONGEST_TITLE = 120;

/** Whether a line can be no name: an author's, an agency's, a paper's or a column's is no furniture for standing in every capture. */
export function isNoName(text: string): boolean {
  return text.split(/\s+/u).length >= FEWEST_WORDS || UNSPACED.test(text) || endsSentence(text) || LABEL_OR_ADDRESS.test(text);
}

/** Whether a line of the text is one of those that the captures of its folder repeat. */
export function isRepeated(text: string, { repeated }: Layout): boolean {
  return repeated !== undefined && repeated.has(toLineKey(text));
}

/** A subhead that a series has in every article: it stands over running text. */
function isSubhead(line: Line, next: Line | undefined): boolean {
  return line.text.length <= LONGEST_SUBHEAD && !endsClause(line.text) && isLongLine(next);
}

/** Index after the run of repeated lines that begins at an index. */
function findRunEnd(lines: readonly Line[], at: number, layout: Layout): number {
  let end = at;
  while (end < lines.length && isRepeated(lines[end]?.text ?? '', layout)) end += 1;
  return end;
}

function countLetters(lines: Iterable<Line>): number {
  let count = 0;
  for (const { text } of lines) count += text.length;
  return count;
}

/**
 * The lines of an article that its folder repeats and that are none of its text; `isTitle` tells whether a line can be nothing but a title.
 * What stands on top of all captures is furniture only over a title: it may be the title of a series. Where the set sentences outweigh the
 * others they are the text, as of a notice.
 */
export function findRepeated(
  lines: readonly Line[],
  layout: Layout,
  isTitle: (line: Line, next: Line | undefined) => boolean,
): ReadonlySet<Line> {
  const over = new Set<Line>();
  const menus = new Set<Line>();
  const sentences = new Set<Line>();
  if (layout.repeated === undefined) return over;
  for (let at = 0; at < lines.length; at++) {
    const end = findRunEnd(lines, at, layout);
    const run = lines.slice(at, end);
    const next = lines[end];
    if (at === 0) {
      const title = next !== undefined && next.text.length <= LONGEST_TITLE && !endsClause(next.text) && isTitle(next, lines[end + 1]);
      if (title) for (const line of run) over.add(line);
    } else if (run.length >= FEWEST_OF_MENU) for (const line of run) menus.add(line);
    else run.forEach((line, index) => isNoName(line.text) && !isSubhead(line, lines[at + index + 1]) && sentences.add(line));
    at = end;
  }
  const own = lines.filter((line) => !over.has(line) && !menus.has(line) && !sentences.has(line));
  // Short texts may be the same in many captures: what is repeated goes only where a text stays
  if (!own.slice(1).some((line) => isLongLine(line) || endsSentence(line.text))) return over;
  return countLetters(sentences) < countLetters(own) ? new Set([...over, ...menus, ...sentences]) : new Set([...over, ...menus]);
}
