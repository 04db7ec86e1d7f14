import type { Problem } from '../catalogue.ts';
import type { MarkedComment, Markup } from '../markup.ts';
import type { Block, Capture, Comment } from '../record.ts';
import { toDate } from '../text/dates/date.ts';
import type { DateMatch, DateOrder } from '../text/dates/date.ts';
import { findDates } from '../text/dates/find.ts';
import { toLines } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { parseBlocks } from './body/body.ts';
import type { CommentMoment, Thread } from './thread/comments.ts';
import { GENERAL } from './dialects/general.ts';
import { findFurniture } from './furniture/furniture.ts';
import { isMeta } from './head/introduction.ts';
import type { Layout } from './layouts/layout.ts';
import type { Aside, Claim } from './ledger.ts';
import { parseWrittenDate } from './fields/outside.ts';
import { isBareLabel } from './head/meta.ts';
import { parseByline, parseUnderLabel } from './head/names.ts';
import { toPiece } from './piece.ts';
import type { Regions } from './regions.ts';
import { isRelative } from './relative.ts';
import { parseSignature } from './learned/signature.ts';
import { readAddressee } from './thread/answers.ts';
import { PINGBACK, RULE } from './thread/heads.ts';
import { isHeading } from './thread/heading.ts';
import { isRemovalNote } from '../text/removal.ts';
import { readSigner } from './thread/signer.ts';
import type { Signer } from './thread/signer.ts';
import { findThread, findThreadAsides } from './thread/thread.ts';

const IN_BRACKETS = /^\((?<inner>[^()]{4,100})\)$/u;
const EXCERPT = /^\[(?:…|\.{3})\]\s.*\s\[(?:…|\.{3})\]$/su;
const TYPED_QUOTE = /^>\s/u;
const LONGEST_FURNITURE = 200;
const LONGEST_HEAD = 100;
const MOST_BEFORE = 4;
/** Between the heading of a thread and its first comment a form or an order to sort by may stand. */
const MOST_OVER = 6;
/** A byline in a foot right under the article is its own. */
const MOST_UNDER = 12;

/** The lines of a text that was made of a page, each marked with what the markup makes of it; lists and quotes have signs of their own. */
export function toMarkedLines({ text }: Pick<Capture, 'text'>, { lines: marks }: Markup): readonly Line[] {
  return toLines(text).map((line, index): Line => {
    const mark = marks[index];
    // What someone typed there with its signs
    if (mark?.part === 'comment' && TYPED_QUOTE.test(line.text)) return line;
    if (mark === undefined || mark.shape === 'item' || mark.shape === 'quote' || mark.shape === 'plain') return line;
    if (mark.part === 'kicker') return { ...line, mark: { kind: 'kicker' } };
    if (mark.shape === 'heading') return { ...line, mark: { kind: 'heading', level: mark.level } };
    return { ...line, mark: { kind: mark.shape } };
  });
}

