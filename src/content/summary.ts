import { hash } from 'node:crypto';
import type { ProblemRule } from '../catalogue.ts';
import type { Article, ArticleRecord, Problem } from '../record.ts';
import type { Summary, SummaryField } from '../summary.ts';
import { toCommentPages } from '../thread.ts';
import { toAddressKey } from '../text/webaddress.ts';
import { toDateBasis } from '../text/dates/basis.ts';

// By characters, not by UTF-16 units: half a character is none.
const OPENING = /^.{1,60}(?!\S)|^.{1,60}/su;

function toOpening(text: string): string {
  const opening = OPENING.exec(text)?.[0] ?? '';
  return opening === text ? text : `${opening.trimEnd()}…`;
}

/** The rule of a thread that stands in its article. */
export const UNREAD_THREAD = 'thread/unread' satisfies ProblemRule;

const WEIGHT = { note: 1, warning: 10, error: 100 };

// Of title/missing it is the title: who corrected that has settled it.
function isSettled({ rule }: Problem, { evidence }: ArticleRecord): boolean {
  return evidence[rule.slice(0, rule.indexOf('/'))]?.from === 'correction';
}

// Of equal ones the first to be told: where comments are hidden, these are not.
function isUnread({ rule }: Problem): boolean {
  return rule === UNREAD_THREAD;
}

function toDoubt(record: ArticleRecord): Pick<Summary, 'doubt'> {
  const problems = record.problems.filter((problem) => !isSettled(problem, record));
  const worst = problems.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || Number(isUnread(b)) - Number(isUnread(a)))[0];
  if (worst === undefined) return {};
  const weight = problems.reduce((sum, problem) => sum + WEIGHT[problem.severity], 0);
  const line = worst.lines?.[0];
  const { message, rule } = worst;
  return { doubt: { weight, rule, message, ...(line !== undefined && { line }), others: problems.length - 1 } };
}

const FIELDS: readonly SummaryField[] = ['title', 'date', 'location', 'source', 'language', 'comments'];

function toOrigins({ evidence }: ArticleRecord): Pick<Summary, 'inferred' | 'corrected'> {
  const inferred = FIELDS.filter((field) => evidence[field]?.basis === 'inferred');
  const corrected = FIELDS.filter((field) => evidence[field]?.from === 'correction');
  return { ...(inferred.length > 0 && { inferred }), ...(corrected.length > 0 && { corrected }) };
}

function toOriginals({ capture, sourceUrl }: ArticleRecord): Pick<Summary, 'originals'> {
  const stated = [capture.url, sourceUrl].filter((url) => url !== undefined && toAddressKey(url) !== undefined);
  const originals = [...new Set(stated)].filter((url) => url !== undefined);
  return originals.length === 0 ? {} : { originals };
}

/** First 32 hex digits of the SHA-256 of an article as published, but for what it replaces or what replaced it: that is known only when all were read. */
export function toDigest(article: Article): string {
  return hash('sha256', JSON.stringify({ ...article, replaces: undefined, replacedBy: undefined }), 'hex').slice(0, 32);
}

/** What lists need to know of an article. */
export function toSummary(article: Article): Summary {
  const { record, slug, captured, replaces, replacedBy, withheld } = article;
  const { id, title, kicker, date, location, source, language } = record;
  const first = record.body.find((block) => block.kind === 'paragraph')?.text;
  const commentPages = toCommentPages(record.comments).length;
  const corrections = Object.values(record.evidence).filter(({ from }) => from === 'correction').length;
  const basis = toDateBasis(record.evidence['date']);
  return {
    id,
    digest: toDigest(article),
    slug,
    ...(title !== undefined && { title }),
    ...(title === undefined && first !== undefined && { opening: toOpening(first) }),
    ...(kicker !== undefined && { kicker }),
    ...(date !== undefined && { date }),
    ...(date !== undefined && basis !== undefined && { dateBasis: basis }),
    ...(location !== undefined && { location }),
    ...(source !== undefined && { source }),
    language,
    ...toOrigins(record),
    ...(corrections > 0 && { corrections }),
    ...toDoubt(record),
    comments: record.comments.filter(({ kind, withheld: gone }) => kind === 'comment' && gone === undefined).length,
    ...(commentPages > 1 && { commentPages }),
    captured,
    ...toOriginals(record),
    ...(replaces !== undefined && { replaces }),
    ...(replacedBy !== undefined && { replacedBy }),
    listed: replacedBy === undefined && withheld === undefined,
    withheld: withheld !== undefined,
  };
}
