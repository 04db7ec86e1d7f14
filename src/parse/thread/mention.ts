import type { Line } from '../../text/lines.ts';
import type { CommentHead } from './dialect.ts';
import { findFilled } from './profile.ts';

const LONGEST_NAME = 60;
/** @Mara Lind: · @mara, · @Mara Lind that bridge … */
const NAME_END = /[\s:,.!?–—-]|$/gu;

/** Names in small letters. */
interface Known {
  readonly has: (name: string) => boolean;
}

/** The name of an earlier author that a text addresses with "@" in its first words; the longest one that fits. */
export function findMention(text: string, known: Known): string | undefined {
  if (!text.startsWith('@')) return undefined;
  const words = text.slice(1, LONGEST_NAME + 1).trimStart();
  let longest: string | undefined;
  for (const end of words.matchAll(NAME_END)) {
    const name = words.slice(0, end.index);
    if (known.has(name.toLowerCase())) longest = name;
  }
  return longest;
}

/** Gives each head the author whom the text below it addresses, where the indentation tells nothing. */
export function addMentions(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  if (new Set(heads.map((head) => head.indent)).size > 1) return heads;
  const known = new Set<string>();
  return heads.map((head) => {
    const at = head.textStart === undefined ? findFilled(lines, head.last + 1, 1) : head.last;
    const line = at === undefined ? undefined : lines[at];
    const parentName =
      head.parentName ?? (line === undefined ? undefined : findMention(line.text.slice(head.textStart ?? 0).trimStart(), known));
    if (head.author !== undefined) known.add(head.author.toLowerCase());
    return { ...head, ...(parentName !== undefined && { parentName }) };
  });
}
