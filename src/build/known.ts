import type { Summary, SummaryField } from '../summary.ts';

const MOST_DOUBTFUL = 20;

/** How many of the listed articles have a field, and how it is known. */
export interface KnownField {
  readonly field: SummaryField;
  readonly known: number;
  /** Of these, said by the capture or what lies beside it. */
  readonly stated: number;
  /** Of these, worked out. */
  readonly inferred: number;
  /** Of the locations, those found in the gazetteer. */
  readonly resolved?: number;
  /** How many comments there are in all. */
  readonly comments?: number;
}

/** An article that the reader was unsure of. */
export interface Doubtful {
  readonly id: string;
  readonly file: string;
  readonly line?: number;
  /** The worst of it, with its rule. */
  readonly message: string;
  /** How many other things there are to note. */
  readonly others: number;
}

/** What is known of an archive. */
export interface Known {
  readonly articles: number;
  readonly fields: readonly KnownField[];
  /** How many articles have something doubtful. */
  readonly doubts: number;
  /** The most doubtful of them, at most twenty, worst first. */
  readonly doubtful: readonly Doubtful[];
}

const HAS: Readonly<Record<SummaryField, (summary: Summary) => boolean>> = {
  title: ({ title }) => title !== undefined,
  date: ({ date }) => date !== undefined,
  location: ({ location }) => location !== undefined,
  source: ({ source }) => source !== undefined,
  language: ({ language }) => language !== 'und',
  comments: ({ comments }) => comments > 0,
};
const FIELDS = ['title', 'date', 'location', 'source', 'language', 'comments'] as const;

function countField(field: SummaryField, listed: readonly Summary[]): KnownField {
  const having = listed.filter(HAS[field]);
  const inferred = having.filter((summary) => summary.inferred?.includes(field) === true).length;
  return {
    field,
    known: having.length,
    stated: having.length - inferred,
    inferred,
    ...(field === 'location' && { resolved: having.filter(({ location }) => location?.name !== undefined).length }),
    ...(field === 'comments' && { comments: having.reduce((sum, { comments }) => sum + comments, 0) }),
  };
}

/** Counts what is known of the listed articles; `toFile` names the capture of one. */
export function toKnown(summaries: readonly Summary[], toFile: (id: string) => string): Known {
  const listed = summaries.filter((summary) => summary.listed);
  // A lone note is no doubt.
  const doubts = listed.flatMap(({ id, doubt }) => (doubt !== undefined && doubt.weight > 1 ? [{ id, ...doubt }] : []));
  const doubtful = doubts
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_DOUBTFUL)
    .map(({ id, line, message, others }): Doubtful => ({ id, file: toFile(id), ...(line !== undefined && { line }), message, others }));
  return { articles: listed.length, fields: FIELDS.map((field) => countField(field, listed)), doubts: doubts.length, doubtful };
}

/** The counts as the lines of a small table, and below it the most doubtful articles. */
export function toKnownLines({ articles, fields, doubts, doubtful }: Known): string[] {
  if (articles === 0) return [];
  const head = ['', 'known', '', 'stated', 'inferred', ''];
  const rows = fields.map(({ field, known, stated, inferred, resolved, comments }) => [
    field,
    toNumber(known),
    toShare(known, articles),
    toNumber(stated),
    toNumber(inferred),
    resolved === undefined ? (comments === undefined ? '' : `${toNumber(comments)} in all`) : `${toNumber(resolved)} on the map`,
  ]);
  const table = [head, ...rows].map(([field = '', known = '', share = '', stated = '', inferred = '', note = '']) =>
    `  ${field.padEnd(9)} ${known.padStart(9)} ${share.padStart(6)} ${stated.padStart(9)} ${inferred.padStart(9)}   ${note}`.trimEnd(),
  );
  return [
    `What is known of ${articles === 1 ? 'the one article' : `the ${toNumber(articles)} articles`}:`,
    ...table,
    ...toDoubtLines(doubts, doubtful),
  ];
}

function toDoubtLines(doubts: number, doubtful: readonly Doubtful[]): string[] {
  if (doubts === 0) return ['Nothing in them is doubtful.'];
  const lines = doubtful.map(({ file, line, message, others }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `  ${place}: ${message}${others > 0 ? `, and ${toNumber(others)} more` : ''}`;
  });
  const heading = doubts > doubtful.length ? `The ${doubtful.length} most doubtful of ${toNumber(doubts)}` : 'Doubtful';
  return [`${heading}, worst first (backfile inspect shows why):`, ...lines];
}

function toShare(count: number, of: number): string {
  return `${Math.round((100 * count) / of)} %`;
}

function toNumber(count: number): string {
  return count.toLocaleString('en');
}
