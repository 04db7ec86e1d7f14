import type { Comment, Evidence, Problem } from '../record.ts';
import { toDate } from '../text/dates/date.ts';
import type { DateFinding, Head } from './head.ts';
import { findOrderProblem } from './order.ts';
import type { OrderDecision } from './order.ts';
import type { ThreadRegion } from './thread.ts';
import { toColumns } from './piece.ts';
import type { Line } from '../text/lines.ts';

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
function inferFromComments(comments: readonly Comment[], region: ThreadRegion, lines: readonly Line[]): DateAnswer | undefined {
  const index = findEarliest(comments);
  const head = index === undefined ? undefined : region.spans[index]?.head;
  const date = index === undefined ? undefined : comments[index]?.date?.slice(0, 10);
  const line = head?.dateLine === undefined ? undefined : lines[head.dateLine];
  if (date === undefined || head?.date === undefined || line === undefined) return undefined;
  const evidence: Evidence = {
    basis: 'inferred',
    from: 'comments',
    lines: [line.number, line.number],
    columns: toColumns(line, head.date.start, head.date.end),
    text: line.text.slice(head.date.start, head.date.end),
    rule: 'date/earliest-comment',
  };
  return { date, evidence: { date: evidence }, problems: [] };
}

/** Chooses the article's date by the order of belief: what the head states, else the earliest comment. */
export function decideDate(
  head: Head,
  decision: OrderDecision,
  thread: { readonly comments: readonly Comment[]; readonly region?: ThreadRegion; readonly lines: readonly Line[] },
): DateAnswer {
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
  const inferred = thread.region === undefined ? undefined : inferFromComments(thread.comments, thread.region, thread.lines);
  if (inferred === undefined) return { ...rest, evidence, problems };
  return { ...inferred, ...rest, evidence: { ...evidence, ...inferred.evidence }, problems };
}
