import type { Comment, Problem } from '../record.ts';
import { toDate } from '../text/dates/date.ts';
import type { DateOrder } from '../text/dates/date.ts';
import type { Line } from '../text/lines.ts';
import { parseBlocks } from './body.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import { findFurniture } from './furniture.ts';
import type { Aside, Claim } from './ledger.ts';
import { cutPiece, toColumns, toPiece } from './piece.ts';

/** Where a capture's comments stand and who wrote them, before their text is read. */
export interface ThreadRegion {
  readonly dialect: Dialect;
  readonly heads: readonly CommentHead[];
  /** Index of the first line that belongs to the thread, its heading included. */
  readonly start: number;
  /** Index after the last line of the last comment. */
  readonly end: number;
}

/** The comments of a capture as values. */
export interface Thread {
  readonly comments: readonly Comment[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Sum of certainties from which heads are a thread. */
const ENOUGH = 4;
const WORTH_OF_HEADING = 2;
const MOST_LINES_TO_HEADING = 3;
const BYLINE_TEXT = 1000;
const BYLINE_RATIO = 5;

/** 5 thoughts on “…” · Comments (12) · 3 Kommentare · 142 Antworten zu „…“ */
const HEADING =
  /^(?:\d{1,6}\s?|ein(?:e)?\s|one\s)?(?:reader\s|user\s)?(?:comments?|thoughts?\son|responses?(?:\sto)?|replies(?:\sto)?|kommentare?|leserkommentare|antwort(?:en)?(?:\szu)?|gedanken?\szu|commentaires?|réponses?\sà|réactions?|comentarios?|respuestas?|commenti|commento|risposte|comentários?|reacties?|komentarz[ey]?|komentarzy|комментари[ийяев]{1,2}|комментариев|отзыв\p{L}{0,3}|коментар\p{L}{0,3}|评论|条评论|コメント|件のコメント|تعليق\p{L}{0,3}|yorum(?:lar)?)(?:[\s:(“„"«».\d)].{0,200})?$/iu;

function scanHeads(dialect: Dialect, lines: readonly Line[]): CommentHead[] {
  const heads: CommentHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = dialect.findHead(lines, at);
    if (head === undefined) continue;
    heads.push(head);
    at = head.last;
  }
  return heads;
}

function findHeading(lines: readonly Line[], before: number): number | undefined {
  let seen = 0;
  for (let at = before - 1; at >= 0 && seen < MOST_LINES_TO_HEADING; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (text.length <= 260 && HEADING.test(text)) return at;
    seen += 1;
  }
  return undefined;
}

function sumCertainty(heads: readonly CommentHead[]): number {
  return heads.reduce((sum, head) => sum + head.certainty, 0);
}

function measureText(lines: readonly Line[], from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) size += lines[at]?.text.length ?? 0;
  return size;
}

/** A first "comment" far longer than the others is the byline and the article under it. */
function dropByline(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const [first, second] = heads;
  if (first === undefined || second === undefined || first.certainty === 3) return heads;
  const size = measureText(lines, first.last + 1, second.first);
  const rest = measureText(lines, second.first, lines.length) / (heads.length - 1);
  return size > BYLINE_TEXT && size > BYLINE_RATIO * rest ? heads.slice(1) : heads;
}

function findEnd(lines: readonly Line[], heads: readonly CommentHead[]): number {
  const last = heads.at(-1);
  if (last === undefined) return 0;
  let least = last.indent;
  for (const head of heads) least = Math.min(least, head.indent);
  for (let at = last.last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.indent < least || findFurniture(line.text) !== undefined) return at;
  }
  return lines.length;
}

/** Finds the comments of a capture: each dialect reads the whole text, the one that is surest of most heads reads the thread. */
export function findThread(lines: readonly Line[]): ThreadRegion | undefined {
  let best: { readonly dialect: Dialect; readonly heads: readonly CommentHead[]; readonly sum: number } | undefined;
  for (const dialect of DIALECTS) {
    const heads = dropByline(scanHeads(dialect, lines), lines);
    const sum = sumCertainty(heads);
    if (best === undefined || sum > best.sum) best = { dialect, heads, sum };
  }
  const first = best?.heads[0];
  if (best === undefined || first === undefined) return undefined;
  const heading = findHeading(lines, first.first);
  const certain = best.heads.some((head) => head.certainty === 3);
  if (!certain && best.sum + (heading === undefined ? 0 : WORTH_OF_HEADING) < ENOUGH) return undefined;
  return { dialect: best.dialect, heads: best.heads, start: heading ?? first.first, end: findEnd(lines, best.heads) };
}

/** Lines of the thread's region that are neither head nor text of a comment: its heading above, the page's foot below. */
export function findThreadAsides(lines: readonly Line[], region: ThreadRegion): Aside[] {
  const first = region.heads[0]?.first ?? region.start;
  const above = lines.slice(region.start, first).filter((line) => line.text !== '');
  const below = lines.slice(region.end).filter((line) => line.text !== '');
  return [
    ...above.map((line): Aside => ({ line, reason: findFurniture(line.text) ?? 'comments-heading' })),
    ...below.map((line): Aside => ({ line, reason: findFurniture(line.text) ?? 'page-foot' })),
  ];
}

/** Ids of the comments that each comment answers: the nearest one above that stands less deep. */
function findParents(heads: readonly CommentHead[]): (string | undefined)[] {
  const open: { readonly indent: number; readonly id: string }[] = [];
  return heads.map((head, index) => {
    while ((open.at(-1)?.indent ?? -1) >= head.indent) open.pop();
    const parent = open.at(-1)?.id;
    open.push({ indent: head.indent, id: `c${index + 1}` });
    return parent;
  });
}

function claimHead(lines: readonly Line[], head: CommentHead, to: string): Claim[] {
  const claims: Claim[] = [];
  for (let at = head.first; at <= head.last; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const cut = at === head.last ? head.textStart : undefined;
    if (cut === 0) continue;
    claims.push({ line, ...(cut !== undefined && { columns: toColumns(line, 0, cut) }), role: 'comment-head', to });
  }
  return claims;
}

/** Reads the comments of a region; dates follow the order decided for the capture. */
export function parseThread(
  lines: readonly Line[],
  region: ThreadRegion,
  how: { readonly order?: DateOrder; readonly wrapped: boolean },
): Thread {
  const claims: Claim[] = [];
  const parents = findParents(region.heads);
  const comments = region.heads.map((head, index): Comment => {
    const id = `c${index + 1}`;
    const to = `comments/${id}`;
    const next = region.heads[index + 1]?.first ?? region.end;
    claims.push(...claimHead(lines, head, to));
    const text = lines.slice(head.last + 1, next).filter((line) => line.text !== '');
    const feet = text.filter((line) => region.dialect.isFoot(line.text));
    for (const line of feet) claims.push({ line, role: 'comment-foot', to });
    const opening = lines[head.last];
    const start = head.textStart === undefined || opening === undefined ? undefined : cutOpening(opening, head.textStart);
    const pieces = [...(start === undefined ? [] : [start]), ...text.filter((line) => !feet.includes(line)).map(toPiece)];
    const body = parseBlocks(pieces, { to: `${to}/body`, role: 'comment-body', wrapped: how.wrapped });
    claims.push(...body.claims);
    const date = head.date === undefined ? undefined : toDate(head.date, how.order);
    const zone = head.date?.time?.zone;
    const parent = parents[index];
    const only = pieces.length === 1 ? pieces[0]?.text : undefined;
    return {
      id,
      ...(head.author !== undefined && { author: head.author }),
      ...(head.name !== undefined && { name: head.name }),
      ...(date !== undefined && { date }),
      ...(head.dateText !== undefined && { dateText: head.dateText }),
      ...(zone !== undefined && { zone }),
      ...(parent !== undefined && { parent }),
      body: body.blocks,
      ...(head.votes !== undefined && { votes: head.votes }),
      ...(head.status !== undefined && { status: head.status }),
      ...(only !== undefined && region.dialect.isRemoved(only) && { removed: true as const }),
      kind: head.kind,
    };
  });
  return { comments, claims, problems: [] };
}

function cutOpening(line: Line, start: number) {
  return start === 0 ? toPiece(line) : cutPiece(line, start);
}
