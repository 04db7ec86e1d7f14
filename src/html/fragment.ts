import { findRefusal, openDocument, removeUnseen } from './document.ts';
import { toPageLines } from './lines.ts';

/** The visible text of a piece of markup, a line for each of its blocks; the piece itself where it is no markup that could be read. */
export function toFragmentText(source: string): string {
  if (findRefusal(source) !== undefined) return source;
  const document = openDocument(source);
  if (document === undefined) return source;
  removeUnseen(document);
  return toPageLines(document.body)
    .map(({ text, joined }, index) => (index === 0 || joined ? text : `\n${text}`))
    .join('\n');
}
