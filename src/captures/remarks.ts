import { findAt, findWords, isObject } from './shapes.ts';

/** A comment as a row gives it. */
export interface Remark {
  readonly author?: string;
  /** A machine's notation, a Unix time or words. */
  readonly date?: string;
  readonly text: string;
  /** Index of the one that this one answers. */
  readonly parent?: number;
  readonly votes?: number;
  readonly kind: 'comment' | 'pingback';
  /** Its text was taken out, and only its slot is left. */
  readonly removed?: true;
}

/** The comments of a row, how many more there are that its site did not show, and those that could not be read. */
export interface Remarks {
  readonly remarks: readonly Remark[];
  readonly hidden: number;
  /** Entries without a text under a name that is known, and those too many or too deep. */
  readonly unread: readonly unknown[];
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
const KINDS = ['comment_type', 'kind', 'type'];
const PINGBACKS = new Set(['pingback', 'trackback']);
const REMOVED = ['isDeleted', 'deleted'];
const SPAM = ['isSpam', 'spam', 'dead'];
const APPROVED = ['isApproved', 'approved'];
/** What Reddit and others put for a text that was taken out. */
const TAKEN_OUT = /^\[(?:deleted|removed)\]$/u;
const ANSWERS = ['replies', 'children', 'comments', 'answers'];
/** 1328353500 · 1328353500.0 · 1328353500123 */
const UNIX = /^\d{10}(?:\d{3})?(?:\.\d+)?$/u;
const DEEPEST = 60;
const MOST = 50_000;

/**
 * Reads a list of comments, answers inside them or named by number, and those that stood in rows of their own; what has no text is none
 * and is counted, and what was held back as spam or unapproved was never shown.
 */
export function readRemarks(value: unknown, joined: readonly unknown[] = []): Remarks {
  const remarks: Remark[] = [];
  const byId = new Map<string, number>();
  let hidden = 0;
  const unread: unknown[] = [];
  const take = (each: unknown, above: number | undefined, depth: number): void => {
    if (remarks.length >= MOST || depth > DEEPEST) return void unread.push(each);
    // Old answers of Reddit wrap each comment in { kind, data }.
    const row = isObject(each) && isObject(each['data']) ? each['data'] : each;
    if (typeof row === 'string' && row.trim() !== '')
      remarks.push({ text: row, kind: 'comment', ...(above !== undefined && { parent: above }) });
    if (!isObject(row)) return typeof row === 'string' ? undefined : void unread.push(row);
    const isHidden = isSet(row, SPAM, true) || isSet(row, APPROVED, false);
    if (isHidden) hidden += 1;
    const remark = isHidden ? undefined : toRemark(row, (id) => above ?? byId.get(id), above);
    const answers = ANSWERS.flatMap((name) => toList(findAt(row, name)));
    if (remark === undefined && !isHidden && answers.length === 0) unread.push(row);
    const at = remark === undefined ? above : remarks.push(remark) - 1;
    for (const name of remark === undefined ? [] : IDS) {
      const id = findWords(row, [name]);
      if (id !== undefined && at !== undefined && !byId.has(id)) byId.set(id, at);
    }
    for (const answer of answers) take(answer, at, depth + 1);
  };
  // Some give the whole thread as one text.
  if (typeof value === 'string') take(value, undefined, 0);
  const all = [...toList(value), ...joined];
  for (const each of joined.length === 0 ? all : sortByMoment(all)) take(each, undefined, 0);
  return { remarks, hidden, unread };
}

function toRemark(
  row: Readonly<Record<string, unknown>>,
  findParent: (id: string) => number | undefined,
  above: number | undefined,
): Remark | undefined {
  const words = findWords(row, TEXTS);
  const isGone = isSet(row, REMOVED, true) || (words !== undefined && TAKEN_OUT.test(words));
  if (words === undefined && !isGone) return undefined;
  const answered = findWords(row, PARENTS)?.replace(/^t\d_/u, '');
  const parent = answered === undefined ? above : findParent(answered);
  const author = findWords(row, AUTHORS);
  const date = toMoment(findWords(row, DATES));
  const votes = Number(findWords(row, VOTES) ?? NaN);
  return {
    text: isGone ? '' : (words ?? ''),
    kind: PINGBACKS.has(findWords(row, KINDS) ?? '') ? 'pingback' : 'comment',
    ...(author !== undefined && !TAKEN_OUT.test(author) && { author }),
    ...(date !== undefined && { date }),
    ...(parent !== undefined && { parent }),
    ...(Number.isInteger(votes) && { votes }),
    ...(isGone && { removed: true as const }),
  };
}

// An answer stands below what it answers, in whatever order a dump has them.
function sortByMoment(rows: readonly unknown[]): readonly unknown[] {
  const dated = rows.map((row) => ({ row, moment: toMoment(findWords(row, DATES)) ?? '' }));
  return dated.toSorted((a, b) => (a.moment < b.moment ? -1 : Number(a.moment > b.moment))).map(({ row }) => row);
}

// Tables and XML have words for yes and no.
function isSet(row: Readonly<Record<string, unknown>>, names: readonly string[], wanted: boolean): boolean {
  return names.some((name) => Object.hasOwn(row, name) && (row[name] === wanted || row[name] === String(wanted)));
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
