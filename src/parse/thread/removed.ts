import type { Line } from '../../text/lines.ts';
import type { Dialect } from './dialect.ts';
import type { CommentSpan } from './spans.ts';

/** Index of the note, at the end of a comment's lines and below words of its own, that another comment was taken away. */
function findNote(lines: readonly Line[], dialect: Dialect, { head, textStart, textEnd }: CommentSpan): number | undefined {
  if (head.kind !== 'comment') return undefined;
  let note: number | undefined;
  for (let at = textEnd - 1; at >= textStart; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (note === undefined && dialect.isRemoved(text)) note = at;
    else if (dialect.findFoot(text, head) === undefined) return note;
  }
  return undefined;
}

/** Comments of which nothing is left but a note, without a name or a moment, keep their place: each note below another comment's words is one. */
export function splitRemoved(lines: readonly Line[], dialect: Dialect, spans: readonly CommentSpan[]): readonly CommentSpan[] {
  return spans.flatMap((span) => {
    const note = findNote(lines, dialect, span);
    const line = lines[note ?? -1];
    if (note === undefined || line === undefined) return [span];
    const head = { first: note, last: note, kind: 'comment', indent: line.indent, certainty: 2, textStart: 0 } as const;
    return [
      { ...span, textEnd: note },
      { head, textStart: note + 1, textEnd: span.textEnd },
    ];
  });
}