/** Parts the lines of a page as the markup does; where it knows no comments, the dialects look for them below the article. */
export function toMarkedRegions(lines: readonly Line[], markup: Markup, layout: Layout): Regions {
  const heads: Line[] = [];
  const texts: Line[] = [];
  const asides: Line[] = [];
  const last = markup.lines.findLastIndex((mark) => mark?.part === 'article');
  // The foot of a page holds no comments
  const foot = markup.lines.findLastIndex((mark) => mark !== undefined && mark.part !== 'foot') + 1;
  const below = markup.comments.length > 0 || last < 0 ? [] : lines.slice(last + 1, foot);
  const read = below.length === 0 ? undefined : findThread(below, layout);
  // Lists of other articles have names and days too
  const thread = read !== undefined && (read.dialect !== GENERAL || isHeading(below[read.start]?.text ?? '')) ? read : undefined;
  const end = thread === undefined ? lines.length : last + 1 + thread.start;
  const own = [...lines.slice(0, end), ...lines.slice(Math.max(end, foot))].flatMap((line) => {
    const mark = markup.lines[line.number - 1];
    return mark === undefined || mark.part === 'comment' ? [] : [{ line, mark }];
  });
  // Texts of pages begin with a sentence; what stands before it says by whom and when
  const begins = own.findIndex(({ line, mark }) => mark.part === 'article' && line.text.length > LONGEST_HEAD);
  for (const [at, { line, mark }] of own.entries()) {
    const opens = mark.part === 'between' || (mark.part === 'article' && at < begins && texts.length < MOST_BEFORE);
    const isSaying = opens && mark.shape !== 'caption' && mark.shape !== 'quote';
    if (mark.part === 'title') heads.unshift(line);
    else if (mark.part === 'kicker' && !isFurniture(line)) heads.push(line);
    else if (isSaying && isHead(own[at - 1]?.line, line, own[at + 1]?.line)) heads.push(line);
    else if (
      (mark.part === 'below' || (mark.part === 'foot' && line.number - last <= MOST_UNDER)) &&
      parseByline(line.text) !== undefined &&
      !heads.some(({ text }) => parseByline(text) !== undefined)
    )
      heads.push(line);
    else if (mark.part === 'article' && !isFurniture(line)) texts.push(line);
    else asides.push(line);
  }
  const article = [...heads, ...texts];
  const first = article[0]?.number ?? 0;
  const opens = (markup.comments[0]?.lines[0]?.number ?? 0) - 1;
  const furniture = asides.map((line): Aside => {
    const isOver = line.number <= opens && line.number > opens - MOST_OVER && isHeading(line.text);
    const elsewhere = line.number < first ? 'navigation' : 'page-foot';
    return { line, reason: findFurniture(line.text) ?? (isOver ? 'comments-heading' : elsewhere) };
  });
  if (thread === undefined) return { lines, article, furniture };
  return { lines: below, article, thread, furniture: [...furniture, ...findThreadAsides(below, thread, layout)] };
}

// "Ada Quill, 3 February 2022" · "Author" over "Ada Quill" · "Updated" over "3 February 2022"
function isHead(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  const isLabelled = (label: Line | undefined, under: Line | undefined): boolean =>
    label !== undefined && under !== undefined && parseUnderLabel(label.text, under.text) !== undefined;
  return isMeta(line, next) || isLabelled(line, next) || isLabelled(before, line) || (isBareLabel(line.text) && isMeta(next));
}

function isFurniture({ text }: Line): boolean {
  return text.length <= LONGEST_FURNITURE && findFurniture(text) !== undefined;
}

interface OwnLine {
  readonly line: Line;
  readonly isText: boolean;
}

// "In reply to Mara" · "(In reply to Mara from comment #1)"
function isAddressing(text: string): boolean {
  return readAddressee(IN_BRACKETS.exec(text)?.groups?.['inner'] ?? text) !== undefined;
}

// Forums part a member's signature from the text by a rule and nothing else
function toOwnLines(lines: readonly Line[], comment: MarkedComment): readonly OwnLine[] {
  let isAbove = true;
  let isBegun = false;
  return comment.lines.flatMap(({ number, isText }) => {
    const line = lines[number - 1];
    if (line === undefined) return [];
    if (isText && RULE.test(line.text)) isAbove = false;
    const opens = isText && !isBegun;
    isBegun ||= isText;
    return [{ line, isText: isText && isAbove && !(opens && isAddressing(line.text)) }];
  });
}

