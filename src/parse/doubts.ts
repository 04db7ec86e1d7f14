import type { Problem } from '../catalogue.ts';
import type { Block } from '../record.ts';
import type { Thread } from './thread/comments.ts';
import { parseRunIn } from './head/dateline.ts';
import type { Legibility } from './legibility.ts';
import { readMetaLine } from './head/meta.ts';
import { parseByline } from './head/names.ts';
import { isRefusal } from './refusal.ts';
import type { Piece } from './piece.ts';
import { isRunningText } from './furniture/stretch.ts';

/** What a capture was read as, as far as it tells what kind of thing was captured. */
interface Reading {
  readonly legibility: Legibility;
  readonly language: string;
  readonly title: string | undefined;
  readonly rest: readonly Piece[];
  readonly body: readonly Block[];
  readonly thread: Thread;
}

/** Less text tells no language. */
const ENOUGH = 200;
/** A comment with so many paragraphs may be an article that was put into a thread. */
const FEWEST_PARAGRAPHS = 2;
const LONGEST_TITLE = 120;
/** One more head may be a date that the article itself sets over a part of it. */
const FEWEST_HEADS = 2;
const ENDS_SENTENCE = /[.!?…:;,。！？]["'”»’)]*$/u;
const LETTER = /\p{L}/u;
/** Where a dateline ends: with a dash, a bracket, an oblique */
const DATELINE_MARK = /[-–—()/]/u;
const LONGEST_DATELINE = 80;

function findLegibility({ legibility, language, rest }: Reading): readonly Problem[] {
  if (legibility.kind === 'noise')
    return [{ rule: 'text/noise', severity: 'warning', message: 'most of it is no writing; kept as it is, and nothing was read from it' }];
  if (legibility.kind === 'mojibake') {
    const severity = legibility.isUnreadable ? 'warning' : 'note';
    return [{ rule: 'text/mojibake', severity, message: 'it went through a wrong encoding before it was captured; kept as it is' }];
  }
  const size = rest.reduce((sum, { text }) => sum + text.length, 0);
  if (language !== 'und' || size < ENOUGH) return [];
  return [{ rule: 'language/unknown', severity: 'note', message: 'nothing tells which language it is in' }];
}

/** Whether a line that stands apart from what is above it looks like a title. */
function isTitle({ text, line }: Piece, before: Piece | undefined): boolean {
  if (text.length > LONGEST_TITLE || (before?.line.number === line.number - 1 && LETTER.test(before.text))) return false;
  return LETTER.test(text) && !ENDS_SENTENCE.test(text) && readMetaLine(text).length === 0;
}

/** Whether a line stands under a title: a date, a name, a dateline. */
function isUnderTitle({ text, line }: Piece): boolean {
  if (text.length <= LONGEST_TITLE) return (line.mayDate && readMetaLine(text).length > 0) || (parseByline(text)?.names.length ?? 0) > 0;
  if (!DATELINE_MARK.test(text.slice(0, LONGEST_DATELINE))) return false;
  const { date, agency } = parseRunIn(text) ?? {};
  return date !== undefined || agency !== undefined;
}

/** The titles inside a body that have a date, a name or a dateline of their own and running text below. */
function findTitles(rest: readonly Piece[]): readonly Piece[] {
  const titles: Piece[] = [];
  for (let at = 1; at < rest.length; at++) {
    const title = rest[at - 1];
    const piece = rest[at];
    if (title === undefined || piece === undefined || !rest.slice(at, at + 3).some(({ text }) => isRunningText(text))) continue;
    if (isTitle(title, rest[at - 2]) && isUnderTitle(piece)) titles.push(title);
  }
  return titles;
}

function findOtherArticles({ rest }: Reading): readonly Problem[] {
  const titles = findTitles(rest);
  const [first] = titles;
  if (first === undefined || titles.length < FEWEST_HEADS) return [];
  const number = first.line.number;
  const message = `there are ${titles.length} more titles with a date, a name or a dateline below; read as one article, the first`;
  return [{ rule: 'text/several-articles', severity: 'warning', lines: [number, number], message }];
}

/** A page about pages that are not found has more to say. */
const LONGEST_REFUSAL = 700;

function findRefusal({ title, rest }: Reading): readonly Problem[] {
  const size = rest.reduce((sum, { text }) => sum + text.length, 0);
  if (title === undefined || size > LONGEST_REFUSAL || !isRefusal(title)) return [];
  return [{ rule: 'text/no-article', severity: 'warning', message: `"${title}" is what stands in an article's place where there is none` }];
}

function findLostArticle({ body, thread }: Reading): readonly Problem[] {
  if (thread.comments.length === 0 || body.length > 0) return [];
  const holder = thread.comments.find(
    (comment) => comment.body.filter((block) => block.kind === 'paragraph' && isRunningText(block.text)).length >= FEWEST_PARAGRAPHS,
  );
  const lone: Problem = { rule: 'thread/without-article', severity: 'note', message: 'there are comments, and no article above them' };
  if (holder === undefined) return [lone];
  return [lone, { rule: 'thread/holds-article', severity: 'note', message: `the comment ${holder.id} is long enough to be an article` }];
}

/** What a capture leaves open as a whole: it is no writing, it is several articles, it is comments alone. */
export function findDoubts(reading: Reading): readonly Problem[] {
  return [...findLegibility(reading), ...findRefusal(reading), ...findOtherArticles(reading), ...findLostArticle(reading)];
}
