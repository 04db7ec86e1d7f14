import { isUnder } from '../text/lines.ts';
import { endsClause } from '../text/sentences.ts';
import type { Problem } from '../catalogue.ts';
import type { Block } from '../record.ts';
import type { Thread } from './thread/comments.ts';
import { parseRunIn } from './head/dateline.ts';
import type { Aside } from './ledger.ts';
import type { Legibility } from './legibility.ts';
import { readMetaLine } from './head/meta.ts';
import { parseByline } from './head/names.ts';
import { isRefusal } from './refusal.ts';
import type { Piece } from './piece.ts';
import { isHeading, readCount } from './thread/heading.ts';
import { isProfileLine } from './thread/profile.ts';
import { countsComments } from './furniture/counters.ts';
import { isRunningText } from './furniture/stretch.ts';

/** What a capture was read as, as far as it tells what kind of thing was captured. */
interface Reading {
  readonly legibility: Legibility;
  readonly language: string;
  readonly title: string | undefined;
  readonly rest: readonly Piece[];
  readonly body: readonly Block[];
  readonly thread: Thread;
  /** The lines that are not the article's. */
  readonly asides: readonly Aside[];
}

/** Less text tells no language. */
const ENOUGH = 200;
/** A comment with so many paragraphs may be an article that was put into a thread. */
const FEWEST_PARAGRAPHS = 2;
const LONGEST_TITLE = 120;
/** Fewer titles further down may be the article's own, each over a part of it with its day. */
const FEWEST_HEADS = 2;
/** Even one is another article's where so many of the things that stand below titles stand below it. */
const ENOUGH_SIGNS = 2;
const MOST_UNDER_TITLE = 3;
/** An article stands over the heading, and a name with a word of hers below. */
const FEWEST_ABOVE = 2;
const FEWEST_UNREAD = 2;
const LETTER = /\p{L}/u;
/** A number in a title counts nothing. */
const ONE_NUMBER = /^[^\d“”"„«»「《]*\d{1,6}\D*$/u;
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
  if (text.length > LONGEST_TITLE || (before !== undefined && isUnder(line, before.line) && LETTER.test(before.text))) return false;
  return LETTER.test(text) && !endsClause(text) && readMetaLine(text).length === 0;
}

type Sign = 'date' | 'name' | 'dateline';

/** What a line is that stands under a title. */
function findSign({ text, line }: Piece): Sign | undefined {
  if (text.length <= LONGEST_TITLE && line.mayDate && readMetaLine(text).length > 0) return 'date';
  if (text.length <= LONGEST_TITLE && (parseByline(text)?.names.length ?? 0) > 0) return 'name';
  if (!DATELINE_MARK.test(text.slice(0, LONGEST_DATELINE))) return undefined;
  const { place, date, agency } = parseRunIn(text) ?? {};
  return date !== undefined || agency !== undefined || (place !== undefined && text.length <= LONGEST_TITLE) ? 'dateline' : undefined;
}

interface InnerTitle {
  readonly piece: Piece;
  /** What stands between it and its running text. */
  readonly signs: ReadonlySet<Sign>;
}

/** The titles inside a body that have a date, a name or a dateline of their own and running text below. */
function findTitles(rest: readonly Piece[]): readonly InnerTitle[] {
  const titles: InnerTitle[] = [];
  for (let at = 1; at < rest.length; at++) {
    const piece = rest[at - 1];
    const below = rest.slice(at, at + MOST_UNDER_TITLE);
    const text = below.findIndex((one) => isRunningText(one.text));
    if (piece === undefined || text < 0 || !isTitle(piece, rest[at - 2])) continue;
    const signs = below.slice(0, text + 1).map((one) => findSign(one));
    if (signs[0] !== undefined) titles.push({ piece, signs: new Set(signs.filter((sign) => sign !== undefined)) });
  }
  return titles;
}

function findOtherArticles({ rest }: Reading): readonly Problem[] {
  const titles = findTitles(rest);
  const [first] = titles;
  if (first === undefined || (titles.length < FEWEST_HEADS && first.signs.size < ENOUGH_SIGNS)) return [];
  const number = first.piece.line.number;
  const more = titles.length === 1 ? 'one more title has' : `${titles.length} more titles have`;
  const message = `${more} a date, a name or a dateline below; read as one article, the first`;
  return [{ rule: 'text/several-articles', severity: 'warning', lines: [number, number], message }];
}

/** The article's words may say so too; a heading has lines below it, and few of them are paragraphs. */
function findUnreadThread({ rest, thread, asides }: Reading): readonly Problem[] {
  if (thread.comments.length > 0) return [];
  const within = rest.slice(FEWEST_ABOVE).filter(({ text }) => isHeading(text));
  const counted = asides.filter(({ line, reason }) => reason === 'comments-heading' && isHeading(line.text) && readCount(line) !== 0);
  const begun = rest.find(({ text }) => isRunningText(text))?.line.number ?? Infinity;
  const ended = rest.at(-FEWEST_UNREAD)?.line.number ?? 0;
  const heading = [...within, ...counted].map(({ line }) => line).find(({ number }) => begun < number && number < ended);
  if (heading === undefined) return [];
  const { number } = heading;
  const message = `"${heading.text}" says that comments follow, and in what stands below none was recognised`;
  return [{ rule: 'thread/unread', severity: 'warning', lines: [number, number], message }];
}

/** "12 comments" · "Kommentare (3)": a number that can only be theirs. */
function readStated({ line, reason }: Aside): number | undefined {
  const { text } = line;
  if (reason !== 'comments-heading' || !ONE_NUMBER.test(text) || !isHeading(text)) return undefined;
  return isProfileLine(text) && !countsComments(text) ? undefined : readCount(line);
}

/** Some systems count no answers, none count what is not there: only a number above the thread that is larger than what was found says something. */
function findMiscount({ thread: { comments, claims }, asides }: Reading): readonly Problem[] {
  const begins = claims.reduce((least, { line }) => Math.min(least, line.number), Infinity);
  const stated = asides.flatMap((aside) => {
    const count = aside.line.number < begins ? readStated(aside) : undefined;
    return count === undefined ? [] : [{ count, ...aside.line }];
  });
  const [first] = stated;
  if (first === undefined || comments.length === 0 || stated.some(({ count }) => count <= comments.length)) return [];
  const message = `"${first.text}" stands above the comments, and ${comments.length} were found`;
  return [{ rule: 'thread/count', severity: 'note', lines: [first.number, first.number], message }];
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

/** What a capture leaves open as a whole: it is no writing, it is several articles, it is comments alone, its thread is not read. */
export function findDoubts(reading: Reading): readonly Problem[] {
  return [
    ...findLegibility(reading),
    ...findRefusal(reading),
    ...findOtherArticles(reading),
    ...findLostArticle(reading),
    ...findUnreadThread(reading),
    ...findMiscount(reading),
  ];
}
