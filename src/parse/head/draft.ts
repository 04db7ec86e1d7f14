import type { Evidence, EvidenceRule, Problem } from '../../catalogue.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { toRange } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { Dateline } from './dateline.ts';
import { findGlued } from './glued.ts';
import type { Glued } from './glued.ts';
import type { Aside, Claim } from '../ledger.ts';
import type { MetaDate } from './meta.ts';
import type { Names } from './names.ts';
import { toColumns, toPlace } from '../piece.ts';
import { parseTitle } from './title.ts';

/** A date and where it stands; it becomes a value when the capture's date order is decided. */
export interface DateFinding {
  readonly match: DateMatch;
  readonly line: Line;
  readonly from: 'dateline' | 'meta' | 'byline' | 'tail';
  readonly rule: EvidenceRule;
}

/** A place as written and where it stands. */
export interface PlaceFinding {
  readonly text: string;
  readonly evidence: Evidence;
}

/** What is known of the top of an article while its lines are read. */
export interface Draft {
  title?: string;
  kicker?: string;
  standfirst?: string;
  byline: readonly string[];
  agency?: string;
  source?: string;
  date?: DateFinding;
  updated?: DateFinding;
  place?: PlaceFinding;
  readonly credits: string[];
  readonly evidence: Record<string, Evidence>;
  readonly claims: Claim[];
  readonly problems: Problem[];
  /** What stands in a line of the head and is no part of the article. */
  readonly asides: Aside[];
}

/** A head of which nothing has been read. */
export function toDraft(): Draft {
  return { byline: [], credits: [], evidence: {}, claims: [], problems: [], asides: [] };
}

function toEvidence(line: Line, from: Evidence['from'], rule: EvidenceRule, text: string, columns?: Claim['columns']): Evidence {
  return { basis: 'stated', from, ...toPlace(line, columns), text, rule };
}

/** What is known around a title's line. */
interface TitleSetting {
  /** The other lines of the article. */
  readonly others: readonly Line[];
  /** The site's name behind the titles of its folder. */
  readonly shared?: string | undefined;
  /** Whether the line below says by whom, and not when. */
  readonly isSigned?: boolean;
}

/** Takes the title line: kicker, site and what is glued to it are cut off by columns. */
export function takeTitle(draft: Draft, line: Line, { others, shared, isSigned = false }: TitleSetting): void {
  const glued = findGlued(line.text, isSigned);
  const { start, end, kicker, site, counters = [] } = parseTitle(line.text.slice(0, glued?.end), others, shared);
  if (glued !== undefined) takeGlued(draft, line, glued);
  draft.title = line.text.slice(start, end);
  const columns = start === 0 && end === line.text.length ? undefined : toColumns(line, start, end);
  const rule = site?.by === 'layout' ? 'title/before-shared-suffix' : 'title/first-line';
  draft.evidence['title'] = toEvidence(line, 'title', rule, draft.title, columns);
  draft.claims.push({ line, ...(columns !== undefined && { columns }), role: 'title', to: 'title' });
  if (kicker !== undefined) {
    const place = kicker.start === 0 ? 'kicker/prefix' : 'kicker/suffix';
    takeKicker(draft, line, kicker.text, place, toColumns(line, kicker.start, kicker.start + kicker.text.length));
  }
  for (const [from, until] of counters) draft.asides.push({ line, columns: toColumns(line, from, until), reason: 'counter' });
  if (site === undefined) return;
  const where = toColumns(line, site.start, site.until);
  takeSource(draft, line, site.text, site.by === 'layout' ? 'source/shared-suffix' : 'source/title-suffix', where);
  draft.claims.push({ line, columns: where, role: 'source', to: 'source' });
}

/** Takes the day or the count that a flattener left at the end of a title. */
function takeGlued(draft: Draft, line: Line, { start, dates, names, age }: Glued): void {
  const columns = toColumns(line, start, line.text.length);
  if (names !== undefined) {
    draft.byline = [...draft.byline, ...names.names];
    if (names.names.length > 0) draft.evidence['byline'] ??= toEvidence(line, 'byline', 'byline/labelled', line.text.slice(start), columns);
    if (names.agency !== undefined) takeAgency(draft, line, names.agency, 'byline', 'byline/labelled');
  }
  if (names !== undefined) draft.claims.push({ line, columns, role: 'byline', to: 'byline' });
  else if (age !== undefined) draft.claims.push({ line, columns, role: 'meta', to: 'date' });
  else if (dates.length === 0) draft.asides.push({ line, reason: 'comments-heading', columns });
  else draft.claims.push({ line, columns, role: 'meta', to: 'date' });
  if (age !== undefined) noteRelative(draft, line, age);
  takeDates(draft, line, dates, 'meta');
}

