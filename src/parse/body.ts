import type { Block, ListItem, Role } from '../record.ts';
import type { Claim } from './ledger.ts';
import type { Piece } from './piece.ts';

/** • text · ◦ text · * text · + text */
const BULLET = /^[•◦▪‣·*+]\s+(?=\S*[\p{L}\p{N}])/u;
/** - text, where an en or em dash would be speech */
const DASH = /^-\s+(?=\S)/u;
/** 1. text · 2) text */
const ORDINAL = /^(?<ordinal>\d{1,3})[.)]\s+(?=\S)/u;
/** ## text; a single # may be a number sign */
const HEADING = /^(?<signs>#{2,6})\s+(?=\p{L})/u;
/** > text */
const QUOTED = /^>\s?/u;
/** Two columns: letters, at least three spaces, letters */
const GAP = /\S {3,}\S/u;
const ENDS_SENTENCE = /[\p{L}\p{N})][.!?…。！？]["'”’»)]*$|[:;,]$/u;

const LONGEST_HEADING = 70;
const SHORTEST_PARAGRAPH = 120;
const DEEPEST_MARKER = 40;

type Shape = 'text' | 'bullet' | 'ordinal' | 'quote' | 'preformatted';

interface Group {
  readonly shape: Shape;
  readonly pieces: Piece[];
}

function isNext(before: Piece, piece: Piece): boolean {
  return piece.line.number === before.line.number + 1;
}

function getOrdinal(piece: Piece): number | undefined {
  const ordinal = ORDINAL.exec(piece.text.slice(0, DEEPEST_MARKER))?.groups?.['ordinal'];
  return ordinal === undefined ? undefined : Number(ordinal);
}

/** Length of the ordered list 1, 2, 3 … that begins here, a line an entry; a single entry is no list. */
function countOrdinals(pieces: readonly Piece[], at: number): number {
  let count = 0;
  for (let piece = pieces[at]; piece !== undefined && getOrdinal(piece) === count + 1; piece = pieces[at + count]) {
    const before = pieces[at + count - 1];
    if (count > 0 && before !== undefined && (piece.indent !== before.indent || piece.line.number > before.line.number + 2)) break;
    count += 1;
  }
  return count > 1 ? count : 0;
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

function readGroup(pieces: readonly Piece[], at: number): Group {
  const take = (shape: Shape, count: number): Group => ({ shape, pieces: pieces.slice(at, at + count) });
  const quoted = countWhile(pieces, at, (piece) => QUOTED.test(piece.text));
  if (quoted > 0) return take('quote', quoted);
  const bullets = countWhile(pieces, at, (piece) => BULLET.test(piece.text));
  if (bullets > 0) return take('bullet', bullets);
  const dashes = countWhile(pieces, at, (piece) => DASH.test(piece.text));
  if (dashes > 1) return take('bullet', dashes);
  const ordinals = countOrdinals(pieces, at);
  if (ordinals > 0) return take('ordinal', ordinals);
  const columns = countWhile(pieces, at, (piece) => GAP.test(piece.text));
  if (columns > 1) return take('preformatted', columns);
  return take('text', 1);
}

function toItems(pieces: readonly Piece[], marker: RegExp): ListItem[] {
  return pieces.map((piece) => ({ text: piece.text.replace(marker, '') }));
}

function toHeading(group: Group, isBefore: boolean, next: Group | undefined): Block | undefined {
  const piece = group.pieces[0];
  if (piece === undefined || group.pieces.length > 1) return undefined;
  const marked = HEADING.exec(piece.text);
  if (marked?.groups?.['signs'] !== undefined) {
    return { kind: 'heading', level: marked.groups['signs'].length, text: piece.text.slice(marked[0].length) };
  }
  const after = next?.pieces[0];
  if (after === undefined || next?.shape !== 'text' || !isBefore || isNext(piece, after)) return undefined;
  const short = piece.text.length <= LONGEST_HEADING && after.text.length >= SHORTEST_PARAGRAPH;
  return short && /^\p{Lu}/u.test(piece.text) && !ENDS_SENTENCE.test(piece.text) ? { kind: 'heading', level: 2, text: piece.text } : undefined;
}

function toBlock(group: Group): Block {
  const lines = group.pieces.map((piece) => piece.text);
  switch (group.shape) {
    case 'quote':
      return { kind: 'quote', text: lines.map((line) => line.replace(QUOTED, '')).join('\n') };
    case 'bullet':
      return { kind: 'list', ordered: false, items: toItems(group.pieces, BULLET.test(lines[0] ?? '') ? BULLET : DASH) };
    case 'ordinal':
      return { kind: 'list', ordered: true, items: toItems(group.pieces, ORDINAL) };
    case 'preformatted': {
      const least = Math.min(...group.pieces.map((piece) => piece.indent));
      return { kind: 'preformatted', text: group.pieces.map((piece) => ' '.repeat(piece.indent - least) + piece.text).join('\n') };
    }
    case 'text':
      return { kind: 'paragraph', text: lines.join(' ') };
  }
}

/** Groups that follow each other without a gap or a new indentation are one paragraph of a hard-wrapped text. */
function joinWrapped(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const last = before?.pieces.at(-1);
    const first = group.pieces[0];
    const goesOn =
      before?.shape === 'text' && group.shape === 'text' && last !== undefined && first !== undefined && isNext(last, first) && first.indent <= last.indent;
    if (goesOn) before.pieces.push(...group.pieces);
    else joined.push({ shape: group.shape, pieces: [...group.pieces] });
  }
  return joined;
}

/** Running text as blocks, with what each piece of it went to; `to` is the field that holds the blocks (`body`, `comments/c2/body`), `first` the index of the first one there. */
export function parseBlocks(
  pieces: readonly Piece[],
  target: { readonly to: string; readonly role: Role; readonly wrapped: boolean; readonly first?: number },
): { readonly blocks: Block[]; readonly claims: Claim[] } {
  const raw: Group[] = [];
  for (let at = 0; at < pieces.length; ) {
    const group = readGroup(pieces, at);
    raw.push(group);
    at += group.pieces.length;
  }
  const groups = target.wrapped ? joinWrapped(raw) : raw;
  const blocks = groups.map((group, index) => {
    const before = groups[index - 1]?.pieces.at(-1);
    const first = group.pieces[0];
    const apart = before === undefined || (first !== undefined && !isNext(before, first));
    return (group.shape === 'text' ? toHeading(group, apart, groups[index + 1]) : undefined) ?? toBlock(group);
  });
  const claims = groups.flatMap((group, index) =>
    group.pieces.map(
      (piece): Claim => ({
        line: piece.line,
        ...(piece.columns !== undefined && { columns: piece.columns }),
        role: target.role,
        to: `${target.to}/${index + (target.first ?? 0)}`,
      }),
    ),
  );
  return { blocks, claims };
}
