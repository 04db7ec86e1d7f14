import { isUnder, toRange } from '../../text/lines.ts';
import type { ListItem } from '../../record.ts';
import type { Joiner } from './join.ts';
import type { Piece } from '../piece.ts';

/** • text · ◦ text · * text · + text */
const BULLET = /^[•◦▪‣·*+]\s+(?=\S*[\p{L}\p{N}])/u;
/** - text, where an en or em dash would be speech */
const DASH = /^-\s+(?=\S)/u;
/** 1. text · 2) text */
const ORDINAL = /^(?<ordinal>\d{1,3})[.)]\s+(?=\S)/u;
/** What each of them begins with */
const MARKER = /^[•◦▪‣·*+\d-]/u;
/** "•" or "1." alone on its line, the text below */
const BARE = /^(?:[•◦▪‣]|(?<ordinal>\d{1,3})[.)])$/u;

const DEEPEST_MARKER = 40;
/** Entries that stand deeper are beside their parent. */
const DEEPEST_ITEM = 8;

/** A run of lines that are a list: each entry's first line, the lines that go on below it, and the mark that is cut off. */
export interface ListRun {
  readonly ordered: boolean;
  readonly entries: readonly (readonly Piece[])[];
}

interface Entry {
  readonly marker: 'bullet' | 'dash' | 'ordinal';
  readonly ordinal?: number;
  /** How many lines the marker and its first line of text take. */
  readonly length: 1 | 2;
}

function isNext(before: Piece, piece: Piece): boolean {
  return isUnder(piece.line, before.line);
}

function readEntry(pieces: readonly Piece[], at: number): Entry | undefined {
  const piece = pieces[at];
  if (piece === undefined || !MARKER.test(piece.text)) return undefined;
  const head = piece.text.slice(0, DEEPEST_MARKER);
  const below = pieces[at + 1];
  const bare = BARE.exec(head);
  if (bare !== null && below !== undefined && isNext(piece, below) && !BARE.test(below.text.slice(0, DEEPEST_MARKER))) {
    const ordinal = bare.groups?.['ordinal'];
    return ordinal === undefined ? { marker: 'bullet', length: 2 } : { marker: 'ordinal', ordinal: Number(ordinal), length: 2 };
  }
  if (BULLET.test(head)) return { marker: 'bullet', length: 1 };
  if (DASH.test(head)) return { marker: 'dash', length: 1 };
  const ordinal = ORDINAL.exec(head)?.groups?.['ordinal'];
  return ordinal === undefined ? undefined : { marker: 'ordinal', ordinal: Number(ordinal), length: 1 };
}

/** The lines below an entry that are indented under its text: they were wrapped. */
function countWrapped(pieces: readonly Piece[], at: number, indent: number): number {
  let count = 0;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at + count]) {
    const before = pieces[at + count - 1];
    if (before === undefined || !isNext(before, piece) || piece.indent <= indent || readEntry(pieces, at + count) !== undefined) break;
    count += 1;
  }
  return count;
}

/** Reads the list that begins at a line: bullets, at least two dashes, or the numbers 1, 2, 3 …; a blank line may stand between numbers. */
export function readList(pieces: readonly Piece[], at: number): ListRun | undefined {
  const first = readEntry(pieces, at);
  const start = pieces[at];
  if (first === undefined || start === undefined || (first.ordinal ?? 1) !== 1) return undefined;
  const entries: Piece[][] = [];
  for (let next = at; ;) {
    const entry = readEntry(pieces, next);
    const piece = pieces[next];
    const before = pieces[next - 1];
    if (entry === undefined || piece === undefined || entry.marker !== first.marker) break;
    if (entries.length > 0 && before !== undefined && piece.line.number > toRange(before.line)[1] + (first.marker === 'ordinal' ? 2 : 1))
      break;
    if (first.marker === 'ordinal' && (entry.ordinal !== entries.length + 1 || piece.indent !== start.indent)) break;
    const end = next + entry.length + countWrapped(pieces, next + entry.length, piece.indent);
    entries.push(pieces.slice(next, end));
    next = end;
  }
  const least = first.marker === 'bullet' ? 1 : 2;
  return entries.length < least ? undefined : { ordered: first.marker === 'ordinal', entries };
}

/** "• 1. Boots" keeps its number: one mark is the list's. */
function cutMarker(text: string): string {
  const marker = [BARE, BULLET, DASH, ORDINAL].find((pattern) => pattern.test(text));
  return marker === undefined ? text : text.replace(marker, '');
}

/** An entry of a list while the ones below it are read. */
interface Open {
  readonly text: string;
  readonly indent: number;
  readonly items: Open[];
}

function toText(entry: readonly Piece[], join: Joiner): string {
  return join(entry.map((piece, index) => (index === 0 ? cutMarker(piece.text) : piece.text)).filter((part) => part !== ''));
}

function toItem({ text, items }: Open): ListItem {
  return items.length === 0 ? { text } : { text, items: items.map(toItem) };
}

/** The entries of a list without their marks, wrapped lines joined; an entry is part of the nearest one above that stands less deep, whatever the step. */
export function toItems(run: ListRun, join: Joiner): ListItem[] {
  const top: Open[] = [];
  const open: Open[] = [];
  for (const entry of run.entries) {
    const indent = entry[0]?.indent ?? 0;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const item: Open = { text: toText(entry, join), indent, items: [] };
    (open.at(-1)?.items ?? top).push(item);
    if (open.length < DEEPEST_ITEM) open.push(item);
  }
  return top.map(toItem);
}
