import type { CommentWay } from '../../config.ts';
import { UNREAD_THREAD } from '../../content/summary.ts';
import { type KnownField, sortByDoubt, toKnownFields } from '../../known.ts';
import type { Summary } from '../../summary.ts';

const MOST_DOUBTFUL = 20;

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
  /** Where comments are hidden or pseudonymous, the captures whose threads were not read, so that they are published as part of the article. */
  readonly exposed: readonly string[];
}

/** Counts what is known of the listed articles; `toFile` names the capture of one. */
export function toKnown(summaries: readonly Summary[], toFile: (id: string) => string, comments: CommentWay = 'shown'): Known {
  const listed = summaries.filter((summary) => summary.listed);
  const doubts = sortByDoubt(listed);
  const doubtful = doubts.slice(0, MOST_DOUBTFUL).flatMap(({ id, doubt }): Doubtful[] => {
    if (doubt === undefined) return [];
    const { line, rule, message, others } = doubt;
    return [{ id, file: toFile(id), ...(line !== undefined && { line }), message: `${message} (${rule})`, others }];
  });
  const exposed = comments === 'shown' ? [] : doubts.filter(({ doubt }) => doubt?.rule === UNREAD_THREAD).map(({ id }) => toFile(id));
  return { articles: listed.length, fields: toKnownFields(listed), doubts: doubts.length, doubtful, exposed };
}

/** The counts as the lines of a small table, and below it the most doubtful articles. */
export function toKnownLines({ articles, fields, doubts, doubtful, exposed }: Known): string[] {
  if (articles === 0) return [];
  const head = ['', 'known', '', 'stated', 'inferred', 'corrected', ''];
  const rows = fields.map(({ field, known, stated, inferred, corrected, resolved, comments }) => [
    field,
    toNumber(known),
    toShare(known, articles),
    toNumber(stated),
    toNumber(inferred),
    toNumber(corrected),
    [
      ...(resolved === undefined ? [] : [`${toNumber(resolved)} on the map`]),
      ...(comments === undefined ? [] : [`${toNumber(comments)} in all`]),
    ].join(', '),
  ]);
  const table = [head, ...rows].map(([field = '', known = '', share = '', stated = '', inferred = '', corrected = '', note = '']) =>
    `  ${field.padEnd(9)} ${known.padStart(9)} ${share.padStart(6)} ${stated.padStart(9)} ${inferred.padStart(9)} ${corrected.padStart(9)}   ${note}`.trimEnd(),
  );
  return [
    `What is known of ${articles === 1 ? 'the one article' : `the ${toNumber(articles)} articles`}:`,
    ...table,
    ...toDoubtLines(doubts, doubtful),
    ...toExposedLines(exposed),
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

function toExposedLines(exposed: readonly string[]): string[] {
  if (exposed.length === 0) return [];
  const more = exposed.length > MOST_DOUBTFUL ? [`  … and ${toNumber(exposed.length - MOST_DOUBTFUL)} more`] : [];
  return [
    `Comments are not shown as they are, but in ${exposed.length === 1 ? 'one capture' : `${toNumber(exposed.length)} captures`} they were not recognised, and are published as text of the article, names included; withhold it, or take them out of its .md:`,
    ...exposed.slice(0, MOST_DOUBTFUL).map((file) => `  ${file}`),
    ...more,
  ];
}

function toShare(count: number, of: number): string {
  return `${Math.round((100 * count) / of)} %`;
}

function toNumber(count: number): string {
  return count.toLocaleString('en');
}
