import type { Problem } from '../../catalogue.ts';
import type { Block, Comment } from '../../record.ts';
import { toDate } from '../../text/dates/date.ts';
import type { DateMatch, DateOrder } from '../../text/dates/date.ts';
import { toRange } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { parseBlocks } from '../body/body.ts';
import { isWordless } from '../learned/feet.ts';
import { isCounter } from '../learned/columns.ts';
import { readOrdinal } from '../learned/ordinals.ts';
import type { CommentFoot, CommentHead, Dialect } from './dialect.ts';
import { isContinuation } from './continuation.ts';
import { isBareDate, findOnlyDate } from './heads.ts';
import type { Claim } from '../ledger.ts';
import { cutPiece, toColumns, toPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import type { CommentSpan } from './spans.ts';
import type { ThreadRegion } from './thread.ts';

/** The comments of a capture as values. */
export interface Thread {
  readonly comments: readonly Comment[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** Where each comment's date stands, in the order of the comments. */
  readonly moments: readonly (CommentMoment | undefined)[];
}

/** A comment's date and the line that holds it. */
export interface CommentMoment {
  readonly match: DateMatch;
  readonly line: Line;
}

interface Reading {
  readonly lines: readonly Line[];
  readonly dialect: Dialect;
  readonly order?: DateOrder;
  readonly wrapped: boolean;
}

/** A comment's lines sorted into text, feet and the date that stands below the text. */
interface Parts {
  readonly pieces: readonly Piece[];
  readonly feet: readonly Line[];
  readonly foot: CommentFoot;
  readonly heads: readonly Line[];
  readonly date?: CommentMoment;
}

/** Ids of the comments that each comment answers: named by the head, by its depth, or the nearest one above that stands less deep. */
function findParents(spans: readonly CommentSpan[], depths: readonly (number | undefined)[]): (string | undefined)[] {
  const open: { readonly depth: number; readonly id: string }[] = [];
  const byAuthor = new Map<string, string>();
  return spans.map(({ head, answers }, index) => {
    const depth = depths[index] ?? head.indent;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const id = `c${index + 1}`;
    const named = head.parentName === undefined ? undefined : byAuthor.get(head.parentName.toLowerCase());
    const parent = named ?? (answers === undefined ? open.at(-1)?.id : `c${answers + 1}`);
    open.push({ depth, id });
    if (head.author !== undefined) byAuthor.set(head.author.toLowerCase(), id);
    return parent;
  });
}

/** The subject's line: the subject itself is the first block of the body, what stands beside it stays with the head. */
function claimSubject(line: Line, subject: NonNullable<CommentHead['subject']>, to: string): Claim[] {
  const { start, end } = subject;
  if (start === 0 && end === line.text.length) return [{ line, role: 'comment-body', to: `${to}/body/0` }];
  const around: readonly (readonly [number, number])[] = [
    [0, start],
    [end, line.text.length],
  ];
  const beside = around.filter(([from, until]) => line.text.slice(from, until).trim() !== '');
  return [
    { line, columns: toColumns(line, start, end), role: 'comment-body', to: `${to}/body/0` },
    ...beside.map(([from, until]): Claim => ({ line, columns: toColumns(line, from, until), role: 'comment-head', to })),
  ];
}

/** A head's line: all of it, or what stands before and behind the text on it. */
function claimBeside(line: Line, { textStart, textEnd }: Pick<CommentHead, 'textStart' | 'textEnd'>, to: string): Claim[] {
  if (textStart === undefined && textEnd === undefined) return [{ line, role: 'comment-head', to }];
  const end = line.text.length;
  return [[0, textStart ?? 0] as const, [textEnd ?? end, end] as const]
    .filter(([from, until]) => from < until)
    .map(([from, until]) => ({ line, columns: toColumns(line, from, until), role: 'comment-head', to }));
}

function claimHead(lines: readonly Line[], head: CommentHead, to: string): Claim[] {
  const claims: Claim[] = [];
  for (let at = head.first; at <= head.last; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (head.subject?.at === at) {
      claims.push(...claimSubject(line, head.subject, to));
      continue;
    }
    claims.push(...claimBeside(line, at === head.last ? head : {}, to));
  }
  return claims;
}

function findOpening(lines: readonly Line[], head: CommentHead): Piece | undefined {
  const line = lines[head.last];
  if (head.textStart === undefined || line === undefined) return undefined;
  return head.textStart === 0 && head.textEnd === undefined ? toPiece(line) : cutPiece(line, head.textStart, head.textEnd);
}

function findSubject(lines: readonly Line[], head: CommentHead): Block | undefined {
  const line = head.subject === undefined ? undefined : lines[head.subject.at];
  return line === undefined ? undefined : { kind: 'heading', level: 3, text: line.text.slice(head.subject?.start, head.subject?.end) };
}

/** The date that a system prints under the text: only where the head has none. */
function findDateBelow(head: CommentHead, text: readonly Piece[]): Parts['date'] {
  const line = text.at(-1)?.line;
  if (head.date !== undefined || head.dateText !== undefined || line === undefined || text.length < 2) return undefined;
  const match = findOnlyDate(line);
  return match?.year !== undefined && isBareDate(line, match) ? { match, line } : undefined;
}

/** Whether a line numbers a comment: this one, or one of which only the number is left. */
function isNumberOf(lines: readonly Line[], { ordinalAt }: CommentHead, at: number): boolean {
  if (ordinalAt === undefined || at === ordinalAt) return at === ordinalAt;
  const text = lines[at]?.text ?? '';
  return !isCounter(text) && !Number.isNaN(readOrdinal(text));
}

function sortLines(span: CommentSpan, reading: Reading, isVoteSaid = false): Parts {
  const { head } = span;
  const feet: Line[] = [];
  const text: Piece[] = [];
  const heads: Line[] = [];
  let foot: CommentFoot = {};
  for (let at = span.textStart; at < span.textEnd; at++) {
    const line = reading.lines[at];
    if (line === undefined || line.text === '' || (at >= head.first && at <= head.last)) continue;
    // Under a head that stands below its text there are counters
    const isUnder = head.ordinalAt !== undefined && at > head.last;
    if (isUnder && isWordless(line.text)) {
      feet.push(line);
      continue;
    }
    const found = foot.closes === true || isContinuation(line.text) ? {} : reading.dialect.findFoot(line.text, head);
    // Under a head that follows its text, the author's name may open the text as well
    const signed = text.length === 0 && head.first >= span.textEnd && line.text === head.author;
    if (span.references?.includes(at) === true || isNumberOf(reading.lines, head, at)) heads.push(line);
    else if (span.quoted?.has(at) === true) text.push({ ...toPiece(line), quoted: true });
    else if (found !== undefined && !(isVoteSaid && found.votes !== undefined)) {
      feet.push(line);
      // What opens a comment closes nothing
      foot = text.length === 0 && found.closes === true ? foot : { ...foot, ...found };
    } else if (signed) heads.push(line);
    else text.push(toPiece(line));
  }
  const date = findDateBelow(head, text);
  if (date !== undefined) feet.push(...text.splice(-1).map(({ line }) => line));
  const opening = findOpening(reading.lines, head);
  const signed = reading.lines[head.first];
  const ending =
    head.textEnd === undefined || head.textStart !== undefined || signed === undefined ? undefined : cutPiece(signed, 0, head.textEnd);
  return {
    pieces: [opening, ...text, ending].filter((piece) => piece !== undefined),
    feet,
    foot,
    heads,
    ...(date !== undefined && { date }),
  };
}

/** The lines of all comments; where only comments of no words have votes, "+1" is what they say. */
function sortSpans(spans: readonly CommentSpan[], reading: Reading): readonly Parts[] {
  const sorted = spans.map((span) => sortLines(span, reading));
  const isVote = ({ foot, pieces }: Parts): boolean => foot.votes !== undefined && pieces.length === 0;
  if (!sorted.some(isVote) || sorted.some((parts) => parts.foot.votes !== undefined && !isVote(parts))) return sorted;
  return spans.map((span, index) => {
    const parts = sorted[index];
    return parts === undefined || isVote(parts) ? sortLines(span, reading, true) : parts;
  });
}

function parseComment(
  span: CommentSpan,
  parts: Parts,
  id: string,
  parent: string | undefined,
  reading: Reading,
): { comment: Comment; claims: Claim[] } {
  const { head } = span;
  const to = `comments/${id}`;
  const subject = findSubject(reading.lines, head);
  const first = subject === undefined ? 0 : 1;
  const { blocks, claims } = parseBlocks(parts.pieces, { to: `${to}/body`, role: 'comment-body', wrapped: reading.wrapped, first });
  const match = head.date ?? parts.date?.match;
  const date = match === undefined ? undefined : toDate(match, reading.order);
  const dateText = head.dateText ?? parts.date?.line.text.slice(parts.date.match.start, parts.date.match.end);
  const zone = match?.time?.zone;
  const votes = head.votes ?? parts.foot.votes;
  const [only, ...others] = blocks;
  const isSlot = only?.kind === 'paragraph' && others.length === 0 && reading.dialect.isRemoved(only.text);
  const comment: Comment = {
    id,
    ...(head.author !== undefined && { author: head.author }),
    ...(head.name !== undefined && { name: head.name }),
    ...(date !== undefined && { date }),
    ...(dateText !== undefined && { dateText }),
    ...(zone !== undefined && { zone }),
    ...(parent !== undefined && { parent }),
    body: subject === undefined ? blocks : [subject, ...blocks],
    ...(votes !== undefined && { votes }),
    ...(head.status !== undefined && { status: head.status }),
    ...(isSlot && { removed: true as const }),
    kind: head.kind,
  };
  const feet = parts.feet.map((line): Claim => ({ line, role: 'comment-foot', to }));
  const signed = parts.heads.map((line): Claim => ({ line, role: 'comment-head', to }));
  return { comment, claims: [...claimHead(reading.lines, head, to), ...signed, ...claims, ...feet] };
}

/** What the thread leaves open: more comments elsewhere, times relative to a moment that nobody knows. */
function findProblems(lines: readonly Line[], region: ThreadRegion, parts: readonly Parts[]): Problem[] {
  const problems: Problem[] = [];
  const more = lines.slice(region.start).find((line) => isContinuation(line.text));
  if (more !== undefined) {
    const message = `"${more.text}" says that not all comments are here`;
    problems.push({ rule: 'thread/incomplete', severity: 'note', lines: toRange(more), message });
  }
  const beyond = region.doubt === undefined ? undefined : lines[region.doubt];
  if (beyond !== undefined) {
    const message = `"${beyond.text.slice(0, 60)}" stands below the last who signs; were it a comment, each had the words of the one before`;
    problems.push({ rule: 'thread/side-assumed', severity: 'warning', lines: toRange(beyond), message });
  }
  const assumed = region.by === 'text' ? lines[region.start] : undefined;
  if (assumed !== undefined) {
    const message = `"${assumed.text.slice(0, 60)}" and what follows were taken for readers' words by how they sound and where they stand`;
    problems.push({ rule: 'thread/assumed', severity: 'warning', lines: toRange(assumed), message });
  }
  const relative = region.spans.filter(
    ({ head }, index) => head.dateText !== undefined && head.date === undefined && parts[index]?.date === undefined,
  );
  const first = lines[relative[0]?.head.first ?? -1];
  if (first !== undefined) {
    const message = `${relative.length} comments say their time relative to a moment that is not known; it sets no date`;
    problems.push({ rule: 'date/relative', severity: 'note', lines: toRange(first), message });
  }
  return problems;
}

/** Reads the comments of a region; dates follow the order decided for the capture. */
export function parseThread(
  lines: readonly Line[],
  region: ThreadRegion,
  how: { readonly order?: DateOrder; readonly wrapped: boolean },
): Thread {
  const reading: Reading = { lines, dialect: region.dialect, ...how };
  const parts = sortSpans(region.spans, reading);
  const depths = region.spans.map(({ head }, index) => head.depth ?? parts[index]?.foot.depth);
  const parents = findParents(region.spans, depths);
  const read = region.spans.map((span, index) =>
    parseComment(span, parts[index] ?? sortLines(span, reading), `c${index + 1}`, parents[index], reading),
  );
  const moments = region.spans.map(({ head }, index): CommentMoment | undefined => {
    const line = head.dateLine === undefined ? undefined : lines[head.dateLine];
    return head.date === undefined || line === undefined ? parts[index]?.date : { match: head.date, line };
  });
  return {
    comments: read.map(({ comment }) => comment),
    claims: read.flatMap(({ claims }) => claims),
    problems: findProblems(lines, region, parts),
    moments,
  };
}
