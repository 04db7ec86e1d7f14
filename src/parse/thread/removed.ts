import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import { parseSignature } from '../learned/signature.ts';
import { toDateFields } from './heads.ts';
import { findFilled } from './profile.ts';
import type { CommentSpan } from './spans.ts';

const ORDINAL = /^\d{1,5}[.)]$/u;
const COUNT = /^[+−-]?\d{1,5}$/u;

/** Index of the note, at the end of a comment's lines and below words of its own, that another comment was taken away; its moment may stand below. */
function findNote(lines: readonly Line[], dialect: Dialect, { head, textStart, textEnd }: CommentSpan): number | undefined {
  if (head.kind !== 'comment') return undefined;
  let note: number | undefined;
  let isDated = false;
  for (let at = textEnd - 1; at >= textStart; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (note === undefined && dialect.isRemoved(text)) note = at;
    else if (note === undefined && !isDated && at !== head.dateLine && readMoment(lines, at) !== undefined) isDated = true;
    else if (dialect.findFoot(text, head) === undefined) return note;
  }
  return undefined;
}

/** The moment that is all of a line. */
function readMoment(lines: readonly Line[], at: number): Pick<CommentHead, 'date' | 'dateText' | 'dateLine'> | undefined {
  const line = lines[at];
  const signature = line === undefined ? undefined : parseSignature(line, at);
  if (line === undefined || signature?.shape !== 'date' || signature.dateText === undefined) return undefined;
  return signature.date === undefined ? { dateText: signature.dateText } : toDateFields(line, signature.date, at);
}

/** Index of the number that a flattener left alone above a note, over its votes or right over it: "3.", "0". */
function findNumber(lines: readonly Line[], above: number | undefined, from: number): number | undefined {
  const votes = COUNT.test(lines[above ?? -1]?.text ?? '');
  const at = votes && above !== undefined ? findFilled(lines, above - 1, -1) : above;
  return at !== undefined && at >= from && ORDINAL.test(lines[at]?.text ?? '') ? at : undefined;
}

/** The head of a comment of which a note is left, with the day that may stand right above it. */
function toSlot(lines: readonly Line[], note: number, from: number, indent: number): CommentHead {
  const slot = { first: note, last: note, kind: 'comment', indent, certainty: 2, textStart: 0 } as const;
  const above = findFilled(lines, note - 1, -1);
  const line = above === undefined || above < from ? undefined : lines[above];
  const first = findNumber(lines, above, from);
  if (first !== undefined) return { ...slot, first };
  const signature = above === undefined || line === undefined ? undefined : parseSignature(line, above);
  if (above === undefined || line === undefined || signature?.shape !== 'date' || signature.date === undefined) return slot;
  return { ...slot, first: above, ...toDateFields(line, signature.date, above) };
}

/** Comments of which nothing is left but a note, without a name or a moment, keep their place: each note below another comment's words is one. */
export function splitRemoved(lines: readonly Line[], dialect: Dialect, spans: readonly CommentSpan[]): readonly CommentSpan[] {
  return spans.flatMap((span) => {
    const note = findNote(lines, dialect, span);
    const line = lines[note ?? -1];
    if (note === undefined || line === undefined) return [span];
    const slot = toSlot(lines, note, span.textStart, line.indent);
    const below = slot.date === undefined ? findFilled(lines, note + 1, 1) : undefined;
    const moment = below === undefined || below >= span.textEnd ? undefined : readMoment(lines, below);
    return [
      { ...span, textEnd: slot.first },
      {
        head: { ...slot, ...moment },
        textStart: note + 1,
        textEnd: span.textEnd,
        ...(moment !== undefined && below !== undefined && { references: [below] }),
      },
    ];
  });
}