/** Takes a kicker that stands on a line of its own, or on part of the title's. */
export function takeKicker(
  draft: Draft,
  line: Line,
  kicker: string,
  rule: EvidenceRule = 'kicker/own-line',
  columns?: Claim['columns'],
): void {
  draft.kicker ??= kicker;
  draft.evidence['kicker'] ??= toEvidence(line, 'title', rule, kicker, columns);
  draft.claims.push({ line, ...(columns !== undefined && { columns }), role: 'kicker', to: 'kicker' });
}

/** Takes the sentence or two that introduce an article between its title and its byline. */
export function takeStandfirst(draft: Draft, line: Line, rule: EvidenceRule = 'standfirst/before-byline'): void {
  draft.standfirst = draft.standfirst === undefined ? line.text : `${draft.standfirst} ${line.text}`;
  draft.evidence['standfirst'] = toEvidence(line, 'meta', rule, draft.standfirst);
  draft.claims.push({ line, role: 'standfirst', to: 'standfirst' });
}

const SOURCE_FROM: Partial<Record<EvidenceRule, Evidence['from']>> = { 'source/title-suffix': 'title', 'source/byline': 'byline' };

/** Takes the paper that a line near the title names. */
export function takeSource(draft: Draft, line: Line, source: string, rule: EvidenceRule, columns?: Claim['columns']): void {
  draft.source ??= source;
  draft.evidence['source'] ??=
    rule === 'source/shared-suffix'
      ? { ...toEvidence(line, 'layout', rule, source, columns), basis: 'inferred' }
      : toEvidence(line, SOURCE_FROM[rule] ?? 'meta', rule, source, columns);
}

/** Takes a news agency, the first that is named. */
function takeAgency(draft: Draft, line: Line, agency: string, from: 'dateline' | 'byline', rule: EvidenceRule): void {
  draft.agency ??= agency.trim();
  draft.evidence['agency'] ??= toEvidence(line, from, rule, draft.agency);
}

/** Takes the place, date and agency of a dateline; the caller claims its line or columns. */
export function takeDateline(draft: Draft, line: Line, found: Dateline): void {
  if (found.date !== undefined) draft.date ??= { match: found.date, line, from: 'dateline', rule: found.rule };
  if (found.agency !== undefined) takeAgency(draft, line, found.agency, 'dateline', found.rule);
  if (found.names !== undefined && draft.byline.length === 0) {
    draft.byline = found.names;
    draft.evidence['byline'] ??= toEvidence(line, 'dateline', 'byline/dateline', found.names.join(', '));
  }
  if (found.place === undefined) return;
  const { text, start, end } = found.place;
  draft.place ??= { text, evidence: toEvidence(line, 'dateline', found.rule, text, toColumns(line, start, end)) };
}

/** Takes dates by their labels: what is not called an update is the article's own, the first one that is. */
export function takeDates(draft: Draft, line: Line, dates: readonly MetaDate[], from: 'meta' | 'byline'): void {
  for (const { match, kind } of dates) {
    const rule = from === 'byline' ? 'byline/date' : kind === 'unlabelled' ? 'date/near-title' : 'date/labelled';
    const finding: DateFinding = { match, line, from, rule };
    const labelled = draft.date?.rule === 'date/labelled';
    if (kind === 'updated') draft.updated ??= finding;
    else if (draft.date === undefined || (kind === 'published' && !labelled)) draft.date = finding;
    else if (dates.length > 1 && kind === 'unlabelled') draft.updated ??= finding;
  }
}

/** Takes the people of a byline, and their house. */
export function takeNames(draft: Draft, line: Line, { names, agency, paper }: Names, rule: EvidenceRule): void {
  draft.byline = [...draft.byline, ...names.filter((name) => !draft.byline.includes(name))];
  if (names.length > 0) draft.evidence['byline'] ??= toEvidence(line, 'byline', rule, line.text);
  if (agency !== undefined) takeAgency(draft, line, agency, 'byline', rule);
  if (paper !== undefined) takeSource(draft, line, paper, 'source/byline');
  draft.claims.push({ line, role: 'byline', to: 'byline' });
}

/** Notes a moment that only the day of capture could have turned into a date. */
export function noteRelative(draft: Draft, line: Line, moment: string): void {
  draft.problems.push({
    rule: 'date/relative',
    severity: 'note',
    lines: toRange(line),
    message: `"${moment}" is relative to a moment that is not known; it sets no date`,
  });
}
