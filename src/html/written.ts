import type { MarkedComment, MarkedLine, Markup } from '../markup.ts';
import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import type { FoundComment } from './comment.ts';
import { LONGEST_DATED } from './dated.ts';
import type { PageLine } from './lines.ts';
import { isByline } from './metadata/near.ts';
import { toUnescaped } from './metadata/values.ts';
import type { CommentPlace } from './place.ts';
import { cutHeading } from './title.ts';
import type { Heading } from './title.ts';

/** A page as text, with what its markup says of each line. */
export interface Page {
  readonly text: string;
  readonly markup: Markup;
  /** The address that it gives as its own. */
  readonly url?: string;
}

/** The pier in spring. Photo: Ada Quill/North Quay · … (Quelle: Hafenamt) · … © Ada Quill */
const CREDIT_BEHIND =
  /(?<=[\p{L}\p{N}.!?…"”)])\s\(?(?:©|(?:fotos?|photos?|photographs?|bild(?:er|quelle|nachweis)?|quelle|credits?|image|crédits?(?: photo)?|fot|zdj)\.?\s?:)\s?[^:©]{2,80}$/iu;
const LONGEST_CREDIT = 110;
const LONGEST_PICTURED = 250;
const DEEPEST_LIST = 9;

/** What was found of a page when it is written down. */
interface Found {
  readonly parts: readonly MarkedLine['part'][];
  readonly places: readonly (CommentPlace | undefined)[];
  /** What the markup says of the title. */
  readonly heading: Heading | undefined;
  /** The title that the head of the page states, empty when it states none. */
  readonly named: string;
  readonly comments: readonly FoundComment[];
  /** How many of the first comments are the article itself. */
  readonly posts: number;
}

/** A line of the text, with its mark. */
interface Written {
  readonly text: string;
  readonly mark: MarkedLine;
}

/** What a line of the page is written as: its own line, with what is cut off before and behind it on lines of their own. */
interface Pieces {
  readonly before?: Written;
  readonly own: Written;
  readonly behind?: Written;
}

/** A page as text, what its markup says of each line, and its comments with the numbers of theirs. */
export function toText(lines: readonly PageLine[], found: Found): { readonly text: string } & Pick<Markup, 'lines' | 'title' | 'comments'> {
  const { parts, places, posts } = found;
  const texts: string[] = [];
  const marks: (MarkedLine | undefined)[] = [];
  const write = (line: Written | undefined): number => {
    texts.push(line?.text ?? '');
    marks.push(line?.mark);
    return texts.length;
  };
  const comments = found.comments.slice(posts);
  const ofComments: { number: number; isText: boolean }[][] = comments.map(() => []);
  const opening = lines.findIndex(({ text }, at) => parts[at] === 'article' && text.length > LONGEST_DATED);
  let title: number | undefined;
  lines.forEach((line, at) => {
    if (at > 0 && !isTight(lines[at - 1], line)) write(undefined);
    const part = parts[at] ?? 'aside';
    const { before, own, behind } = part === 'title' ? cutTitle(line, found) : toPieces(line, part, at < opening);
    if (before !== undefined) write(before);
    const number = write(own);
    if (behind !== undefined) write(behind);
    if (part === 'title') title = number;
    const { comment, isText } = places[at] ?? {};
    if (part === 'comment' && comment !== undefined) ofComments[comment - posts]?.push({ number, isText: isText === true });
  });
  return {
    text: texts.join('\n'),
    lines: marks,
    ...(title !== undefined && { title }),
    comments: comments.map((comment, at) => toMarked(comment, ofComments[at] ?? [], posts)),
  };
}

function cutTitle({ text, shape, level }: PageLine, { named, heading }: Found): Pieces {
  const { over, title, under } = cutHeading(text, named, heading);
  return {
    ...(over !== undefined && { before: { text: over.text, mark: toMark(over.isKicker ? 'kicker' : 'between') } }),
    own: { text: title, mark: { part: 'title', shape, level: Math.max(1, level) } },
    ...(under !== undefined && { behind: { text: under, mark: toMark('between') } }),
  };
}

// Lists by the title and over the first long line only set out what they hold
function toPieces(line: PageLine, part: MarkedLine['part'], isOpening: boolean): Pieces {
  const isSetOut = part === 'between' || (part === 'article' && isOpening && isSaying(line));
  const shape = isSetOut && line.shape === 'item' ? 'paragraph' : line.shape;
  const isOfHead = part === 'between' || part === 'kicker' || (part === 'article' && isOpening && isByline(toUnescaped(line.text)));
  const text = toWritten({ ...line, shape, text: isOfHead ? toUnescaped(line.text) : line.text });
  const credit = part === 'article' && isPictured(line) ? (CREDIT_BEHIND.exec(text.slice(-LONGEST_CREDIT))?.[0] ?? '') : '';
  return {
    own: { text: text.slice(0, text.length - credit.length).trimEnd(), mark: { part, shape, level: Math.max(1, line.level) } },
    ...(credit !== '' && { behind: { text: credit.trim(), mark: toMark('aside') } }),
  };
}

function toMark(part: MarkedLine['part']): MarkedLine {
  return { part, shape: 'paragraph', level: 1 };
}

function toMarked(
  { author, date, parent, votes, isRemoved, kind }: FoundComment,
  lines: MarkedComment['lines'],
  posts: number,
): MarkedComment {
  return {
    lines,
    ...(author !== undefined && { signed: author }),
    ...(date !== undefined && { date }),
    ...(parent !== undefined && parent >= posts && { parent: parent - posts }),
    ...(votes !== undefined && { votes }),
    ...(isRemoved === true && { removed: true }),
    kind,
  };
}

function isPictured({ shape, text }: PageLine): boolean {
  return shape === 'caption' || (shape === 'paragraph' && text.length <= LONGEST_PICTURED);
}

// "<ul><li>von Ada Quill</li><li>9. März 2022</li></ul>" over the first lines of an article
function isSaying({ text }: PageLine): boolean {
  return text.length <= LONGEST_DATED && (isByline(text) || findDates(text).some(isWholeDate));
}

function isTight(before: PageLine | undefined, line: PageLine): boolean {
  if (line.joined) return true;
  return before?.shape === line.shape && (line.shape === 'item' || line.shape === 'row');
}

// Lists and quotes are written as the reader of texts knows them.
function toWritten({ text, shape, level, ordinal }: PageLine): string {
  if (shape === 'item') return `${'  '.repeat(Math.min(level, DEEPEST_LIST) - 1)}${ordinal === undefined ? '•' : `${ordinal}.`} ${text}`;
  return shape === 'quote' ? `> ${text}` : text;
}
