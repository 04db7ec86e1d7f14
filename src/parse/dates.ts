import type { Comment, Evidence, Problem } from '../record.ts';
import { toDate } from '../text/dates/date.ts';
import type { DateFinding, Head } from './head.ts';
import { findOrderProblem } from './order.ts';
import type { OrderDecision } from './order.ts';
import type { Thread } from './comments.ts';
import { toColumns } from './piece.ts';

/** The article's date as a value, with how it is known. */
export interface DateAnswer {
  readonly date?: string;
  readonly zone?: string;
  readonly updated?: string;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

function toEvidence(finding: DateFinding): Evidence {
  const { line, match } = finding;
  return {
    basis: 'stated',
    from: finding.from,
    lines: [line.number, line.number],
    columns: toColumns(line, match.start, match.end),
    text: line.text.slice(match.start, match.end),
    rule: finding.rule,
  };
}

/** Index of the comment with the earliest date that names a day. */
function findEarliest(comments: readonly Comment[]): number | undefined {
  let earliest: number | undefined;
  let least = '';
  comments.forEach((comment, index) => {
    if (comment.date === undefined || comment.date.length < 10 || comment.date.startsWith('X')) return;
    if (earliest !== undefined && comment.date >= least) return;
    earliest = index;
    least = comment.date;
  });
  return earliest;
}

/** The date of the earliest comment: the article is of that day or earlier. */
function inferFromComments(thread: Thread): DateAnswer | undefined {
  const index = findEarliest(thread.comments);
  const date = index === undefined ? undefined : thread.comments[index]?.date?.slice(0, 10);
  const moment = index === undefined ? undefined : thread.moments[index];
  if (date === undefined || moment === undefined) return undefined;
  const { line, match } = moment;
  const evidence: Evidence = {
    basis: 'inferred',
    from: 'comments',
    lines: [line.number, line.number],
    columns: toColumns(line, match.start, match.end),
    text: line.text.slice(match.start, match.end),
    rule: 'date/earliest-comment',
  };
  return { date, evidence: { date: evidence }, problems: [] };
}

/** Chooses the article's date by the order of belief: what the head states, else the earliest comment. */
export function decideDate(head: Head, decision: OrderDecision, thread: Thread): DateAnswer {
  const evidence: Record<string, Evidence> = {};
  const problems: Problem[] = [];
  const read = (finding: DateFinding | undefined, field: 'date' | 'updated'): string | undefined => {
    const value = finding === undefined ? undefined : toDate(finding.match, decision.order);
    if (finding === undefined || value === undefined) return undefined;
    evidence[field] = toEvidence(finding);
    const problem = findOrderProblem(finding.match, finding.line.number, decision);
    if (problem !== undefined) problems.push(problem);
    return value;
  };
  const date = read(head.date, 'date');
  const updated = read(head.updated, 'updated');
  const zone = head.date?.match.time?.zone;
  const rest = { ...(updated !== undefined && { updated }) };
  if (date !== undefined) return { date, ...(zone !== undefined && { zone }), ...rest, evidence, problems };
  const inferred = inferFromComments(thread);
  if (inferred === undefined) return { ...rest, evidence, problems };
  return { ...inferred, ...rest, evidence: { ...evidence, ...inferred.evidence }, problems };
}
