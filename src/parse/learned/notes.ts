import { isRemovalNote } from '../../text/removal.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';

/** Heads in which a note stands where the others have a name: "This comment was deleted", over or under its moment. Nobody is called so. */
export function readNotes(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  return heads.map((head) => {
    const { author, name: _name, status: _status, ...rest } = head;
    if (author === undefined || head.textStart !== undefined || head.textEnd !== undefined) return head;
    if (isNote(lines[head.last], author)) return { ...rest, textStart: 0 };
    // Under the note only the moment is left to sign it
    const isOver = head.dateLine === head.last && isNote(lines[head.first], author);
    return isOver ? { ...rest, first: head.last, ...(head.ordinalAt === undefined && { textFirst: head.first }) } : head;
  });
}

/** Whether the line that a name was read from is a note: "deleted by a moderator" ends as badges do. */
function isNote(line: Line | undefined, author: string): boolean {
  return line !== undefined && line.text.startsWith(author) && isRemovalNote(line.text);
}
