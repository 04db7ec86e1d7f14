import type { Candidate } from '../../parse/thread/candidate.ts';
import { ENOUGH } from '../../parse/thread/weight.ts';
import type { Article, ArticleRecord, Block, Evidence, LineRange, ColumnRange, Location } from '../../record.ts';
import { toShown } from './drawing.ts';
import type { Drawing, Paint } from './drawing.ts';
import { wrapText } from './width.ts';

const MARGIN = 12;

/** The values of a record, how each is known and what speaks against it; `ranked` are the dialects that found comments, the surest first. */
export function drawValues(record: ArticleRecord, ranked: readonly Candidate[], drawing: Drawing): string {
  const { colours, columns } = drawing;
  const paint = (basis: Evidence['basis']): Paint => (basis === 'stated' ? colours.green : colours.yellow);
  return toValues(record, ranked)
    .flatMap(([field, value, more]) => {
      if (value === undefined || value === '') return [];
      const known = record.evidence[field];
      const how = known === undefined ? [] : drawEntry('', toEvidenceLine(known, value), colours.dim, columns, paint(known.basis));
      const against = (known?.against ?? []).flatMap((other) => drawEntry('', `but ${toEvidenceLine(other)}`, colours.yellow, columns));
      const reason = more === undefined ? [] : drawEntry('', more, colours.dim, columns, colours.dim);
      return [...drawEntry(field, value, colours.bold, columns), ...how, ...against, ...reason];
    })
    .join('\n');
}

type Valued = readonly [field: string, value: string | undefined, more?: string | undefined];

function toValues(record: ArticleRecord, ranked: readonly Candidate[] = []): readonly Valued[] {
  return [
    ['title', record.title],
    ['kicker', record.kicker],
    ['standfirst', record.standfirst],
    ['byline', record.byline.join('; ')],
    ['date', record.date],
    ['zone', record.zone],
    ['updated', record.updated],
    ['location', record.location && toLocationLine(record.location)],
    ['agency', record.agency],
    ['source', record.source],
    ['sourceUrl', record.sourceUrl],
    ['credits', record.credits.join('; ')],
    ['tags', record.tags.join('; ')],
    ['language', record.language],
    ['body', toBodyLine(record.body)],
    ['comments', toCommentsLine(record), toRanking(record, ranked)],
    ['furniture', toFurnitureLine(record)],
  ];
}

// comments/c2/author
const COMMENT_FIELD = /^comments\/(?<id>c\d+)\/(?<name>\w+)$/;

function toValueLine(record: ArticleRecord, field: string): string {
  const { id, name } = COMMENT_FIELD.exec(field)?.groups ?? {};
  const comment = record.comments.find((one) => one.id === id);
  if (comment === undefined) return toValues(record).find(([known]) => known === field)?.[1] || 'nothing';
  if (name === 'body') return toBodyLine(comment.body);
  const value: unknown = Reflect.get(comment, name ?? '');
  return typeof value === 'string' ? value : value === true ? 'yes' : 'nothing';
}

/** What people set right in an article; empty where it stands as it was read. */
export function drawSetRight({ record, edited }: Pick<Article, 'record' | 'edited'>, { colours, columns }: Drawing): string {
  const corrected = Object.entries(record.evidence).flatMap(([field, { from, note, date }]) => {
    if (from !== 'correction') return [];
    const said = [note, date].filter((part) => part !== undefined).join(', ');
    return [`${field}: ${toValueLine(record, field)}${said === '' ? '' : ` (${said})`}`];
  });
  const lines = [...(edited ? ['its file in content/ was edited by hand, and is kept as edited'] : []), ...corrected];
  return lines.flatMap((line, index) => drawEntry(index === 0 ? 'set right' : '', line, colours.bold, columns)).join('\n');
}

/** What the reader was unsure of, or that it was not. */
export function drawProblems(record: ArticleRecord, { colours, columns }: Drawing): string {
  if (record.problems.length === 0) return drawEntry('problems', 'none', colours.bold, columns, colours.dim).join('\n');
  const paints = { note: colours.dim, warning: colours.yellow, error: colours.red };
  return record.problems
    .flatMap(({ severity, lines, message, rule }) => {
      const where = lines === undefined ? '' : `${toPlace(lines)}: `;
      return drawEntry(severity, `${where}${message} (${rule})`, paints[severity], columns);
    })
    .join('\n');
}

/** A name in the margin and words beside it, broken where the terminal ends. */
export function drawEntry(name: string, words: string, paint: Paint, columns: number | undefined, body: Paint = (text) => text): string[] {
  const lines = wrapText(toShown(words), columns === undefined ? undefined : columns - MARGIN);
  return lines.map((line, index) => `${paint((index === 0 ? name : '').padEnd(MARGIN - 1))} ${body(line)}`);
}

// Words that are the value itself need not be read twice.
function toEvidenceLine({ basis, from, lines, columns, text, rule }: Evidence, value?: string): string {
  const where = lines === undefined ? '' : `, ${toPlace(lines, columns)}`;
  const words = text === undefined || text === value ? '' : ` “${text}”`;
  return `${basis}, from ${from}${where}${words} (${rule})`;
}

function toPlace([first, last]: LineRange, columns?: ColumnRange): string {
  const line = first === last ? `line ${first}` : `lines ${first}-${last}`;
  return columns === undefined ? line : `${line}, columns ${columns[0]}-${columns[1]}`;
}

function toLocationLine({ text, name, region, country, latitude, longitude }: Location): string {
  if (name === undefined) return text;
  const known = [name, region, country].filter((part) => part !== undefined).join(', ');
  return latitude === undefined || longitude === undefined ? `${text} → ${known}` : `${text} → ${known} (${latitude}, ${longitude})`;
}

// "6 blocks: 5 × paragraph, 1 × heading"
function toBodyLine(body: readonly Block[]): string {
  return toTally(
    body.map(({ kind }) => kind),
    'block',
  );
}

function toFurnitureLine({ furniture }: ArticleRecord): string {
  return toTally(
    furniture.map(({ reason }) => reason),
    'piece',
  );
}

function toTally(kinds: readonly string[], noun: string): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const shown = [...counts].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${count} × ${kind}`);
  return `${toCount(kinds.length, noun)}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}

function toCommentsLine({ comments }: ArticleRecord): string {
  if (comments.length === 0) return 'none';
  const people = new Set(comments.map(({ author, name }) => author ?? name).filter((name) => name !== undefined)).size;
  const replies = comments.filter(({ parent }) => parent !== undefined).length;
  const undated = comments.filter(({ date }) => date === undefined).length;
  return [
    toCount(comments.length, 'comment'),
    `by ${people} ${people === 1 ? 'person' : 'people'}`,
    ...(replies > 0 ? [`${replies} of them ${replies === 1 ? 'a reply' : 'replies'}`] : []),
    ...(undated > 0 ? [`${undated} without a date`] : []),
  ].join(', ');
}

// Why the thread was read as this dialect, or as none.
function toRanking({ comments }: ArticleRecord, ranked: readonly Candidate[]): string | undefined {
  const shown = ranked
    .slice(0, 2)
    .map(({ dialect, heads, weight }) => `${dialect.name} finds ${toCount(heads.length, 'head')} and weighs ${weight}`);
  if (shown.length === 0) return undefined;
  return comments.length > 0 ? shown.join('; next, ') : `${shown[0]}, too little for a thread (${ENOUGH})`;
}

function toCount(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
