import type { DateMatch } from '../text/dates/date.ts';
import { findDates } from '../text/dates/find.ts';
import type { Line } from '../text/lines.ts';

/** 1. · • · * before a name */
const BULLET = /^(?:\d{1,5}[.)]|[•◦▪·*])(?:\s+|$)/u;
const LONGEST_HEAD = 160;

const REPLY_BUTTONS = new Set(
  'reply|reply ↓|reply ↓|log in to reply|quote|report|edit|delete|permalink|share|like|link|antworten|antwort ↓|antworten ↓|zum antworten anmelden|zitieren|melden|répondre|répondre ↓|responder|responder ↓|rispondi|rispondi ↓|beantwoorden|reageer|odpowiedz|ответить|ответить ↓|цитировать|пожаловаться|відповісти|回复|返信|返信する|رد|yanıtla|loading...|wird geladen...|like loading...|gefällt mir wird geladen...'.split(
    '|',
  ),
);

const REMOVED = new Set(
  [
    'The comment was deleted',
    'This comment was deleted',
    'This comment has been removed by the author',
    'This comment has been removed by a blog administrator',
    'Comment removed',
    'Comment deleted',
    '[deleted]',
    '[removed]',
    'Deleted comment',
    'Dieser Kommentar wurde entfernt',
    'Dieser Kommentar wurde gelöscht',
    'Комментарий удалён',
    'Комментарий удален',
    'Ce commentaire a été supprimé',
    'Este comentario ha sido eliminado',
    'Komentarz usunięty',
  ].map((line) => line.toLowerCase()),
);

/** A line without its list marker, and where the rest begins in the trimmed text. */
export function skipBullet(line: Line): { readonly text: string; readonly start: number; readonly marked: boolean } {
  const marker = BULLET.exec(line.text.slice(0, 12))?.[0] ?? '';
  return { text: line.text.slice(marker.length), start: marker.length, marked: marker !== '' };
}

/** The only date of a short line, when nothing but the date stands on it after an offset. */
export function findOnlyDate(line: Line | undefined, from = 0): DateMatch | undefined {
  if (line === undefined || line.text.length > LONGEST_HEAD) return undefined;
  const rest = line.text.slice(from);
  const dates = findDates(rest);
  const date = dates[0];
  if (date === undefined || dates.length > 1) return undefined;
  return { ...date, start: date.start + from, end: date.end + from };
}

/** Whether nothing but white space and light punctuation is left beside a date. */
export function isBareDate(line: Line, date: DateMatch): boolean {
  const before = line.text.slice(0, date.start);
  const after = line.text.slice(date.end);
  return /^[\p{P}\p{S}\s]*$/u.test(before) && /^[\p{P}\p{S}\s]*$/u.test(after);
}

/** Whether a line is the button under a comment, in any language. */
export function isReplyButton(text: string): boolean {
  return text.length <= 40 && REPLY_BUTTONS.has(text.toLowerCase().replace(/^[•·*]\s*/u, ''));
}

/** Whether a comment's text is the note that it was taken away. */
export function isRemovalNote(text: string): boolean {
  return text.length <= 80 && REMOVED.has(text.toLowerCase().replace(/[.!]+$/u, ''));
}
