import type { Evidence, Problem } from '../../catalogue.ts';
import type { Comment } from '../../record.ts';
import { isAmbiguous, toDate } from '../../text/dates/date.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import type { Thread } from '../thread/comments.ts';
import type { DateFinding } from '../head/draft.ts';
import type { Head } from '../head/head.ts';
import type { Tail } from '../tail/tail.ts';
import { findOrderProblem } from './order.ts';
import type { OrderDecision } from './order.ts';
import type { Outside } from './outside.ts';
import { toColumns, toPlace } from '../piece.ts';
import { settle } from './settle.ts';
import type { Answer, Belief, Finding, Measure } from './settle.ts';

/** A date as a record has it. */
export interface DateValue {
  /** `2022-02-03`, `2022-02`, `2022`, `XXXX-02-26` or `2022-01-11T11:05`. */
  readonly date: string;
  readonly zone?: string;
  /** What it was read from, but for a comment's date. */
  readonly match?: DateMatch;
  /** Whether day and month were left out because nothing told which is which: what agrees on the year may not agree on them. */
  readonly lowered?: true;
}

/** The article's dates as values, with how they are known. */
export interface DateAnswer {
  readonly date?: string;
  readonly zone?: string;
  readonly updated?: string;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

/** 2022 · 2022-02 · 2022-02-03 · XXXX-02-26 · 2022-01-11T11:05 */
const PARTS = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d))?)?)?$/;

function toParts({ date, zone }: DateValue, other: DateValue): readonly (string | undefined)[] {
  const { year, month, day, time } = PARTS.exec(date)?.groups ?? {};
  // Clocks of different zones cannot be compared, days nearly always can
  return [year === 'XXXX' ? undefined : year, month, day, zone === other.zone ? time : undefined];
}

/** Dates say the same as far as both go. */
export const DATES: Measure<DateValue> = {
  relate: (believed, other) => {
    const [one, two] = [toParts(believed, other), toParts(other, believed)];
    if (one.some((part, index) => part !== undefined && two[index] !== undefined && part !== two[index])) return 'otherwise';
    const covers = one.every((part, index) => part === undefined || two[index] !== undefined);
    const adds = two.some((part, index) => part !== undefined && one[index] === undefined);
    return covers && adds && believed.lowered === undefined ? 'fuller' : 'same';
  },
  show: ({ date }) => date,
};

function toEvidence({ line, match, from, rule }: Pick<DateFinding, 'line' | 'match' | 'rule'> & Pick<Evidence, 'from'>): Evidence {
  return {
    basis: 'stated',
    from,
    // A moment that the markup alone knows stands nowhere in the line
    ...toPlace(line, match.end > match.start ? toColumns(line, match.start, match.end) : undefined),
    text: match.end > match.start ? line.text.slice(match.start, match.end) : line.text,
    rule,
  };
}

function toValue(match: DateMatch, decision: OrderDecision): DateValue | undefined {
  const date = toDate(match, decision.order);
  const zone = match.time?.zone;
  const lowered = isAmbiguous(match) && decision.order === undefined;
  return date === undefined ? undefined : { date, match, ...(zone !== undefined && { zone }), ...(lowered && { lowered }) };
}

/** The evidence of a date whose day and month only the folder's layout, or the days of the comments, tell apart. */
function leanOn(evidence: Evidence, match: DateMatch, decision: OrderDecision): Evidence {
  const { by } = decision;
  return (by === 'layout' || by === 'comments') && isAmbiguous(match) ? { ...evidence, basis: 'inferred', from: by } : evidence;
}

/** 2014 · ٢٠١٤ · 平成26年: a year that is written out, or counted by an era */
const WRITTEN_YEAR = /\p{Nd}{4}|\p{Script=Han}/u;

/** Whether a date near the title has its year in two digits, so that the century was added. */
function isCenturyAssumed({ value, evidence }: Answer<DateValue>): boolean {
  const isOwn = evidence !== undefined && ['meta', 'byline', 'dateline'].includes(evidence.from) && evidence.rule !== 'date/broken-line';
  return isOwn && value?.match?.year !== undefined && !WRITTEN_YEAR.test(evidence.text ?? '');
}

