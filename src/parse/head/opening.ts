import type { Line } from '../../text/lines.ts';
import { cutPiece, toColumns, toPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { parseRunIn } from './dateline.ts';
import type { Dateline } from './dateline.ts';
import { parseOpeningDay } from './days.ts';
import type { Draft } from './draft.ts';
import { takeDateline } from './draft.ts';
import { isOneOfSeveral, parseTown } from './town.ts';

/** A dateline alone opens nothing. */
const SHORTEST_OPENING = 40;

/** The dateline of the first paragraph; a place and nothing else is one where no other paragraph begins so. */
function findRunIn(text: string, others: readonly Line[]): Dateline | undefined {
  const found = parseRunIn(text) ?? parseTown(text);
  if (found === undefined || found.date !== undefined || found.agency !== undefined) return found;
  const texts = others.map((other) => other.text);
  return isOneOfSeveral(text, texts) ? undefined : found;
}

/** Whether a line opens a text beyond doubt: with a place and its agency, or its day. */
export function opensWithAgency({ text }: Line): boolean {
  const found = text.length < SHORTEST_OPENING ? undefined : parseRunIn(text);
  return found?.place !== undefined && (found.agency !== undefined || found.date !== undefined) && found.end < text.length;
}

/** Cuts a run-in dateline off the first line of the body. */
function takeRunIn(draft: Draft, line: Line, others: readonly Line[]): readonly Piece[] {
  const [next] = others;
  const runIn = findRunIn(line.text, others);
  if (runIn === undefined) {
    // A day alone stays in the sentence that it opens; days before several paragraphs are those of a chronicle
    const isAlone = draft.date === undefined && (next === undefined || parseOpeningDay(next.text) === undefined);
    const day = isAlone ? parseOpeningDay(line.text) : undefined;
    if (day !== undefined) takeDateline(draft, line, day);
    return [toPiece(line)];
  }
  takeDateline(draft, line, runIn);
  draft.claims.push({ line, columns: toColumns(line, 0, runIn.end), role: 'dateline', to: toTarget(runIn) });
  const piece = cutPiece(line, runIn.end);
  return piece === undefined ? [] : [piece];
}

// A dateline is that of the date where it has one
function toTarget({ date, place }: Pick<Dateline, 'date' | 'place'>): string {
  if (date !== undefined) return 'date';
  return place === undefined ? 'agency' : 'location';
}

/** The lines from an index on, a dateline taken off the first. */
export function toRest(draft: Draft, lines: readonly Line[], from: number): readonly Piece[] {
  const first = lines[from];
  return first === undefined ? [] : [...takeRunIn(draft, first, lines.slice(from + 1)), ...lines.slice(from + 1).map(toPiece)];
}
