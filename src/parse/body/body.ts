import { isUnder } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import type { Block, Role } from '../../record.ts';
import type { Claim } from '../ledger.ts';
import { toJoiner } from './join.ts';
import type { Joiner } from './join.ts';
import { readList, toItems } from './list.ts';
import type { ListRun } from './list.ts';
import type { Piece } from '../piece.ts';

/** > text */
const QUOTED = /^>(?!>\d{1,5}(?:\s|$))\s?/u;
/** Two columns: letters, at least three spaces, letters */
const GAP = /\S {3,}\S/u;
/** Shr loss 89 cts vs loss 21 cts: a row of figures */
const NUMBER = /\p{N}[\p{N}.,/]*/gu;

const LONGEST_HEADING = 70;
const SHORTEST_PARAGRAPH = 120;
const LONGEST_ROW = 100;
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 3;
/** Share of figures in a row from which it is no sentence. */
const MOSTLY_FIGURES = 0.12;

type Group =
  | { readonly shape: 'text' | 'quote' | 'preformatted' | 'rows'; readonly pieces: Piece[] }
  | { readonly shape: 'list'; readonly pieces: Piece[]; readonly run: ListRun };

/** How the blocks of one text are told apart, decided once. */
interface Habits {
  /** Lines end where a width was reached. */
  readonly wrapped: boolean;
  /** Paragraphs begin with an indentation. */
  readonly indented: boolean;
}

function isNext(before: Piece, piece: Piece): boolean {
  return isUnder(piece.line, before.line);
}

function countWhile(pieces: readonly Piece[], at: number, isPart: (piece: Piece) => boolean): number {
  let count = 0;
  for (let piece = pieces[at]; piece !== undefined && isPart(piece); piece = pieces[at + count]) {
    const before = pieces[at + count - 1];
    if (count > 0 && before !== undefined && !isNext(before, piece)) break;
    count += 1;
  }
  return count;
}

/** How many pieces from one on repeat another comment, blank lines between them or not. */
function countRepeated(pieces: readonly Piece[], at: number): number {
  let end = at;
  while (pieces[end]?.quoted === true) end += 1;
  return end - at;
}

function isFigures(text: string): boolean {
  if (text.length > LONGEST_ROW || /[\p{Ll}\p{N}][.!?]$/u.test(text)) return false;
  const numbers = text.match(NUMBER) ?? [];
  const size = numbers.reduce((sum, number) => sum + number.length, 0);
  return numbers.length > 1 && size >= MOSTLY_FIGURES * text.length;
}

/** Rows of figures that stand indented, one after the other: a wire's table. */
function countFigures(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (first === undefined || first.indent === 0) return 0;
  const count = countWhile(pieces, at, (piece) => piece.indent > 0 && isFigures(piece.text));
  const last = pieces[at + count - 1];
  const after = pieces[at + count];
  // The last row may be the first line of a paragraph
  const opens = last !== undefined && after !== undefined && isNext(last, after) && after.indent < last.indent;
  const rows = opens ? count - 1 : count;
  return rows < FEWEST_FIGURES ? 0 : rows;
}

function readGroup(pieces: readonly Piece[], at: number, figures: boolean): Group {
  const repeated = countRepeated(pieces, at);
  if (repeated > 0) return { shape: 'quote', pieces: pieces.slice(at, at + repeated) };
  const kind = pieces[at]?.line.mark?.kind;
  if (kind === 'row' || kind === 'preformatted') {
    const count = countWhile(pieces, at, (piece) => piece.line.mark?.kind === kind);
    return { shape: kind === 'row' ? 'rows' : kind, pieces: pieces.slice(at, at + count) };
  }
  if (kind !== undefined) return { shape: 'text', pieces: pieces.slice(at, at + 1) };
  const quoted = countWhile(pieces, at, (piece) => QUOTED.test(piece.text));
  if (quoted > 0) return { shape: 'quote', pieces: pieces.slice(at, at + quoted) };
  const run = readList(pieces, at);
  if (run !== undefined) return { shape: 'list', pieces: run.entries.flat(), run };
  const columns = Math.max(
    countWhile(pieces, at, (piece) => GAP.test(piece.text)),
    figures ? countFigures(pieces, at) : 0,
  );
  if (columns >= FEWEST_ROWS) return { shape: 'preformatted', pieces: pieces.slice(at, at + columns) };
  return { shape: 'text', pieces: pieces.slice(at, at + 1) };
}