/** A date whose century was added is worked out as far as that. */
function markCentury(answer: Answer<DateValue>): Answer<DateValue> {
  const { value, evidence, problems } = answer;
  if (value === undefined || evidence === undefined || !isCenturyAssumed(answer)) return answer;
  const message = `the year of "${evidence.text ?? ''}" has two digits; ${value.date.slice(0, 4)} was taken`;
  const lines = evidence.lines === undefined ? {} : { lines: evidence.lines };
  return {
    value,
    evidence: { ...evidence, basis: 'inferred' },
    problems: [...problems, { rule: 'date/century-assumed', severity: 'note', ...lines, message }],
  };
}

/** What to note of a chosen date that hung on the order of its numbers. */
function findOrderProblems({ value, evidence }: Answer<DateValue>, decision: OrderDecision): readonly Problem[] {
  const found = value?.match === undefined ? undefined : findOrderProblem(value.match, decision);
  if (found === undefined) return [];
  return [{ ...found, ...(evidence?.lines !== undefined && { lines: evidence.lines }) }];
}

function toBelief({ from, rule }: DateFinding): Belief {
  if (rule === 'date/labelled' || from === 'tail') return 'labelled';
  return from === 'dateline' ? 'dateline' : 'near-title';
}

function toFindings(finding: DateFinding | undefined): readonly Finding<DateMatch>[] {
  return finding === undefined ? [] : [{ value: finding.match, belief: toBelief(finding), evidence: toEvidence(finding) }];
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
function findFromComments(thread: Thread): readonly Finding<DateValue>[] {
  const index = findEarliest(thread.comments);
  const date = index === undefined ? undefined : thread.comments[index]?.date?.slice(0, 10);
  const moment = index === undefined ? undefined : thread.moments[index];
  if (date === undefined || moment === undefined) return [];
  const evidence = toEvidence({ ...moment, from: 'comments', rule: 'date/earliest-comment' });
  return [{ value: { date }, belief: 'comments', evidence: { ...evidence, basis: 'inferred' } }];
}

/** Whether a day that was only worked out is later than a day on which the article was there already. */
function isTooLate({ value, evidence }: Finding<DateValue>, known: Finding<DateValue> | undefined): boolean {
  return evidence.basis === 'inferred' && known !== undefined && value.date.slice(0, 10) > known.value.date;
}

/** The day of an update, which the article is not younger than, or that of the earliest comment. */
function fallBack(updated: Answer<DateValue>, comment: Finding<DateValue> | undefined): readonly Finding<DateValue>[] {
  const { value, evidence } = updated;
  if (value === undefined || evidence === undefined) return comment === undefined ? [] : [comment];
  const { against: _, ...rest } = evidence;
  const finding: Finding<DateValue> = { value, belief: 'updated', evidence: { ...rest, basis: 'inferred', rule: 'date/updated' } };
  return comment !== undefined && isTooLate(finding, comment) ? [comment] : [finding];
}

/** Chooses when the article was published and updated by the order of belief; days of updates and comments serve only for want of any other. */
export function decideDate(head: Head, tail: Tail, outside: Outside, decision: OrderDecision, thread: Thread): DateAnswer {
  const toValues = (findings: readonly Finding<DateMatch>[]): readonly Finding<DateValue>[] =>
    findings.flatMap(({ value: match, ...finding }) => {
      const value = toValue(match, decision);
      return value === undefined ? [] : [{ ...finding, evidence: leanOn(finding.evidence, match, decision), value }];
    });
  const [comment] = findFromComments(thread);
  const updated = markCentury(settle('updated', toValues([...outside.updated, ...toFindings(head.updated)]), DATES));
  const own = toValues([...outside.dates, ...toFindings(head.date), ...toFindings(tail.date)]);
  const late = own.filter((finding) => isTooLate(finding, comment));
  const timely = own.filter((finding) => !late.includes(finding));
  const date = markCentury(settle('date', timely.length > 0 ? timely : fallBack(updated, comment), DATES));
  const against = [...(date.evidence?.against ?? []), ...late.map(({ evidence }) => evidence)];
  return {
    ...(date.value !== undefined && { date: date.value.date }),
    ...(date.value?.zone !== undefined && { zone: date.value.zone }),
    ...(updated.value !== undefined && { updated: updated.value.date }),
    evidence: {
      ...(date.evidence !== undefined && { date: { ...date.evidence, ...(against.length > 0 && { against }) } }),
      ...(updated.evidence !== undefined && { updated: updated.evidence }),
    },
    problems: [...date.problems, ...findOrderProblems(date, decision), ...updated.problems, ...findOrderProblems(updated, decision)],
  };
}
