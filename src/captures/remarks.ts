import { findAt, isObject } from './shapes.ts';

/** A comment as a row gives it. */
export interface Remark {
  readonly author?: string;
  /** A machine's notation, a Unix time or words. */
  readonly date?: string;
  readonly text: string;
  /** Index of the one that this one answers. */
  readonly parent?: number;
  readonly votes?: number;
}

const AUTHORS = [
  'author.name',
  'author.username',
  'author',
  'username',
  'user.name',
  'user.username',
  'user',
  'by',
  'name',
  'author_name',
  'creator.name',
];
const DATES = [
  'date',
  'datetime',
  'created_at',
  'createdAt',
  'created_utc',
  'created',
  'time',
  'timestamp',
  'published',
  'published_at',
  'dateCreated',
  'datePublished',
  'comment_date',
];
const TEXTS = ['raw_message', 'message', 'text', 'body', 'content', 'comment', 'cooked', 'html', 'comment_content'];
const IDS = ['post_number', 'id', 'comment_id', 'name'];
const PARENTS = ['reply_to_post_number', 'parent_id', 'parentId', 'parent', 'reply_to', 'in_reply_to', 'comment_parent'];
const VOTES = ['votes', 'score', 'likes', 'ups', 'upvoteCount', 'points'];
const ANSWERS = ['replies', 'children', 'comments', 'answers'];
/** 1328353500 · 1328353500.0 · 1328353500123 */
const UNIX = /^\d{10}(?:\d{3})?(?:\.\d+)?$/u;
const DEEPEST = 60;
const MOST = 50_000;

/** Reads a list of comments, answers inside them or named by number; what has no text is none. */
export function readRemarks(value: unknown): readonly Remark[] {
  const remarks: Remark[] = [];
  const byId = new Map<string, number>();
  const take = (each: unknown, above: number | undefined, depth: number): void => {
    if (remarks.length >= MOST || depth > DEEPEST) return;
    // Old answers of Reddit wrap each comment in { kind, data }.
    const row = isObject(each) && isObject(each['data']) ? each['data'] : each;
    if (typeof row === 'string' && row.trim() !== '') remarks.push({ text: row, ...(above !== undefined && { parent: above }) });
    if (!isObject(row)) return;
    const text = findText(row, TEXTS);
    let at = above;
    if (text !== undefined) {
      const answered = findText(row, PARENTS)?.replace(/^t\d_/u, '');
      const parent = above ?? (answered === undefined ? undefined : byId.get(answered));
      const author = findText(row, AUTHORS);
      const date = toMoment(findText(row, DATES));
      const votes = Number(findText(row, VOTES) ?? NaN);
      at = remarks.length;
      remarks.push({
        text,
        ...(author !== undefined && { author }),
        ...(date !== undefined && { date }),
        ...(parent !== undefined && { parent }),
        ...(Number.isInteger(votes) && { votes }),
      });
      for (const name of IDS) {
        const id = findText(row, [name]);
        if (id !== undefined && !byId.has(id)) byId.set(id, at);
      }
    }
    for (const name of ANSWERS) for (const answer of toList(findAt(row, name))) take(answer, at, depth + 1);
  };
  // Some give the whole thread as one text.
  if (typeof value === 'string') take(value, undefined, 0);
  for (const each of toList(value)) take(each, undefined, 0);
  return remarks;
}

// A Unix time, in seconds or thousandths of them.
function toMoment(date: string | undefined): string | undefined {
  if (date === undefined || !UNIX.test(date)) return date;
  const seconds = Number(date.slice(0, 10));
  return new Date(seconds * 1000).toISOString();
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value) && isObject(value['data']) && Array.isArray(value['data']['children'])) return value['data']['children'];
  return isObject(value) ? [value] : [];
}

function findText(row: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = findAt(row, path);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}