function toHeading(group: Group, isBefore: boolean, next: Group | undefined): Block | undefined {
  const piece = group.pieces[0];
  if (piece === undefined || group.pieces.length > 1) return undefined;
  const { mark } = piece.line;
  if (mark?.kind === 'heading') return { kind: 'heading', level: mark.level, text: piece.text };
  if (mark?.kind === 'caption') return { kind: 'caption', text: piece.text };
  if (mark?.kind === 'paragraph') return undefined;
  const after = next?.pieces[0];
  if (after === undefined || next?.shape !== 'text' || !isBefore || isNext(piece, after)) return undefined;
  const short = piece.text.length <= LONGEST_HEADING && after.text.length >= SHORTEST_PARAGRAPH;
  return short && /^\p{Lu}/u.test(piece.text) && !endsClause(piece.text) ? { kind: 'heading', level: 2, text: piece.text } : undefined;
}

function toBlock(group: Group, join: Joiner): Block {
  const lines = group.pieces.map((piece) => piece.text);
  switch (group.shape) {
    case 'quote':
      return { kind: 'quote', text: lines.map((line) => line.replace(QUOTED, '')).join('\n') };
    case 'list':
      return { kind: 'list', ordered: group.run.ordered, items: toItems(group.run, join) };
    case 'preformatted': {
      const least = group.pieces.reduce((indent, piece) => Math.min(indent, piece.indent), Infinity);
      return { kind: 'preformatted', text: group.pieces.map((piece) => ' '.repeat(piece.indent - least) + piece.text).join('\n') };
    }
    case 'rows':
      return { kind: 'table', rows: lines.map((line) => line.split('\t')) };
    case 'text':
      return { kind: 'paragraph', text: join(lines) };
  }
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(last: Piece, first: Piece, habits: Habits): boolean {
  if (!isNext(last, first)) return false;
  return habits.indented && first.indent > 0 ? first.indent < last.indent : first.indent <= last.indent;
}

/** Groups that follow each other without a gap or a new indentation are one paragraph of a hard-wrapped text. */
function joinWrapped(groups: readonly Group[], habits: Habits): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const last = before?.pieces.at(-1);
    const first = group.pieces[0];
    const joins =
      before?.shape === 'text' &&
      group.shape === 'text' &&
      last?.line.mark === undefined &&
      first?.line.mark === undefined &&
      last !== undefined &&
      first !== undefined &&
      goesOn(last, first, habits);
    if (joins) before.pieces.push(...group.pieces);
    else joined.push(group);
  }
  return joined;
}

function findHabits(pieces: readonly Piece[], wrapped: boolean): Habits {
  const indented =
    wrapped &&
    pieces.some((piece, index) => {
      const after = pieces[index + 1];
      return piece.indent > 0 && after !== undefined && after.indent === 0 && isNext(piece, after);
    });
  return { wrapped, indented };
}

/** Running text as blocks, with what each piece of it went to; `to` is the field that holds the blocks (`body`, `comments/c2/body`), `first` the index of the first one there, `language` what they are written in. */
export function parseBlocks(
  pieces: readonly Piece[],
  target: { readonly to: string; readonly role: Role; readonly wrapped: boolean; readonly first?: number; readonly language?: string },
): { readonly blocks: Block[]; readonly claims: Claim[] } {
  const habits = findHabits(pieces, target.wrapped);
  const raw: Group[] = [];
  for (let at = 0; at < pieces.length;) {
    const group = readGroup(pieces, at, target.role === 'body');
    raw.push(group);
    at += group.pieces.length;
  }
  const texts = pieces.map(({ text }) => text);
  const join = toJoiner(texts, target.language);
  const groups = habits.wrapped ? joinWrapped(raw, habits) : raw;
  const blocks = groups.map((group, index) => {
    const before = groups[index - 1]?.pieces.at(-1);
    const first = group.pieces[0];
    const apart = before === undefined || (first !== undefined && !isNext(before, first));
    return (group.shape === 'text' ? toHeading(group, apart, groups[index + 1]) : undefined) ?? toBlock(group, join);
  });
  const { role } = target;
  const claims = groups.flatMap((group, index) => {
    const to = `${target.to}/${index + (target.first ?? 0)}`;
    return group.pieces.map(({ line, columns }): Claim => (columns === undefined ? { line, role, to } : { line, columns, role, to }));
  });
  return { blocks, claims };
}