/** The comments that the markup knows, their text read from its lines. */
export function parseMarkedThread(lines: readonly Line[], { comments }: Markup, order: DateOrder | undefined): Thread {
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  const moments: (CommentMoment | undefined)[] = [];
  const read = comments.map((comment, index): Comment => {
    const id = `c${index + 1}`;
    const to = `comments/${id}`;
    const own = toOwnLines(lines, comment);
    const pieces = own.flatMap(({ line, isText }) => (isText ? [toPiece(line)] : []));
    const body = parseBlocks(pieces, { to: `${to}/body`, role: 'comment-body', wrapped: false });
    const firstText = pieces[0]?.line.number ?? Infinity;
    claims.push(...body.claims);
    for (const { line, isText } of own) {
      if (!isText) claims.push({ line, role: line.number < firstText ? 'comment-head' : 'comment-foot', to });
    }
    const match = comment.date === undefined ? undefined : parseMoment(comment.date);
    const date = match === undefined ? undefined : toDate(match, order);
    const [head] = own;
    if (comment.date !== undefined && match === undefined && isRelative(comment.date) && head !== undefined) {
      const message = `"${comment.date}" hangs on the day of capture, which is not known`;
      problems.push({ rule: 'date/relative', severity: 'note', lines: [head.line.number, head.line.number], message });
    }
    moments.push(match === undefined ? undefined : findMoment(match, comment.date ?? '', own));
    const zone = match?.time?.zone;
    return {
      id,
      ...toHead(comment, own),
      ...(date !== undefined && { date }),
      ...(zone !== undefined && { zone }),
      body: body.blocks,
      ...(comment.votes !== undefined && { votes: comment.votes }),
      ...((comment.removed === true || isSlot(body.blocks)) && { removed: true as const }),
      kind: PINGBACK.test(comment.signed ?? '') || isExcerpt(body.blocks) ? 'pingback' : comment.kind,
    };
  });
  return { comments: read, claims, problems, moments };
}

// "[…] so it is at the harbour, as Ada writes […]": what WordPress cuts out of a page that links here
function isExcerpt([only, ...others]: readonly Block[]): boolean {
  return only?.kind === 'paragraph' && others.length === 0 && EXCERPT.test(only.text);
}

function isSlot([only, ...others]: readonly Block[]): boolean {
  return only?.kind === 'paragraph' && others.length === 0 && isRemovalNote(only.text);
}

// Where a comment says its moment: in its own words, or in others where a machine's notation stands in the markup alone
function findMoment(match: DateMatch, written: string, own: readonly OwnLine[]): CommentMoment | undefined {
  const heads = own.filter(({ isText }) => !isText);
  for (const { line } of heads) {
    const start = line.text.indexOf(written);
    if (start >= 0) return { match: { ...match, start, end: start + written.length }, line };
  }
  for (const { line } of heads) {
    const [said] = findDates(line.text);
    if (said !== undefined) return { match: { ...match, start: said.start, end: said.end }, line };
  }
  const [first] = own;
  return first === undefined ? undefined : { match: { ...match, start: 0, end: 0 }, line: first.line };
}

/** The moments that the comments of a page name, for the order of day and month. */
export function findMarkedDates({ comments }: Markup): readonly DateMatch[] {
  return comments.flatMap(({ date }) => (date === undefined ? [] : (parseMoment(date) ?? [])));
}

function toHead({ author, signed, date, parent, removed }: MarkedComment, own: readonly OwnLine[]): Partial<Comment> {
  return {
    ...(author !== undefined && { author }),
    // "Comment deleted by user" signs nothing
    ...(author === undefined && (signed !== undefined ? readSigner(signed) : removed === true ? {} : findSigner(own))),
    ...(date !== undefined && { dateText: date }),
    ...(parent !== undefined && { parent: `c${parent + 1}` }),
  };
}

// Where the markup names nobody: "Submitted by Mara on 3 February 2022", "3 February 2022 — Mara"
function findSigner(own: readonly OwnLine[]): Signer | undefined {
  for (const [at, { line, isText }] of own.entries()) {
    const name = isText ? undefined : parseSignature(line, at)?.name;
    if (name !== undefined) return readSigner(name);
  }
  return undefined;
}

function parseMoment(text: string): DateMatch | undefined {
  return parseWrittenDate(text) ?? findDates(text)[0];
}
