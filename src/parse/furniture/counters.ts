import type { FurnitureReason } from '../../catalogue.ts';
import type { Line } from '../../text/lines.ts';
import { findFurniture } from './furniture.ts';

/** What readers' words are called, and hardly anything else is. */
const COMMENTS = [
  'comments?|kommentare?|kommentarer|commentaires?|commenti|comentarios?|comentários?|reacties|komentarz[ey]?|komentáře',
  'комментари(?:й|я|и|ев)|коментар(?:і|ів|я)|yorum(?:lar)?|评论|條評論|条评论|留言|コメント|댓글|تعليق(?:ات)?',
].join('|');
/** Commentaires (0) · Reader Comments(4) · 3 Kommentare · Комментарии: 12 */
const COUNTED = new RegExp(
  String.raw`^(?:\d{1,6}\s?(?:${COMMENTS})|(?:reader\s|user\s|leser)?(?:${COMMENTS})\s?(?::\s?\d{1,6}|[([]\s?\d{1,6}\s?[)\]]))$`,
  'iu',
);
const UNCOUNTED = new RegExp(`^(?:${COMMENTS}):?$`, 'iu');
const NUMBER = /^\(?\d{1,3}(?:[., ]?\d{3}){0,2}\)?$/u;
const LONGEST = 40;

/** Whether a text counts comments and says nothing else. */
export function countsComments(text: string): boolean {
  return text.length <= LONGEST && COUNTED.test(text);
}

function findNext(lines: readonly Line[], at: number, end: number): number {
  let next = at + 1;
  while (next < end && lines[next]?.text === '') next += 1;
  return next;
}

/** What a label counts whose number stands on the next line, by the phrase that both make. */
function findLabelled(label: string, number: string): FurnitureReason | undefined {
  if (UNCOUNTED.test(label)) return 'comments-heading';
  return [`${label} ${number}`, `${number} ${label}`].some((both) => findFurniture(both) === 'counter') ? 'counter' : undefined;
}

/** Lines that count something of the page and say nothing else: "Kommentare (3)"; "Views" and below it "3,915"; "Comments" where nothing follows. */
export function findCounters(lines: readonly Line[], end: number): ReadonlyMap<number, FurnitureReason> {
  const counters = new Map<number, FurnitureReason>();
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '' || text.length > LONGEST) continue;
    if (countsComments(text)) counters.set(at, 'comments-heading');
    const next = findNext(lines, at, end);
    if (next >= end && UNCOUNTED.test(text)) counters.set(at, 'comments-heading');
    const number = next < end ? (lines[next]?.text ?? '') : '';
    if (!NUMBER.test(number)) continue;
    const reason = findLabelled(text, number);
    if (reason !== undefined) counters.set(at, reason).set(next, reason);
  }
  return counters;
}
